using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Trails;

/// <summary>
/// The past changed by hand, in the database itself: found and named; found although the chain was made anew; found although everything was, by what was kept outside. Each is
/// looked for in the untouched database first.
/// </summary>
public abstract class TamperContract(TrailRegion region)
{
    public static TheoryData<string> Kinds => ["changed", "removed", "inserted", "swapped", "truncated"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task What_was_altered_is_found_and_the_entry_named(string kind) => TamperedAsync(kind, _ => Task.CompletedTask, async () =>
    {
        var findings = await region.FindAsync(outside: false);

        var (code, seq) = kind switch
        {
            "changed" => ("entry-changed", region.Comments[1]),
            "removed" => ("entry-missing", region.Comments[1]),
            "inserted" => ("chain-broken", region.Comments[1] + 1),
            "swapped" => ("chain-broken", region.Comments[0]),
            _ => ("sealed-entry-missing", region.Comments[3]),
        };
        findings.Should().Contain(finding => finding.Ticket == region.Number && finding.Code == code && finding.Message.Contains($"ke-{seq}") && finding.Message.Contains(kind == "truncated" ? "24 November 2026" : "23 November 2026"));
        findings.Should().OnlyContain(finding => finding.Ticket == region.Number || finding.Ticket.StartsWith("2026-11-2"), "nothing else was touched");
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task With_the_chain_and_the_head_made_anew_the_seal_still_names_ticket_and_day(string kind) => TamperedAsync(kind, db => Forger.ChainAnewAsync(db, region.Number), async () =>
    {
        var findings = await region.FindAsync(outside: false);

        findings.Select(finding => finding.Code).Should().OnlyContain(code => code == "sealed-entry-changed" || code == "sealed-entry-missing" || code == "entry-after-seal" || code == "day-root-differs");
        findings.Should().Contain(finding => finding.Ticket == region.Number && finding.Message.Contains("ke-") && finding.Message.Contains(kind == "truncated" ? "24 November 2026" : "23 November 2026"));
        findings.Should().Contain(finding => finding.Code == "day-root-differs");
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task With_everything_made_anew_only_the_root_kept_outside_shows_the_day(string kind) => TamperedAsync(kind, AllAnewAsync, async () =>
    {
        (await region.FindAsync(outside: false)).Should().BeEmpty("everything inside agrees");

        var shown = (await region.FindAsync(outside: true)).Where(finding => finding.Code == "day-outside-differs").Select(finding => finding.Ticket);

        shown.First().Should().Be(kind == "truncated" ? "2026-11-24" : "2026-11-23");
    });

    [Fact]
    public Task A_record_altered_taken_out_or_sealed_at_another_time_is_found() => PutBackAfterAsync(async () =>
    {
        await using var db = region.Open();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "day_records" SET "computed_at" = (SELECT MAX("computed_at") FROM "day_records" AS "l") WHERE "entries" = 0""");
        await db.Database.ExecuteSqlRawAsync("""UPDATE "day_records" SET "root" = "previous" WHERE "entries" = 0""");
        (await region.FindAsync(outside: true)).Select(finding => (finding.Ticket, finding.Code)).Should().BeEquivalentTo(
            [("2026-11-25", "day-root-differs"), ("2026-11-25", "day-record-changed"), ("2026-11-25", "day-outside-differs")]);
        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "day_records" WHERE "entries" = 0""");
        (await region.FindAsync(outside: false)).Should().BeEmpty("nothing inside tells of it");
        (await region.FindAsync(outside: true)).Should().ContainSingle().Which.Code.Should().Be("day-ends-early");
    });

    [Fact]
    public Task Erasing_personal_text_leaves_chains_and_roots_whole() => PutBackAfterAsync(async () =>
    {
        await using (var db = region.Open())
        {
            var erased = await db.Database.ExecuteSqlRawAsync("""UPDATE "history" SET "on_behalf_of" = NULL, "ground" = NULL, "answers" = NULL, "salt" = NULL WHERE "tenant" = 'banyuwangi'""");
            erased.Should().BeGreaterThan(6);
        }

        (await region.FindAsync(outside: true)).Should().BeEmpty();
    });

    [Fact]
    public async Task A_day_is_sealed_once_however_many_hosts_do_it() => await PutBackAfterAsync(async () =>
    {
        await using var db = region.Open();
        await db.DayRecords.ExecuteDeleteAsync();
        await db.DayEntries.ExecuteDeleteAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(region.SealAsync)));

        (await db.DayRecords.CountAsync()).Should().Be(3);
        (await db.DayEntries.CountAsync()).Should().Be(4, "two tickets on two days");
        (await region.FindAsync(outside: false)).Should().BeEmpty();
        (await region.SealAsync()).Should().Be(0);
        var told = (await region.FindAsync(outside: true)).Select(finding => finding.Code);
        told.Should().OnlyContain(code => code == "day-outside-differs", "a seal made anew has a salt of its own, and cannot be passed off as the one that was published");
    });

    [Fact]
    public Task An_entry_that_comes_when_its_day_is_sealed_is_sealed_with_the_next_and_told() => PutBackAfterAsync(async () =>
    {
        await using var db = region.Open();
        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "day_records" WHERE "entries" = 0""");
        await db.Database.ExecuteSqlRawAsync(Inserted($"\"tenant\" = 'banyuwangi' AND \"ticket\" = '{region.Number}'", region.Comments[3]));
        await Forger.ChainAnewAsync(db, region.Number);
        (await region.FindAsync(outside: false)).Should().ContainSingle().Which.Code.Should().Be("entry-after-seal");

        (await region.SealAsync()).Should().Be(1);

        (await db.DayEntries.AsNoTracking().SingleAsync(row => row.Day == new DateOnly(2026, 11, 25))).FirstSeq.Should().Be(region.Comments[3] + 1);
        var told = (await region.FindAsync(outside: false)).Should().ContainSingle().Subject;
        (told.Ticket, told.Code).Should().Be((region.Number, "entry-after-seal"));
        told.Message.Should().Contain("24 November 2026").And.Contain("baru disegel pada Rabu, 25 November 2026");
    });

    private async Task AllAnewAsync(SopDbContext db)
    {
        await Forger.ChainAnewAsync(db, region.Number);
        await Forger.SealAnewAsync(db, region.Profile);
    }

    private Task TamperedAsync(string kind, Func<SopDbContext, Task> forge, Func<Task> look) => PutBackAfterAsync(async () =>
    {
        await using (var db = region.Open())
        {
            foreach (var sql in Sql(kind))
            {
                (await db.Database.ExecuteSqlRawAsync(sql)).Should().BePositive();
            }

            await forge(db);
        }

        await look();
    });

    private async Task PutBackAfterAsync(Func<Task> tampered)
    {
        (await region.FindAsync(outside: true)).Should().BeEmpty("nobody has touched it yet");
        Snapshot before;
        await using (var db = region.Open())
        {
            before = await Snapshot.TakeAsync(db);
        }

        try
        {
            await tampered();
        }
        finally
        {
            await using var db = region.Open();
            await before.PutBackAsync(db);
        }
    }

    private IEnumerable<string> Sql(string kind)
    {
        var ticket = $"\"tenant\" = 'banyuwangi' AND \"ticket\" = '{region.Number}'";
        var (first, second, last) = (region.Comments[0], region.Comments[1], region.Comments[3]);
        return kind switch
        {
            "changed" => [$"UPDATE \"history\" SET \"actor\" = 'kabid' WHERE {ticket} AND \"seq\" = {second}"],
            "removed" => [$"DELETE FROM \"history\" WHERE {ticket} AND \"seq\" = {second}"],
            "inserted" => [.. Shifted(ticket, second), Inserted(ticket, second)],
            "swapped" => [
                $"UPDATE \"history\" SET \"seq\" = -1 WHERE {ticket} AND \"seq\" = {first}", $"UPDATE \"history\" SET \"seq\" = {first} WHERE {ticket} AND \"seq\" = {second}",
                $"UPDATE \"history\" SET \"seq\" = {second} WHERE {ticket} AND \"seq\" = -1"],
            _ => [$"DELETE FROM \"history\" WHERE {ticket} AND \"seq\" = {last}"],
        };
    }

    private static string[] Shifted(string ticket, int after) =>
        [$"UPDATE \"history\" SET \"seq\" = -1 - \"seq\" WHERE {ticket} AND \"seq\" > {after}", $"UPDATE \"history\" SET \"seq\" = -\"seq\" WHERE {ticket} AND \"seq\" < 0"];

    // the same comment once more, by somebody else
    private static string Inserted(string ticket, int seq)
    {
        const string Kept = "\"tenant\", \"ticket\", \"at\", \"kind\", \"post\", \"on_behalf_of\", \"step\", \"item\", \"outcome\", \"ground\", \"public\", \"answers\", \"changes\", \"salt\", \"on_behalf_of_hash\", \"ground_hash\", \"answers_hash\", \"previous_hash\", \"hash\"";
        return $"INSERT INTO \"history\" (\"seq\", \"actor\", {Kept}) SELECT {seq + 1}, 'kabid', {Kept} FROM \"history\" WHERE {ticket} AND \"seq\" = {seq}";
    }
}

public sealed class TamperOnSqliteTests(TrailRegionOnSqlite region) : TamperContract(region), IClassFixture<TrailRegionOnSqlite>;

public sealed class TamperOnPostgreSqlTests(TrailRegionOnPostgreSql region) : TamperContract(region), IClassFixture<TrailRegionOnPostgreSql>;
