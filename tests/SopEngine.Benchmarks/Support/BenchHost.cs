using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SopEngine.Benchmarks.Support;

/// <summary>The program on a folder of regions, as an operator runs it, on a free port of loopback. Ended by its own process id.</summary>
internal sealed class BenchHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private BenchHost(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Processor time it has used so far.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that it holds, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>From before the process was made until it said that it is ready.</summary>
    public TimeSpan BecameReady { get; private set; }

    public static Task<BenchHost> StartAsync(BenchFolder folder) => StartAsync(folder.Path);

    /// <summary>In a folder that has <c>tenants</c> and <c>workflow-definitions</c>; settings are written as in the environment.</summary>
    public static Task<BenchHost> StartAsync(string folder, params (string Name, string Value)[] settings) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "SopEngine.Host.dll"), folder, settings);

    /// <summary>The same with a program that was built elsewhere.</summary>
    public static async Task<BenchHost> StartAsync(string program, string folder, (string Name, string Value)[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var host = new BenchHost(process, new Uri(address));
        await host.BecomeReadyAsync();
        host.BecameReady = Stopwatch.GetElapsedTime(began);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task BecomeReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var waited = Stopwatch.StartNew();
        while (await look.WaitForNextTickAsync())
        {
            try
            {
                if ((await http.GetAsync(new Uri("/healthz/ready", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited && waited.Elapsed < _patience)
            {
                // not listening yet
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
