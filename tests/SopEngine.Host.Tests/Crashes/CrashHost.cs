using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// A folder with a region and a database, and the program on it as an operator runs it: started, made to stand at a point, killed with SIGKILL by its own process id,
/// started again, and looked at from outside by SQL.
/// </summary>
internal sealed class CrashHost
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-crash-");
    private Process? _process;
    private Channel<string> _lines = Channel.CreateUnbounded<string>();

    /// <summary>Where the program runs: regions, definitions and database lie in it under the names that it looks for.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Settings of the program that one test alone needs.</summary>
    public Dictionary<string, string> More { get; } = [];

    /// <summary>Starts the program; with a point, it will stand there. It looks at the alarms every so often.</summary>
    public void Start(CrashPoint? point = null, TimeSpan? poll = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SopEngine.Host.dll")])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings(point, poll ?? TimeSpan.FromSeconds(1)))
        {
            start.Environment[name] = value;
        }

        _lines = Channel.CreateUnbounded<string>();
        _process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Until the program stands at its point.</summary>
    public Task UntilPointAsync() => UntilAsync(line => line.StartsWith(CrashPoint.Mark, StringComparison.Ordinal));

    /// <summary>Whether the program comes to its point within so long.</summary>
    public async Task<bool> ComesToPointAsync(TimeSpan patience)
    {
        try
        {
            await UntilAsync(line => line.StartsWith(CrashPoint.Mark, StringComparison.Ordinal), patience);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Until the program has printed such a line.</summary>
    public Task UntilAsync(Func<string, bool> line) => UntilAsync(line, _patience);

    private async Task UntilAsync(Func<string, bool> line, TimeSpan within)
    {
        var seen = new List<string>();
        using var patience = new CancellationTokenSource(within);
        try
        {
            do
            {
                seen.Add(await _lines.Reader.ReadAsync(patience.Token));
            }
            while (!line(seen[^1]));
        }
        catch (Exception over) when (over is OperationCanceledException or ChannelClosedException)
        {
            throw new InvalidOperationException($"The program did not come there. It printed: {string.Join('\n', seen)}", over);
        }
    }

    /// <summary>Ends the program as a power failure does.</summary>
    public async Task KillAsync()
    {
        // on Unix this is SIGKILL to this one process
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Asks the program to stop, as an operator does, and waits until it has; gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(_patience);
        await _process.WaitForExitAsync(patience.Token);
        var code = _process.ExitCode;
        _process.Dispose();
        _process = null;
        return code;
    }

    /// <summary>Until a query gives zero; the program runs meanwhile.</summary>
    public async Task UntilZeroAsync(string sql, params (string Name, object Value)[] values)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var waited = Stopwatch.StartNew();
        while (await look.WaitForNextTickAsync() && (await RowsAsync(sql, values))[0][0] != "0")
        {
            waited.Elapsed.Should().BeLessThan(_patience, "{0} should give zero by now", sql);
            _process!.HasExited.Should().BeFalse("the program should still run");
        }
    }

    /// <summary>What a query gives, as texts.</summary>
    public async Task<IReadOnlyList<string[]>> RowsAsync(string sql, params (string Name, object Value)[] values)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, "data", "sopengine.db"), Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        var rows = new List<string[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture) ?? "")]);
        }

        return rows;
    }

    /// <summary>Ends the program if it runs, and takes the folder away.</summary>
    public async Task EndAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        _folder.Delete(recursive: true);
    }

    private Dictionary<string, string> Settings(CrashPoint? point, TimeSpan poll)
    {
        var settings = new Dictionary<string, string>(More)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["SopEngine__Runner__PollEvery"] = poll.ToString("c", CultureInfo.InvariantCulture),
        };
        if (point is not null)
        {
            settings[CrashPoint.Variable] = point.ToString();
            settings["DOTNET_STARTUP_HOOKS"] = typeof(CrashHost).Assembly.Location;
        }

        return settings;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _lines.Writer.TryWrite(line.Data);
        }
    }
}
