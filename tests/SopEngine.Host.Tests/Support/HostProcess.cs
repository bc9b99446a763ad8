using System.Diagnostics;

namespace SopEngine.Host.Tests.Support;

/// <summary>The executable as an operator runs it: in a folder, with arguments, until it ends.</summary>
public static class HostProcess
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static async Task<HostProcessResult> RunAsync(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SopEngine.Host.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(_patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new HostProcessResult(process.ExitCode, await output, await error);
    }
}
