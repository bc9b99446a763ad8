using Microsoft.EntityFrameworkCore;

namespace SopEngine.Host.Tests.Mining;

/// <summary>What a log in XES says is what the facts and histories say, read by other code.</summary>
public abstract class XesContract(LoggedRegion region)
{
    private const string Period = "process-logs/xes?dari=2026-11-20&sampai=2026-11-30";

    [Fact]
    public async Task Every_ticket_is_a_trace_and_every_move_an_event_in_the_order_of_time()
    {
        var log = await ReadAsync(Period);
        await using var db = region.Open();

        log.Traces.Select(trace => trace.Name).Should().Equal(await db.TicketFacts.OrderBy(row => row.Ticket).Select(row => row.Ticket).ToListAsync()).And.HaveCount(2);
        Count(log, "start").Should().Be(await db.StepFacts.CountAsync()).And.BeGreaterThan(10);
        Count(log, "complete", "ate_abort").Should().Be(await db.StepFacts.CountAsync(row => row.EndedAt != null));
        Count(log, "suspend").Should().Be(await db.PauseFacts.CountAsync()).And.Be(2);
        Count(log, "resume").Should().Be(await db.PauseFacts.CountAsync(row => row.To != null)).And.Be(1);
        foreach (var trace in log.Traces)
        {
            var times = trace.Events.Select(happened => (DateTimeOffset)happened["time:timestamp"]).ToList();
            times.Should().BeInAscendingOrder().And.OnlyContain(time => time.Offset == TimeSpan.FromHours(7), "times are those of the region's clocks");
        }
    }

    [Fact]
    public async Task What_started_ends_once_and_what_stands_goes_on_before_it_ends()
    {
        var log = await ReadAsync(Period);

        foreach (var visit in log.Traces.SelectMany(trace => trace.Events.GroupBy(happened => (string)happened["concept:instance"])))
        {
            var moves = string.Join(' ', visit.Select(happened => (string)happened["lifecycle:transition"]));
            moves.Should().MatchRegex("^start( suspend resume)*( suspend| complete| ate_abort)?$", visit.Key);
        }
    }

    [Fact]
    public async Task Which_row_follows_which_is_what_the_histories_tell()
    {
        var log = await ReadAsync(Period);

        var read = log.Traces.Select(trace => trace.Of("start").Select(happened => (string)happened["concept:name"]).ToList())
            .SelectMany(rows => rows.Zip(rows.Skip(1))).GroupBy(pair => pair).ToDictionary(pair => pair.Key, pair => pair.Count());

        read.Should().BeEquivalentTo(await FollowingAsync()).And.ContainKey(("buka-ulang", "proses-it-support"));
    }

    [Fact]
    public async Task Nobody_is_named_and_nothing_that_was_typed_is_told()
    {
        var text = (await (await region.AnalystAsync()).GetAsync(Period)).Should().HaveStatus(200).Body;

        region.Names.Append(LoggedRegion.Canary).Append("Wulandari").Should().OnlyContain(name => !text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_same_facts_give_the_same_log()
    {
        var analyst = await region.AnalystAsync();
        var first = (await analyst.GetAsync(Period)).Should().HaveStatus(200).Body;

        (await analyst.GetAsync(Period)).Body.Should().Be(first);
    }

    [Fact]
    public async Task Days_and_SOP_choose_what_is_told()
    {
        (await ReadAsync("process-logs/xes?dari=2026-11-01&sampai=2026-11-22")).Traces.Should().BeEmpty();
        (await ReadAsync("process-logs/xes?dari=2026-11-23&sampai=2026-11-23")).Traces.Should().HaveCount(1, "the second was opened a day later");
        (await ReadAsync($"{Period}&sop={LoggedRegion.Sop}")).Traces.Should().HaveCount(2);
    }

    private static int Count(XesReader log, params string[] transitions) => log.Traces.Sum(trace => transitions.Sum(transition => trace.Of(transition).Count()));

    private async Task<XesReader> ReadAsync(string path)
    {
        var answer = (await (await region.AnalystAsync()).GetAsync(path)).Should().HaveStatus(200);
        answer.ContentType.Should().Be("application/xml");
        return XesReader.Read(answer.Body);
    }

    private async Task<Dictionary<(string, string), int>> FollowingAsync()
    {
        const string Sql = """
            SELECT step AS "Step", following AS "Following", CAST(COUNT(*) AS integer) AS "Times" FROM
              (SELECT step, LEAD(step) OVER (PARTITION BY ticket ORDER BY seq) AS following FROM history WHERE tenant = 'batam' AND kind = 'stepStarted') AS moves
            WHERE following IS NOT NULL GROUP BY step, following
            """;
        await using var db = region.Open();
        var moves = await db.Database.SqlQueryRaw<Move>(Sql).ToListAsync();
        return moves.ToDictionary(move => (move.Step, move.Following), move => move.Times);
    }

    private sealed record Move(string Step, string Following, int Times);
}

public sealed class XesOnSqliteTests(LoggedRegionOnSqlite region) : XesContract(region), IClassFixture<LoggedRegionOnSqlite>;

public sealed class XesOnPostgreSqlTests(LoggedRegionOnPostgreSql region) : XesContract(region), IClassFixture<LoggedRegionOnPostgreSql>;
