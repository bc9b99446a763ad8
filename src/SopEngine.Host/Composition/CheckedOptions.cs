namespace SopEngine.Host.Composition;

/// <summary>Options that are read from the configuration and checked when the host starts, not when they are first used.</summary>
public static class CheckedOptions
{
    public static void AddChecked<TOptions>(this IServiceCollection services, string section)
        where TOptions : class =>
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
}
