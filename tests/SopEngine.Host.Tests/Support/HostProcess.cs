using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SopEngine.Host.Tests.Support;

/// <summary>The executable as an operator runs it: in a folder, with arguments, until it ends.</summary>
public static class HostProcess
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static async Task<HostProcessResult> RunAsync(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        using var patience = new CancellationTokenSource(_patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new HostProcessResult(process.ExitCode, await output, await error);
    }

    /// <summary>The same for a command that serves: once it says that it is up, it is asked to stop.</summary>
    public static async Task<HostProcessResult> RunUntilReadyAsync(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        using var patience = new CancellationTokenSource(_patience);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        var output = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            output.AppendLine(line);
            if (line.StartsWith("Berhenti", StringComparison.Ordinal))
            {
                using var asked = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
                await asked.WaitForExitAsync(patience.Token);
            }
        }

        await process.WaitForExitAsync(patience.Token);
        return new HostProcessResult(process.ExitCode, output.ToString(), await error);
    }

    private static Process Start(string folder, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SopEngine.Host.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        return Process.Start(start)!;
    }
}
