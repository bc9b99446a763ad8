using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Facts;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Demo;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Kpis;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>Holds told figures against those that the histories give.</summary>
public abstract class KpiOracle
{
    private static readonly DateOnly _last = new(2026, 11, 22);
    private readonly Func<TestHouse> _house;

    private protected KpiOracle(Func<TestHouse> house) => _house = house;

    public static TheoryData<string> Regions => DemoYearTests.Regions;

    protected abstract DateOnly First { get; }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Every_line_of_every_month_is_what_the_histories_say(string tenant)
    {
        var slow = await SlowAsync(tenant);
        var filled = new HashSet<string>();
        var wrong = new List<string>();
        foreach (var (first, last) in Months.Prepend((First, _last)))
        {
            var told = (await _house().Get<ReadFigures>().ReadAsync(_house().Tenant(tenant), first, last, slow.AsAt, default)).Lines().ToDictionary(Key);
            var counted = new SlowFigures(slow, StartOf(first), StartOf(last.AddDays(1))).Lines().ToDictionary(Key);
            filled.UnionWith(counted.Values.Where(line => line.Value is not null and not 0).Select(line => line.Kpi));
            wrong.AddRange(told.Keys.Union(counted.Keys).Where(key => told.GetValueOrDefault(key) != counted.GetValueOrDefault(key)).Order(StringComparer.Ordinal)
                .Select(key => $"{first:yyyy-MM-dd}–{last:MM-dd} {key}: told {told.GetValueOrDefault(key)}, counted {counted.GetValueOrDefault(key)}"));
        }

        string.Join('\n', wrong).Should().BeEmpty();
        filled.Should().Contain(["K2", "K2c", "K3", "K4", "K4f", "K4g", "K9", "K9b", "K9c", "K11", "K16", "K16b", "K17"], "lines of nothing but 0 would be equal too");
        filled.Contains("K10").Should().Be(tenant != "batam", "Batam promises a time for the ticket and none for its rows");
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Every_day_has_the_sums_that_the_histories_say(string tenant)
    {
        var slow = await SlowAsync(tenant);
        await using var db = _house().Rows(tenant);
        var days = (await db.TicketDays.AsNoTracking().ToListAsync()).ToDictionary(row => row.On);
        var phases = (await db.SlaDays.AsNoTracking().ToListAsync()).ToDictionary(row => (row.On, row.Phase));

        SlowDays.TicketsOf(slow, First, _last, StartOf).Should().BeEquivalentTo(days.Where(day => day.Key <= _last).Select(day => SlowDays.Row(day.Value)));
        SlowDays.StepsOf(slow, First, _last, StartOf).Should().BeEquivalentTo(phases.Where(day => day.Key.On <= _last).Select(day => SlowDays.Row(day.Value)));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task What_programs_add_up_is_the_same(string tenant)
    {
        var slow = await SlowAsync(tenant);
        var feed = new Feed(_house().Get<FigureReads>(), _house().Tenant(tenant), slow.AsAt);
        foreach (var (first, last) in Months.Prepend((First, _last)))
        {
            var counted = new SlowFigures(slow, StartOf(first), StartOf(last.AddDays(1))).Lines().ToDictionary(Key);
            long[] Share(string key) => counted.TryGetValue(key, out var line) ? [line.Part!.Value, line.Whole!.Value - line.Part.Value] : [0, 0];
            long[] Counts(params string[] keys) => [.. keys.Select(key => counted[key].Count!.Value)];
            var days = $"On ge {first:yyyy-MM-dd} and On le {last:yyyy-MM-dd}";
            async Task<long[]> SumAsync(string set, string filter, params string[] columns) =>
                (await feed.AskAsync(set, $"filter({filter})/aggregate({string.Join(',', columns.Select((column, at) => $"{column} with sum as S{at}"))})", "", [.. columns.Select((_, at) => $"S{at}")])).Single().Sums;

            var due = $"Measured eq true and DueAt le now() and {days.Replace("On", "DueOn", StringComparison.Ordinal)}";
            var phases = await feed.AskAsync("Steps", $"filter({due})/groupby((Phase),aggregate(MetCount with sum as Kept,MissedCount with sum as Lost))", "Phase", "Kept", "Lost");
            phases.Select(phase => phase.Name).Should().BeEquivalentTo(counted.Values.Where(line => line is { Kpi: "K1", Facet: not "" }).Select(line => line.Facet));
            phases.Where(phase => !phase.Sums.SequenceEqual(Share("K1 " + phase.Name))).Should().BeEmpty();
            (await SumAsync("SlaDaily", days, "Met", "Missed")).Should().Equal(Share("K1 "));
            (await SumAsync("SlaDaily", days, "LateMs")).Should().Equal((long)counted["K10 "].Value!);
            (await SumAsync("TicketDaily", days, "SlaMet", "SlaMissed")).Should().Equal(Share("K2 "));
            (await SumAsync("TicketDaily", days, "ClosingMet", "ClosingMissed")).Should().Equal(Share("K2c "));
            (await SumAsync("TicketDaily", days, "Submitted", "Resolved", "Closed", "Rejected", "Withdrawn")).Should().Equal(Counts("K16 ", "K16 resolved", "K16 closed", "K16 rejected", "K16 withdrawn"));
            (await SumAsync("TicketDaily", $"On eq {last:yyyy-MM-dd}", "OpenProvider", "OpenRequester", "OpenResolved")).Should().Equal(Counts("K9 provider", "K9 requester", "K9 resolved"));
            (await SumAsync("Tickets", days.Replace("On", "ClosedOn", StringComparison.Ordinal), "ClosingMetCount", "ClosingMissedCount")).Should().Equal(Share("K2c "));
            // what is open and over its time has no day yet on which that was written down
            var ranOut = $"SlaOn eq null and AllowanceEndsAt ge {StartOf(first):yyyy-MM-ddTHH:mm:ssZ} and AllowanceEndsAt lt {StartOf(last.AddDays(1)):yyyy-MM-ddTHH:mm:ssZ}";
            (await SumAsync("Tickets", $"({days.Replace("On", "SlaOn", StringComparison.Ordinal)}) or ({ranOut})", "MetCount", "MissedCount")).Should().Equal(Share("K2 "));
        }
    }

    private IEnumerable<(DateOnly First, DateOnly Last)> Months
    {
        get
        {
            for (var first = First; first <= _last; first = new DateOnly(first.Year, first.Month, 1).AddMonths(1))
            {
                var last = new DateOnly(first.Year, first.Month, 1).AddMonths(1).AddDays(-1);
                yield return (first, last < _last ? last : _last);
            }
        }
    }

    private static string Key(KpiLine line) => $"{line.Kpi} {line.Facet}";

    // all five are in the west
    private static DateTime StartOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-7);

    private async Task<SlowRegion> SlowAsync(string tenant)
    {
        var profile = _house().Tenant(tenant);
        var asAt = StartOf(_last.AddDays(1));
        var sop = _house().Get<SopRegistry>().InForce(profile.Id)[0].Running;
        var time = new SlowTime(_house().Get<TenantCalendars>().Of(profile).Ordinary, First.AddDays(-7), _last.AddDays(100));
        await using var db = _house().Rows(tenant);
        var rows = await db.History.AsNoTracking().OrderBy(row => row.Ticket).ThenBy(row => row.Seq).ToListAsync();
        var ratings = await db.Ratings.AsNoTracking().ToListAsync();
        return new SlowRegion(
            tenant,
            [.. rows.GroupBy(row => row.Ticket).Select(ticket => new SlowTicket(sop, time, [.. ticket.Select(row => row.ToEntry())], asAt))],
            [.. ratings.Select(rating => (rating.At, (IReadOnlyList<int>)[.. rating.Scores.Split(',').Select(int.Parse)]))],
            time,
            asAt);
    }
}
