using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// The program as a process of its own, in a folder, on a database and at an address that stay the same over all its lives. What it prints about its points and its
/// connections is kept.
/// </summary>
internal sealed class LoadedHost(string folder, DatabaseOptions database)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly List<string> _told = [];
    private Process? _process;
    private TaskCompletionSource _atPoint = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where it is reached, in every life.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Settings of the program that one test alone needs.</summary>
    public Dictionary<string, string> More { get; } = [];

    public bool Runs => _process is { HasExited: false };

    /// <summary>Done when this life has come to its point.</summary>
    public Task AtPoint => _atPoint.Task;

    /// <summary>All lines of this life that begin with the mark of those who listen inside, and what went wrong.</summary>
    public IReadOnlyList<string> Told
    {
        get
        {
            lock (_told)
            {
                return [.. _told];
            }
        }
    }

    /// <summary>A new life; with a point, that one ends there by itself.</summary>
    public void Start(KillPoint? point = null)
    {
        // it ends with this process, however that ends: a host that was left over would hold the database
        var start = new ProcessStartInfo("setpriv", ["--pdeathsig", "KILL", "dotnet", Path.Combine(AppContext.BaseDirectory, "SopEngine.Host.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings(point))
        {
            start.Environment[name] = value;
        }

        lock (_told)
        {
            _told.Clear();
        }

        _atPoint = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Launch(start);
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Until it answers that it is ready.</summary>
    public async Task UntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var waited = Stopwatch.StartNew();
        while (!await IsReadyAsync(http))
        {
            Runs.Should().BeTrue("the program should run; it printed: {0}", string.Join('\n', Told));
            waited.Elapsed.Should().BeLessThan(_patience, "the program should be ready by now; it printed: {0}", string.Join('\n', Told));
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    /// <summary>Ends it as a power failure does; nothing if it has ended by itself.</summary>
    public async Task KillAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await EndedAsync();
        }
    }

    /// <summary>Until it has ended by itself, at its point.</summary>
    public async Task<int> EndedAsync()
    {
        using var patience = new CancellationTokenSource(_patience);
        await _process!.WaitForExitAsync(patience.Token);
        var code = _process.ExitCode;
        _process.Dispose();
        _process = null;
        return code;
    }

    /// <summary>Asks it to stop, as an operator does; its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndedAsync();
    }

    // the kernel ends the child when the thread that started it ends, so that the thread lives as long as the child
    private static Process Launch(ProcessStartInfo start)
    {
        Process? process = null;
        using var started = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            process = Process.Start(start);
            started.Set();
            process?.WaitForExit();
        })
        {
            IsBackground = true,
        };
        thread.Start();
        started.Wait();
        return process ?? throw new InvalidOperationException("The program did not start.");
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private Dictionary<string, string> Settings(KillPoint? point)
    {
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["DOTNET_TieredPGO"] = "0",
            ["ASPNETCORE_URLS"] = Address.ToString(),
            ["DOTNET_STARTUP_HOOKS"] = typeof(LoadedHost).Assembly.Location,
            [KillPoint.Variable] = point?.ToString() ?? KillPoint.None,
            ["SopEngine__Runner__PollEvery"] = "00:00:01",
            ["SopEngine__RateLimits__Enabled"] = "false",
            ["SopEngine__Database__Provider"] = database.Provider.ToString(),
            ["SopEngine__Database__ConnectionString"] = database.ConnectionString,
            ["SopEngine__Database__MigrationConnectionString"] = database.MigrationConnectionString ?? "",
            ["Logging__LogLevel__Default"] = "Error",
        };
        foreach (var (name, value) in More)
        {
            settings[name] = value;
        }

        return settings;
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_told)
        {
            _told.Add(line);
        }

        if (line.StartsWith(KillPoint.Mark, StringComparison.Ordinal))
        {
            _atPoint.TrySetResult();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
