using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Verify;
using SopEngine.Persistence;
using SopEngine.Persistence.Copies;

namespace SopEngine.Application.Tests.Installation;

/// <summary>A backup taken while people file and complete is a database: sound, complete up to its instant, and it can be put back.</summary>
public sealed class BackupUnderLoadTests : HouseTests, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-copies-");
    private readonly ConcurrentQueue<string> _acknowledged = new();

    [Fact]
    public async Task Everything_acknowledged_before_a_backup_began_is_in_it_and_it_verifies()
    {
        using var over = new CancellationTokenSource();
        var writers = new[] { "banyuwangi", "batam", "trenggalek" }.Select((tenant, seed) => Task.Run(() => WorkAsync(tenant, seed + 1, over.Token))).ToList();
        var copies = new List<(CopyFacts Facts, string[] Before)>();
        for (var copy = 0; copy < 3; copy++)
        {
            var wanted = _acknowledged.Count + 10;
            SpinWait.SpinUntil(() => _acknowledged.Count >= wanted || writers.Exists(writer => writer.IsCompleted), TimeSpan.FromMinutes(1)).Should().BeTrue();
            string[] before = [.. _acknowledged];
            copies.Add((await House.Database.BackUpAsync(Path.Combine(_folder.FullName, $"copy-{copy}.db"), default), before));
        }

        await over.CancelAsync();
        await Task.WhenAll(writers);
        foreach (var (facts, before) in copies)
        {
            (await TicketsAsync(facts.File)).Should().Contain(before);
            (await FindingsAsync(facts)).Should().BeEmpty();
            (await File.ReadAllTextAsync(facts.File + ".sha256")).Should().Be($"{facts.Sha256}  {Path.GetFileName(facts.File)}\n");
        }

        copies[^1].Before.Should().HaveCountGreaterThan(copies[0].Before.Length);
        _folder.GetFiles("*.part").Should().BeEmpty();
    }

    [Fact]
    public async Task A_backup_never_takes_the_place_of_another_file()
    {
        var target = Path.Combine(_folder.FullName, "copy.db");
        await File.WriteAllTextAsync(target, "mine");

        await House.Database.Invoking(database => database.BackUpAsync(target, default)).Should().ThrowAsync<DatabaseNotUsableException>();

        (await File.ReadAllTextAsync(target)).Should().Be("mine");
    }

    [Fact]
    public void Of_a_folder_of_backups_the_newest_stay_and_other_files_are_nobodys_business()
    {
        for (var day = 1; day <= 9; day++)
        {
            File.WriteAllText(Path.Combine(_folder.FullName, CopyFolder.NameAt(new DateTime(2026, 11, day, 1, 2, 3, DateTimeKind.Utc))), "copy");
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "sopengine-catatan.db"), "mine");

        CopyFolder.Prune(_folder.FullName, 3).Should().HaveCount(6);

        _folder.GetFiles().Select(file => file.Name).Should().BeEquivalentTo(
            "sopengine-20261107T010203000Z.db", "sopengine-20261108T010203000Z.db", "sopengine-20261109T010203000Z.db", "sopengine-catatan.db");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task WorkAsync(string tenant, int seed, CancellationToken over)
    {
        var requester = tenant switch { "banyuwangi" => "pelapor", _ => House.Tenant(tenant).People.First(person => person.Holds.Count == 0).UserName };
        var desk = new Desk(House, tenant, seed);
        while (!over.IsCancellationRequested)
        {
            var ticket = await desk.FileAsync(requester);
            _acknowledged.Enqueue($"{tenant} {ticket.Number}");
            if (tenant == "banyuwangi")
            {
                await desk.CompleteAsync("staff-it", ticket.Number, "tentukan", "ya");
            }
        }
    }

    private static async Task<IReadOnlyList<string>> TicketsAsync(string file)
    {
        var tickets = new List<string>();
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"tenant\" || ' ' || \"number\" FROM \"tickets\"";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            tickets.Add(rows.GetString(0));
        }

        return tickets;
    }

    private static async Task<IReadOnlyList<TicketFinding>> FindingsAsync(CopyFacts copy)
    {
        var house = TestHouse.Empty(Checkout.PathOf("tenants"), Checkout.PathOf("workflow-definitions"));
        await using (house)
        {
            await house.PutAsync(copy.File);
            var report = await house.Get<VerifyTickets>().RunAsync(null, null, default);
            report.Tickets.Should().Be((int)copy.Regions.Sum(region => region.Tickets)).And.BePositive();
            report.Entries.Should().Be((int)copy.Regions.Sum(region => region.Entries));
            return report.Findings;
        }
    }
}
