using System.Reflection;

namespace SopEngine.Host.Background;

/// <summary>Which build of the program this is.</summary>
public static class BuildVersion
{
    public static string Text { get; } =
        typeof(BuildVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "tidak diketahui";
}
