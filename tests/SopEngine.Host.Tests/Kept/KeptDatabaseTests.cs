using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Sops;
using SopEngine.Application.Verify;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Invariants;
using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Kept;

/// <summary>
/// Databases with open tickets that earlier states of the program left: today's program migrates them, finds every history in order, and the tickets come to their ends over HTTP.
/// </summary>
public sealed class KeptDatabaseTests : IDisposable
{
    private const int MostAnswers = 30;
    private static readonly string[] _regions = ["batam", "banten", "banyuwangi", "trenggalek", "jabar"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Kept => [.. KeptDatabase.All];

    private DatabaseOptions File => new() { ConnectionString = $"Data Source={Path.Combine(_folder.Path, "lama.db")};Pooling=False" };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Tickets_that_an_earlier_state_left_open_come_to_their_ends(string name)
    {
        await KeptDatabase.CopyAsync(name, Path.Combine(_folder.Path, "lama.db"));
        await using (var host = new SopEngineHost().On(File))
        {
            await ShouldBeInOrderAsync(host, File);
            foreach (var region in _regions)
            {
                await EndAllAsync(host, region);
            }

            await ShouldBeInOrderAsync(host, File);
        }

        await NoneShouldBeOpenAsync(File);
    }

    [Fact]
    public async Task Tickets_of_the_first_state_move_to_a_server_and_come_to_their_ends_there()
    {
        const string region = "banyuwangi";
        await KeptDatabase.CopyAsync(KeptDatabase.All[0], Path.Combine(_folder.Path, "lama.db"));
        var server = await (await PostgresTemplate.SharedAsync()).NewAsync();
        var migrated = await RunAsync("migrate");
        migrated.ExitCode.Should().Be(0, migrated.Error);
        var moved = await RunAsync(
            "move", "--tenant", region, "--to-provider", $"{server.Provider}", "--to-connection", server.ConnectionString, "--to-migration-connection", server.MigrationConnectionString!);
        moved.ExitCode.Should().Be(0, moved.Error);

        await using var host = new SopEngineHost().On(server);
        await ShouldBeInOrderAsync(host, server);
        await EndAllAsync(host, region);
        await ShouldBeInOrderAsync(host, server);
        await NoneShouldBeOpenAsync(server);
    }

    private static async Task ShouldBeInOrderAsync(SopEngineHost host, DatabaseOptions database)
    {
        var report = await host.Services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None);
        report.Tickets.Should().BePositive();
        report.Findings.Should().BeEmpty();
        await using var rows = await StoredRows.OpenAsync(database);
        (await InvariantList.ViolationsAsync(new Evidence(rows))).Should().BeEmpty();
    }

    private static async Task EndAllAsync(SopEngineHost host, string region)
    {
        var walk = await RegionWalk.OfAsync(host, region);
        var open = (await (await walk.AsAsync("admin")).GetAsync("tickets?limit=100")).Should().HaveStatus(200).Items().Where(ticket => ticket.Text("status") != "closed").ToList();
        open.Should().NotBeEmpty($"{region} has open tickets");
        foreach (var ticket in open)
        {
            walk.GoOnWith(ticket.Text("number")!, ticket.Text("filedBy")!);
            await EndAsync(host, walk, region);
        }
    }

    private static async Task EndAsync(SopEngineHost host, RegionWalk walk, string region)
    {
        for (var answers = 0; answers < MostAnswers; answers++)
        {
            var ticket = await walk.TicketAsync();
            if (ticket.Text("status") == "closed")
            {
                return;
            }

            var item = ticket.List("workItems")[0];
            var sop = host.Services.GetRequiredService<SopRegistry>().FindInForce(new TenantId(region), ticket.Text("sop")!)!.Running;
            await walk.TakeAsync(item.Text("step")!, Onwards(sop, item.Text("step")!));
        }

        throw new InvalidOperationException($"{walk.Number} of {region} does not come to its end.");
    }

    // the answer that leads furthest: to the end, or to the lowest row
    private static string Onwards(SopRevision sop, string step)
    {
        var order = sop.Steps.Select((row, at) => (row.Id, at)).ToDictionary(row => row.Id, row => row.at);
        return sop.FindStep(step)!.Outcomes
            .Where(outcome => !outcome.BySilence && !outcome.OutsideSop && outcome.When is null && outcome.Extend is null)
            .MaxBy(outcome => outcome.Close is not null ? int.MaxValue : outcome.Goto.Select(to => order[to]).DefaultIfEmpty(-1).Max())!.Id;
    }

    private static async Task NoneShouldBeOpenAsync(DatabaseOptions database)
    {
        await using var rows = await StoredRows.OpenAsync(database);
        (await rows.AskAsync("SELECT \"tenant\", \"number\" FROM \"tickets\" WHERE \"closed_at\" IS NULL")).Should().BeEmpty();
    }

    private Task<HostProcessResult> RunAsync(params string[] args) => HostProcess.RunAsync(
        _folder.Path,
        [
            .. args, $"--SopEngine:Database:ConnectionString={File.ConnectionString}",
            $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}", $"--SopEngine:Definitions:Path={Repository.FullPath("workflow-definitions")}",
        ]);
}
