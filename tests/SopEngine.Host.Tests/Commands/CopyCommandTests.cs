using Microsoft.Data.Sqlite;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Commands;

/// <summary><c>backup</c> beside a running host, <c>restore</c> when none runs, and what each refuses without changing anything.</summary>
public sealed class CopyCommandTests : IAsyncLifetime
{
    private readonly CrashHost _host = new();

    private string Database => Path.Combine(_host.Folder, "data", "sopengine.db");

    public Task InitializeAsync() => CrashRegion.MakeAsync(_host.Folder, 3, TimeSpan.FromHours(1));

    public Task DisposeAsync() => _host.EndAsync();

    [Fact]
    public async Task A_backup_is_taken_beside_a_host_and_put_back_when_it_has_stopped()
    {
        _host.Start();
        await _host.UntilAsync(line => line.Contains("Berhenti", StringComparison.Ordinal));
        var taken = await HostProcess.RunAsync(_host.Folder, "backup", "--to", "cadangan", "--keep", "2");
        taken.ExitCode.Should().Be(0, taken.Error);
        taken.Output.Should().Contain("utuh").And.Contain("3 tiket").And.MatchRegex("SHA-256 [0-9a-f]{64}").And.MatchRegex("uji +3 tiket +[0-9]+ catatan +ujung [0-9a-f]{64}");
        var copy = Directory.GetFiles(Path.Combine(_host.Folder, "cadangan"), "*.db").Should().ContainSingle().Subject;
        File.Exists(copy + ".sha256").Should().BeTrue();

        var early = await HostProcess.RunAsync(_host.Folder, "restore", copy);
        early.ExitCode.Should().Be(1);
        early.Error.Should().Contain("sedang dipakai oleh host lain");
        (await _host.RowsAsync("""SELECT COUNT(*) FROM "journal" WHERE "kind" = 'backedUp'"""))[0][0].Should().Be("1");
        (await _host.StopAsync()).Should().Be(0);

        await ExecuteAsync(Database, "UPDATE \"history\" SET \"ground\" = 'diubah' WHERE \"seq\" = 1");
        (await HostProcess.RunAsync(_host.Folder, "verify")).ExitCode.Should().Be(1, "somebody changed the past");
        var restored = await HostProcess.RunAsync(_host.Folder, "restore", copy);
        restored.ExitCode.Should().Be(0, restored.Error);
        restored.Output.Should().Contain("3 tiket").And.Contain(".replaced-");
        (await HostProcess.RunAsync(_host.Folder, "verify")).ExitCode.Should().Be(0);
        (await _host.RowsAsync("PRAGMA journal_mode"))[0][0].Should().Be("wal", "it is served as before");
        Directory.GetFiles(Path.Combine(_host.Folder, "data"), "*.replaced-*").Should().ContainSingle("what was there is kept");
    }

    [Fact]
    public async Task A_damaged_a_newer_and_an_altered_copy_are_refused_and_nothing_is_changed()
    {
        await ExecuteAsync(Database, "PRAGMA journal_mode = DELETE");
        var before = await File.ReadAllBytesAsync(Database);
        var copy = Path.Combine(_host.Folder, "copy.db");

        var damaged = before.ToArray();
        damaged.AsSpan(8192, 16384).Fill(0xA5);
        await File.WriteAllBytesAsync(copy, damaged);
        await RefusedAsync(copy, "Tidak ada yang diubah");

        await File.WriteAllBytesAsync(copy, before);
        await File.WriteAllTextAsync(copy + ".sha256", new string('0', 64));
        await RefusedAsync(copy, "tidak sama dengan SHA-256");
        File.Delete(copy + ".sha256");

        await ExecuteAsync(copy, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Nanti', '20.0.0')");
        await RefusedAsync(copy, "program yang lebih baru (29991231000000_Nanti)");

        await using (var open = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await open.OpenAsync();
            await ExecuteAsync(open, "BEGIN IMMEDIATE");
            await File.WriteAllBytesAsync(copy, before);
            await RefusedAsync(copy, "masih dibuka program lain");
        }

        (await File.ReadAllBytesAsync(Database)).Should().Equal(before);
        Directory.GetFiles(Path.Combine(_host.Folder, "data"), "*.replaced-*").Should().BeEmpty();
    }

    [Theory]
    [InlineData("PostgreSql", "Host=db.contoh;Username=sop;Password=rahasia;Database=sopdb", "pg_dump --format=custom --file=sopengine.dump --host=db.contoh --port=5432 --username=sop --dbname=sopdb")]
    [InlineData("SqlServer", "Server=db.contoh;User Id=sop;Password=rahasia;Database=sopdb", "BACKUP DATABASE [sopdb] TO DISK")]
    public async Task Of_a_database_server_the_line_to_type_is_said(string provider, string connection, string line)
    {
        var result = await HostProcess.RunAsync(_host.Folder, "backup", $"--SopEngine:Database:Provider={provider}", $"--SopEngine:Database:ConnectionString={connection}");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(line).And.NotContain("rahasia");
    }

    [Fact]
    public async Task What_cannot_be_done_is_said()
    {
        (await HostProcess.RunAsync(_host.Folder, "restore")).ExitCode.Should().Be(2);
        (await HostProcess.RunAsync(_host.Folder, "restore", "tidak-ada.db")).ExitCode.Should().Be(2);
        (await HostProcess.RunAsync(_host.Folder, "backup", "--keep", "nol")).ExitCode.Should().Be(2);
        await File.WriteAllTextAsync(Path.Combine(_host.Folder, "sebuah-berkas"), "bukan folder");

        var result = await HostProcess.RunAsync(_host.Folder, "backup", "--to", "sebuah-berkas");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("tidak dapat").And.NotContain("   at ");
    }

    private async Task RefusedAsync(string copy, string words)
    {
        var result = await HostProcess.RunAsync(_host.Folder, "restore", copy);
        result.ExitCode.Should().Be(1, result.Output);
        result.Error.Should().Contain(words).And.NotContain("   at ");
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, sql);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
