using SopEngine.Application.Alarms;
using SopEngine.Application.Messages;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Alarms;

public sealed class ReminderTests : RegionTests
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 2 jam
          remind: { every: 1 jam, max: 2, to: ["lane:petugas"] }
          ladder: [{ at: 100, do: reassign, to: ["role:kepala"] }]
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private protected override void Write(TestRegion region) => region.WriteSop("kerja.yaml", TestRegion.Sop("kerja", Rows));

    [Fact]
    public async Task Reminders_repeat_and_a_ladder_moves_the_work_when_it_is_due()
    {
        await Region.Desk().FileAsync("pemohon");
        for (var minutes = 0; minutes < 240; minutes += 30)
        {
            House.Time.Advance(TimeSpan.FromMinutes(30));
            await House.Get<RunDueAlarms>().RunAsync(default);
        }

        (await SubjectsAsync("petugas")).Count(subject => subject.StartsWith("Pengingat", StringComparison.Ordinal)).Should().Be(2);
        (await SubjectsAsync("kepala")).Should().Equal("Waktu langkah hampir atau sudah habis: UJI-2026-0001");
        (await Region.Desk().InboxAsync("petugas")).Should().BeEmpty();
        (await Region.Desk().InboxAsync("kepala")).Should().ContainSingle(item => item.Step == "kerja");
    }

    [Fact]
    public async Task An_alarm_that_fails_is_put_off_longer_each_time_and_holds_up_no_other()
    {
        var (broken, sound) = ((await Region.Desk().FileAsync("pemohon")).Number, (await Region.Desk().FileAsync("pemohon")).Number);
        await BreakAsync(broken);
        House.Time.Advance(TimeSpan.FromHours(1));

        (await RunAsync()).Should().BeEquivalentTo(new { Fired = 1, Failed = 1 });
        (await RunAsync()).Should().BeEquivalentTo(new { Fired = 0, Failed = 0 }, "it is put off");
        House.Time.Advance(TimeSpan.FromMinutes(1));
        (await RunAsync()).Failed.Should().Be(1);

        await using var db = House.Rows(TestRegion.Id);
        var alarm = db.Alarms.Single(row => row.Ticket == broken && row.Kind == AlarmKind.Reminder);
        alarm.Attempts.Should().Be(2);
        alarm.RunAt.Should().Be(House.Time.Now.UtcDateTime.AddMinutes(2));
        House.Log.All.Should().Contain(line => line.Contains($"of ticket {broken}", StringComparison.Ordinal));
        db.History.Count(row => row.Ticket == sound && row.Kind == HistoryKind.Reminded).Should().Be(1);
    }

    private Task<AlarmPass> RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);

    private async Task BreakAsync(string number)
    {
        await using var db = House.Rows(TestRegion.Id);
        db.Tickets.Single(row => row.Number == number).State = "{ rusak";
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<string>> SubjectsAsync(string user) =>
        [.. (await House.Get<MessageQueries>().ListAsync(await Region.Desk().AsAsync(user), unread: false, null, null, default)).Value().Items.Select(message => message.Subject)];
}
