using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Alarms;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Alarms;

/// <summary>A server's clock that is set back sets no ticket back, loses no alarm, and fires none early or twice.</summary>
public sealed class ClockSetBackTests : RegionTests
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 2 jam
          remind: { every: 1 jam, max: 2, to: ["lane:petugas"] }
          ladder: [{ at: 100, do: remind, to: ["role:kepala"] }]
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private protected override void Write(TestRegion region) => region.WriteSop("kerja.yaml", TestRegion.Sop("kerja", Rows));

    [Fact]
    public async Task What_happens_to_a_ticket_is_never_written_before_what_has_happened_to_it()
    {
        var number = (await Region.Desk().FileAsync("pemohon")).Number;
        var filed = House.Time.Now.UtcDateTime;
        House.Time.Advance(TimeSpan.FromHours(-3));

        await Region.Desk().CompleteAsync("petugas", number, "kerja", "selesai");

        (await InstantsAsync(number)).Should().OnlyContain(at => at == filed);
        House.Log.All.Should().Contain(line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("03:00:00 behind", StringComparison.Ordinal)
            && line.Contains(number, StringComparison.Ordinal));
        (await House.Get<VerifyTickets>().RunAsync(null, null, default)).Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_clock_that_agrees_but_for_a_moment_is_no_news()
    {
        var number = (await Region.Desk().FileAsync("pemohon")).Number;
        House.Time.Advance(TimeSpan.FromMilliseconds(-300));

        await Region.Desk().CompleteAsync("petugas", number, "kerja", "selesai");

        (await InstantsAsync(number)).Should().BeInAscendingOrder();
        House.Log.All.Should().NotContain(line => line.Contains("behind", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_alarm_is_lost_early_or_fired_twice_when_the_clock_is_set_back_between_them()
    {
        var number = (await Region.Desk().FileAsync("pemohon")).Number;
        var filed = House.Time.Now.UtcDateTime;
        var fired = new List<(string What, DateTime Wall)>();
        foreach (var minutes in new[] { 61, 59, 30, 61, 100, 119, 121, 20, 121, 125, 240 })
        {
            House.Time.Now = new DateTimeOffset(filed.AddMinutes(minutes));
            var before = await KindsAsync(number);
            await House.Get<RunDueAlarms>().RunAsync(default);
            fired.AddRange((await KindsAsync(number)).Skip(before.Count).Select(kind => ($"{kind}", House.Time.Now.UtcDateTime)));
        }

        fired.Should().BeEquivalentTo([
            ("Reminded", filed.AddMinutes(61)), ("LadderClimbed", filed.AddMinutes(121)), ("Reminded", filed.AddMinutes(121)),
        ]);
        (await InstantsAsync(number)).Should().BeInAscendingOrder();
        await using var db = House.Rows(TestRegion.Id);
        (await db.Alarms.CountAsync()).Should().Be(0);
    }

    private async Task<IReadOnlyList<DateTime>> InstantsAsync(string number)
    {
        await using var db = House.Rows(TestRegion.Id);
        return await db.History.Where(row => row.Ticket == number).OrderBy(row => row.Seq).Select(row => row.At).ToListAsync();
    }

    private async Task<IReadOnlyList<HistoryKind>> KindsAsync(string number)
    {
        await using var db = House.Rows(TestRegion.Id);
        return await db.History.Where(row => row.Ticket == number).OrderBy(row => row.Seq).Select(row => row.Kind).ToListAsync();
    }
}
