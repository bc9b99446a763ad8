using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SopEngine.Browser.Tests;

/// <summary>The program as a user starts it: a process of its own on a free port of loopback, with an empty database. Ended by its own process id.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private Dictionary<string, string> _settings = [];

    private RunningHost(Process process, DirectoryInfo folder, string address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public string Address { get; }

    /// <summary>The file of its database.</summary>
    public string Database => Path.Combine(_folder.FullName, "browser.db");

    public static string Root { get; } = FindRoot();

    /// <summary>Starts it, with settings that one test alone needs.</summary>
    public static async Task<RunningHost> StartAsync(Dictionary<string, string>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-browser-");
        var address = $"http://127.0.0.1:{FreePort()}";
        var own = new Dictionary<string, string>(settings ?? [])
        {
            ["ASPNETCORE_URLS"] = address,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["SopEngine__Database__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "browser.db")}",
        };
        var process = Launch([], own);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var host = new RunningHost(process, folder, address) { _settings = own };
        await host.BecomeReadyAsync();
        return host;
    }

    /// <summary>Gives a command beside it, on the same database and with the same settings; what it printed.</summary>
    public async Task<string> CommandAsync(params string[] words)
    {
        using var command = Launch(words, _settings);
        var complaints = command.StandardError.ReadToEndAsync();
        var printed = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        command.ExitCode.Should().Be(0, await complaints);
        return printed;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static Process Launch(string[] words, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program(), .. words]) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private async Task BecomeReadyAsync()
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(300));
        var waited = Stopwatch.StartNew();
        while (await pause.WaitForNextTickAsync())
        {
            if (_process.HasExited || waited.Elapsed > _patience)
            {
                throw new InvalidOperationException($"The program is not ready after {waited.Elapsed.TotalSeconds:0} s (ended: {_process.HasExited}).");
            }

            try
            {
                if ((await http.GetAsync(new Uri($"{Address}/healthz/ready"))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }
        }
    }

    /// <summary>The host's own build output beside this test's, of the same configuration.</summary>
    private static string Program()
    {
        var mine = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(mine.Parent!.Parent!.FullName, "SopEngine.Host", mine.Name, "SopEngine.Host.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SopEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("SopEngine.sln is in no folder above the tests.");
    }
}
