using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace SopEngine.TestDatabases.PostgreSql;

/// <summary>
/// A PostgreSQL server of this process's own, from Debian's packages: in an empty folder, on a free port of the loopback address, durable as in earnest (fsync and
/// synchronous_commit on). It ends with the process, however that ends.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    /// <summary>Where Debian's package postgresql-15 puts its programs.</summary>
    public const string Programs = "/usr/lib/postgresql/15/bin";

    public const string Superuser = "postgres";

    /// <summary>Everybody's here; the server listens to this machine only.</summary>
    public const string Password = "rahasia-uji";

    private const string FolderName = "sopengine-pg-";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);
    private readonly string _folder;
    private readonly bool _kept;
    private PostgresProcess _server;

    private PostgresCluster(string folder, int port, bool kept)
    {
        (_folder, _kept) = (folder, kept);
        Port = port;
        _server = Launch();
    }

    public int Port { get; }

    /// <summary>The postmaster's.</summary>
    public int ProcessId => _server.Id;

    /// <summary>A new one; prefer <see cref="PostgresTemplate.SharedAsync"/> unless the test ends or restarts the server.</summary>
    /// <exception cref="InvalidOperationException">The programs are missing, or the server does not start; the message says which.</exception>
    public static async Task<PostgresCluster> StartAsync()
    {
        await new DeadFolders(Path.GetTempPath(), FolderName).SweepAsync();
        return await StartAsync(Path.Combine(Path.GetTempPath(), $"{FolderName}{Environment.ProcessId}-{Guid.CreateVersion7():N}"), kept: false);
    }

    /// <summary>One in a folder that stays: made when it is not there, started again when it is.</summary>
    /// <exception cref="InvalidOperationException">As above.</exception>
    public static Task<PostgresCluster> StartInAsync(string folder) => StartAsync(folder, kept: true);

    private static async Task<PostgresCluster> StartAsync(string folder, bool kept)
    {
        if (!File.Exists(Path.Combine(Programs, "postgres")))
        {
            throw new InvalidOperationException($"PostgreSQL is missing in {Programs}: apt-get install postgresql-15 (tests/run does it).");
        }

        if (!Directory.Exists(folder))
        {
            await InitializeAsync(folder);
        }

        var cluster = new PostgresCluster(folder, FreePort(), kept);
        await cluster.WaitAsync();
        return cluster;
    }

    public string ConnectionString(string database, string user, string extra = "") =>
        $"Host=127.0.0.1;Port={Port};Database={database};Username={user};Password={Password};Timeout=15;{extra}";

    public async Task RunAsync(string sql, string database = Superuser)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database, Superuser, "Pooling=false"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>As when the power fails: no session is let end, and the server recovers from its log when it starts again.</summary>
    public Task StopImmediatelyAsync() => _server.EndAsync("QUIT");

    /// <summary>Sessions are ended, and what they had not committed is taken back.</summary>
    public Task StopFastAsync() => _server.EndAsync("INT");

    public async Task StartAgainAsync()
    {
        _server = Launch();
        await WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.EndAsync("QUIT");
        if (!_kept)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    internal void EndNow()
    {
        _server.EndNow();
        // a process of its own: this one is not given the time
        using var remove = DeadFolders.Remove(_folder);
    }

    private static async Task InitializeAsync(string folder)
    {
        var password = folder + ".sandi";
        await File.WriteAllTextAsync(password, Password);
        using var process = Process.Start(PostgresProcess.StartOf("initdb",
            ["-D", folder, "-U", Superuser, $"--pwfile={password}", "--locale=C.UTF-8", "--encoding=UTF8", "--auth=scram-sha-256", "--no-sync"]))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(password);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"initdb ended with {process.ExitCode}: {error}{await output}");
        }
    }

    private PostgresProcess Launch() => PostgresProcess.Start(
    [
        "-D", _folder, "-p", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "-k", _folder,
        "-c", "listen_addresses=127.0.0.1", "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "max_connections=300", "-c", "shared_buffers=128MB",
        "-c", "logging_collector=off", "-c", "log_min_messages=fatal",
    ]);

    private async Task WaitAsync()
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await RunAsync("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (since.Elapsed < _patience && !_server.HasEnded)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
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
