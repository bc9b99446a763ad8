using Microsoft.Data.Sqlite;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Faults;

/// <summary>A database that is not fit to be served when the program starts: words, exit code 1, and nothing changed. One that is only not there yet is waited for.</summary>
public sealed class HostStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    private string File => Path.Combine(Data, "sopengine.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_host_on_the_same_file_says_who_has_it_and_commands_run_beside_the_first()
    {
        var host = new CrashHost();
        try
        {
            await CrashRegion.MakeAsync(host.Folder, 1, TimeSpan.FromHours(1));
            host.Start();
            await host.UntilAsync(line => line.Contains("Berhenti", StringComparison.Ordinal));

            var second = await HostProcess.RunAsync(host.Folder, "serve", "--urls=http://127.0.0.1:0");
            second.ExitCode.Should().Be(1, second.Output);
            second.Error.Should().Contain("sedang dipakai oleh host lain (proses ").And.NotContain("   at ");
            (await HostProcess.RunAsync(host.Folder, "verify")).ExitCode.Should().Be(0);
            (await HostProcess.RunAsync(host.Folder, "check", "tenants")).ExitCode.Should().Be(0);
            (await HostProcess.RunAsync(host.Folder, "migrate")).Output.Should().Contain("sudah mutakhir");

            await host.KillAsync();
            host.Start();
            await host.UntilAsync(line => line.Contains("Berhenti", StringComparison.Ordinal));
            (await host.StopAsync()).Should().Be(0, "a lock ends with its process, however that died");
        }
        finally
        {
            await host.EndAsync();
        }
    }

    [Fact]
    public async Task A_database_that_is_locked_at_the_start_is_waited_for()
    {
        await MigrateAsync();
        var host = StartAsync("--SopEngine:Database:WaitAtStart=00:00:40", $"--SopEngine:Database:ConnectionString=Data Source={File};Default Timeout=1");
        await using (var locking = await OpenAsync())
        {
            await RunAsync(locking, "PRAGMA locking_mode = EXCLUSIVE");
            await RunAsync(locking, "BEGIN EXCLUSIVE");
            using var look = new PeriodicTimer(TimeSpan.FromSeconds(1));
            for (var seconds = 0; seconds < 6; seconds++)
            {
                await look.WaitForNextTickAsync();
                host.IsCompleted.Should().BeFalse("it waits");
            }

            await RunAsync(locking, "ROLLBACK");
        }

        var result = await host;
        result.ExitCode.Should().Be(0, result.Error);
    }

    [Fact]
    public async Task A_database_that_stays_locked_is_given_up_with_words()
    {
        await MigrateAsync();
        await using var locking = await OpenAsync();
        await RunAsync(locking, "PRAGMA locking_mode = EXCLUSIVE");
        await RunAsync(locking, "BEGIN EXCLUSIVE");

        var result = await StartAsync("--SopEngine:Database:WaitAtStart=00:00:02", $"--SopEngine:Database:ConnectionString=Data Source={File};Default Timeout=1");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("dikunci oleh program lain").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_damaged_file_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(Data);
        var rubbish = Enumerable.Range(0, 8192).Select(index => (byte)(index * 31 % 251)).ToArray();
        await System.IO.File.WriteAllBytesAsync(File, rubbish);

        await RefusedAsync("rusak atau bukan basis data");

        (await System.IO.File.ReadAllBytesAsync(File)).Should().Equal(rubbish);
    }

    [Fact]
    public async Task The_database_of_another_program_is_refused()
    {
        Directory.CreateDirectory(Data);
        await using (var other = await OpenAsync())
        {
            await RunAsync(other, "CREATE TABLE pelanggan (id INTEGER)");
        }

        await RefusedAsync("basis data program lain");
    }

    [Fact]
    public async Task A_database_that_a_newer_program_wrote_is_refused()
    {
        await MigrateAsync();
        await using (var newer = await OpenAsync())
        {
            await RunAsync(newer, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Nanti', '20.0.0')");
        }

        await RefusedAsync("program yang lebih baru (29991231000000_Nanti)");
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_refused()
    {
        await MigrateAsync();

        var result = await StartAsync($"--SopEngine:Database:ConnectionString=Data Source={File};Mode=ReadOnly");

        result.ExitCode.Should().Be(1, result.Output);
        result.Error.Should().Contain("hanya dapat dibaca").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        await System.IO.File.WriteAllTextAsync(Data, "a file where the folder should be");

        await RefusedAsync("data");
    }

    [Fact]
    public async Task Verifying_a_database_that_is_not_there_says_so_and_makes_none()
    {
        Directory.CreateDirectory(Data);

        var result = await HostProcess.RunAsync(_folder.Path, "verify", Tenants);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("tidak dapat dihubungi").And.NotContain("   at ");
        System.IO.File.Exists(File).Should().BeFalse();
    }

    private static string Tenants => $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}";

    /// <summary>Serves, and stops by itself once it has started.</summary>
    private Task<HostProcessResult> StartAsync(params string[] settings) => HostProcess.RunUntilReadyAsync(_folder.Path, ["serve", "--urls=http://127.0.0.1:0", Tenants, .. settings]);

    private async Task RefusedAsync(string words)
    {
        var result = await StartAsync();
        result.ExitCode.Should().Be(1, result.Output);
        result.Error.Should().Contain(words).And.NotContain("   at ");
    }

    private async Task MigrateAsync() => (await HostProcess.RunAsync(_folder.Path, "migrate")).ExitCode.Should().Be(0);

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
