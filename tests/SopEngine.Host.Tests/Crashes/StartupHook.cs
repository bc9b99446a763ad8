using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Kills;

/// <summary>
/// What .NET runs before a program's own beginning when DOTNET_STARTUP_HOOKS names this assembly. So a host can be made to stand still or to end at a point without a
/// trace of that in the program itself.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        CrashWatch.Begin(Environment.GetEnvironmentVariable(CrashPoint.Variable));
        KillWatch.Begin(Environment.GetEnvironmentVariable(KillPoint.Variable));
    }
}
