using System.Text.RegularExpressions;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Commands;

/// <summary>A region moves from a file to a server and back, with its tickets, their histories and everything beside them.</summary>
public sealed partial class MoveCommandTests
{
    [Fact]
    public async Task A_region_moves_to_a_server_and_back_and_agrees_each_time()
    {
        using var folder = new TemporaryFolder();
        var file = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder.Path, "asal.db")}" };
        var server = await (await PostgresTemplate.SharedAsync()).NewEmptyAsync();
        var back = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder.Path, "kembali.db")}" };
        await WorkAsync(file, tickets: 3);

        var there = await MoveAsync(folder, file, server);
        there.ExitCode.Should().Be(0, there.Error);
        await VerifiedAsync(folder, server, tickets: 3);
        await WorkAsync(server, tickets: 1);
        var again = await MoveAsync(folder, file, server);
        var home = await MoveAsync(folder, server, back);
        home.ExitCode.Should().Be(0, home.Error);
        await VerifiedAsync(folder, back, tickets: 4);

        there.Output.Should().Contain("tickets: 3 baris").And.Contain("file_parts: 3 baris").And.MatchRegex("history: [1-9]").And.Contain("ujung riwayat 3 tiket sama");
        again.ExitCode.Should().Be(1);
        again.Error.Should().Contain("sudah memuat daerah \"banyuwangi\"").And.NotContain(PostgresCluster.Password);
        home.Output.Should().Contain("tickets: 4 baris");
        Heads().Match(home.Output).Value.Should().NotBe(Heads().Match(there.Output).Value, "one ticket more has been filed");
    }

    [Fact]
    public async Task A_region_without_rows_is_told_so()
    {
        using var folder = new TemporaryFolder();

        var result = await MoveAsync(folder, File(folder, "a"), File(folder, "b"));

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("tidak memuat apa pun milik daerah");
    }

    [Theory]
    [InlineData("--tenant", "banyuwangi")]
    [InlineData("--tenant", "banyuwangi", "--to-provider", "Oracle", "--to-connection", "x")]
    [InlineData("--tenant", "atlantis", "--to-provider", "Sqlite", "--to-connection", "Data Source=b.db")]
    public async Task A_move_that_is_not_understood_says_how_it_is_written(params string[] args)
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, ["move", .. args, $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}"]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("move --tenant DAERAH --to-provider");
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    private static DatabaseOptions File(TemporaryFolder folder, string name) => new() { ConnectionString = $"Data Source={Path.Combine(folder.Path, name + ".db")}" };

    /// <summary>Files tickets, each with a file, and lets the officers answer the first row of each.</summary>
    private static async Task WorkAsync(DatabaseOptions database, int tickets)
    {
        await using var host = new SopEngineHost().On(database);
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        for (var ticket = 0; ticket < tickets; ticket++)
        {
            (await requester.UploadAsync("layar.txt", [65, 66, 67])).Should().HaveStatus(201);
            var item = await Helpdesk.FirstWorkItemAsync(requester);
            (await officer.PostAsync($"work-items/{item}/complete", new { outcome = "ya", form = new { } }, $"k-{item}")).Should().HaveStatus(200);
        }
    }

    private static Task<HostProcessResult> MoveAsync(TemporaryFolder folder, DatabaseOptions from, DatabaseOptions to) => HostProcess.RunAsync(
        folder.Path,
        [
            "move", "--tenant", Helpdesk.Tenant, "--to-provider", to.Provider.ToString(), "--to-connection", to.ConnectionString,
            "--to-migration-connection", to.MigrationConnectionString ?? "", .. Settings(from),
        ]);

    private static async Task VerifiedAsync(TemporaryFolder folder, DatabaseOptions database, int tickets)
    {
        var verified = await HostProcess.RunAsync(folder.Path, ["verify", "--tenant", Helpdesk.Tenant, .. Settings(database)]);
        verified.ExitCode.Should().Be(0, verified.Error + verified.Output);
        verified.Output.Should().Contain($"{tickets} tiket").And.Contain("0 masalah");
    }

    private static string[] Settings(DatabaseOptions database) =>
    [
        $"--SopEngine:Database:Provider={database.Provider}",
        $"--SopEngine:Database:ConnectionString={database.ConnectionString}",
        $"--SopEngine:Database:MigrationConnectionString={database.MigrationConnectionString}",
        $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}",
        $"--SopEngine:Definitions:Path={Repository.FullPath("workflow-definitions")}",
    ];

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Heads();
}
