using System.ComponentModel;
using System.Diagnostics;

namespace SopEngine.Host.Documents;

/// <summary>
/// One run of a headless Chromium that prints one page. It has a folder of its own that is removed afterwards, no network, one renderer of bounded memory (the page itself forbids scripts), and is
/// ended by its own id with whatever it started.
/// </summary>
internal static class ChromiumRun
{
    private static readonly string[] _bounds =
    [
        "--headless=new", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking",
        "--disable-component-update", "--disable-dev-shm-usage", "--disable-crash-reporter", "--disable-breakpad", "--no-zygote", "--mute-audio", "--renderer-process-limit=1", "--js-flags=--max-old-space-size=256",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--no-pdf-header-footer",
    ];

    /// <returns>Whether it ended by itself; what it made is in <paramref name="pdf"/>.</returns>
    public static async Task<bool> PrintAsync(string program, string folder, string html, string pdf, CancellationToken stop)
    {
        using var process = new Process { StartInfo = Start(program, folder, html, pdf) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            // what is there is no program, or may not be run by this user
            return false;
        }

        try
        {
            // what it says is read and left, so that it never waits for a reader
            await Task.WhenAll(DrainAsync(process.StandardOutput, stop), DrainAsync(process.StandardError, stop), process.WaitForExitAsync(stop));
            return process.ExitCode == 0;
        }
        finally
        {
            End(process);
        }
    }

    private static ProcessStartInfo Start(string program, string folder, string html, string pdf)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        // Chromium refuses to sandbox for a user who is root; the page it opens is ours and runs no script
        string[] sandbox = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : [];
        foreach (var argument in (string[])[.. _bounds, .. sandbox, $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}", new Uri(html).AbsoluteUri])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["HOME"] = folder;
        start.Environment["XDG_CONFIG_HOME"] = folder;
        start.Environment["XDG_CACHE_HOME"] = folder;
        return start;
    }

    private static async Task DrainAsync(StreamReader said, CancellationToken stop)
    {
        var buffer = new char[4096];
        while (await said.ReadAsync(buffer, stop) > 0)
        {
            // nothing is kept
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
    }
}
