using SopEngine.Host.Background;

namespace SopEngine.Host.Composition;

/// <summary>What the host does without being asked.</summary>
public static class BackgroundSetup
{
    public static void AddBackground(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<RunnerOptions>(RunnerOptions.Section);
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton<AlarmNudge>();
        builder.Services.AddHostedService<AlarmLoop>();
        builder.Services.AddHostedService<Sweep>();
    }
}
