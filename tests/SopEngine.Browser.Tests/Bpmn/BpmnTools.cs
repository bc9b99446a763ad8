using System.Diagnostics;

namespace SopEngine.Browser.Tests.Bpmn;

/// <summary>bpmn-js and bpmnlint, as npm installs them from the lock file beside this class; installed once, the first time a test asks.</summary>
public sealed class BpmnTools : IAsyncLifetime
{
    private static readonly string _folder = Path.Combine(RunningHost.Root, "tests", "SopEngine.Browser.Tests", "Bpmn");

    private Chromium? _browser;

    /// <summary>The modeler, as one script for a page.</summary>
    public static string Modeler => Path.Combine(_folder, "node_modules", "bpmn-js", "dist", "bpmn-modeler.production.min.js");

    public static string Styles => Path.Combine(_folder, "node_modules", "bpmn-js", "dist", "assets", "diagram-js.css");

    public Chromium Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    public async Task InitializeAsync()
    {
        // npm writes this file last
        var installed = new FileInfo(Path.Combine(_folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json")))
        {
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], "");
        }

        _browser = await Chromium.StartAsync();
    }

    public async Task DisposeAsync() => await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>What bpmn-moddle and the recommended rules of bpmnlint have to say of a file, a line each.</summary>
    public static async Task<string[]> LintAsync(string xml) => (await RunAsync("node", ["lint.mjs"], xml)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string> RunAsync(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
    }
}
