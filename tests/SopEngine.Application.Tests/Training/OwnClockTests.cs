using SopEngine.Application.Alarms;
using SopEngine.Application.Messages;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Application.Training;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Tests.Training;

/// <summary>What the clock of a training region moves, and what it leaves alone.</summary>
public sealed class OwnClockTests : TwoRegionsTests
{
    [Fact]
    public async Task Moving_it_fires_the_alarms_of_its_own_region_and_no_others()
    {
        var practised = (await Training.FileAsync("pemohon")).Number;
        var real = (await Real.FileAsync("pemohon")).Number;
        var before = await Real.TicketAsync("petugas", real);

        await MoveAsync(new MoveTrainingClockRequest(To: TestHouse.Monday.AddHours(2)));
        var pass = await RunAsync();

        pass.Fired.Should().BePositive();
        (await SubjectsAsync(Practice)).Should().Contain($"Pengingat: {practised}");
        (await SubjectsAsync(TestRegion.Id)).Should().Equal($"Tugas baru: {real}");
        (await Real.TicketAsync("petugas", real)).Should().BeEquivalentTo(before);
        await using var db = House.Rows(TestRegion.Id);
        db.Alarms.Should().OnlyContain(alarm => alarm.Attempts == 0 && alarm.DueAt > House.Time.Now.UtcDateTime);
    }

    [Fact]
    public async Task Real_time_fires_nothing_where_the_training_clock_stands_still()
    {
        await MoveAsync(new MoveTrainingClockRequest(Speed: 0));
        await Training.FileAsync("pemohon");
        await Real.FileAsync("pemohon");

        House.Time.Advance(TimeSpan.FromDays(1));
        await RunAsync();

        (await SubjectsAsync(Practice)).Should().NotContain(subject => subject.StartsWith("Pengingat", StringComparison.Ordinal));
        (await SubjectsAsync(TestRegion.Id)).Should().Contain(subject => subject.StartsWith("Pengingat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pass_says_when_to_wake_up_in_real_time()
    {
        await MoveAsync(new MoveTrainingClockRequest(Speed: 60));
        await Training.FileAsync("pemohon");

        (await RunAsync()).Next.Should().Be(TestHouse.Monday.AddSeconds(30).UtcDateTime, "half an hour of practice is half a minute");
        House.Time.Advance(TimeSpan.FromSeconds(29.999));
        (await RunAsync()).Fired.Should().Be(0, "an alarm is never early");
        House.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await RunAsync()).Fired.Should().Be(1);
        await MoveAsync(new MoveTrainingClockRequest(Speed: 0));
        await Training.FileAsync("pemohon");
        (await RunAsync()).Next.Should().BeNull("it stands still");
    }

    [Fact]
    public async Task Everything_about_its_tickets_is_in_its_time()
    {
        await MoveAsync(new MoveTrainingClockRequest(Speed: 0, To: new DateTimeOffset(2027, 3, 1, 8, 0, 0, TimeSpan.FromHours(7))));
        var march = await NowAsync(Practice);

        var ticket = await Training.FileAsync("pemohon");

        ticket.Number.Should().Be("LATIHAN-2027-0001", "the year is the region's");
        ticket.OpenedAt.Should().Be(march);
        ticket.WorkItems.Single().DueAt.Should().Be(march.AddHours(1));
        var requester = await Training.AsAsync("pemohon");
        (await House.Get<TicketQueries>().HistoryAsync(requester, ticket.Number, default)).Value().Items.Should().OnlyContain(entry => entry.At == march);
        await using var db = House.Rows(Practice);
        db.Inbox.Should().OnlyContain(message => message.At == march.UtcDateTime);
        db.TrainingClocks.Single().SetAt.Should().Be(TestHouse.Monday.UtcDateTime, "when it was set is real");
    }

    [Fact]
    public async Task Who_holds_a_role_is_settled_by_its_day()
    {
        await using (var db = House.Rows(Practice))
        {
            db.RoleHoldings.Add(new RoleHoldingRow { Tenant = db.Tenant, UserName = "pemohon", Ordinal = 1, Role = "petugas", From = new DateOnly(2026, 12, 1) });
            await db.SaveChangesAsync();
        }

        var number = (await Training.FileAsync("petugas")).Number;
        (await Training.InboxAsync("pemohon")).Should().BeEmpty();
        await MoveAsync(new MoveTrainingClockRequest(To: new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.FromHours(7))));

        (await Training.InboxAsync("pemohon")).Should().ContainSingle(item => item.Ticket == number);
    }

    [Fact]
    public async Task The_regions_with_a_clock_of_their_own_are_listed()
    {
        await MoveAsync(new MoveTrainingClockRequest(Speed: 60));
        House.Time.Advance(TimeSpan.FromMinutes(1));

        (await Clock.OwnClocksAsync(default)).Should().Equal(new TenantNow(new TenantId(Practice), TestHouse.Monday.AddHours(1).UtcDateTime, 60));
        (await Clock.RealInstantAsync(House.Tenant(Practice), TestHouse.Monday.AddHours(2).UtcDateTime, default)).Should().Be(TestHouse.Monday.AddMinutes(2).UtcDateTime);
        (await Clock.RealInstantAsync(House.Tenant(TestRegion.Id), TestHouse.Monday.UtcDateTime, default)).Should().Be(TestHouse.Monday.UtcDateTime);
    }

    private async Task<IEnumerable<string>> SubjectsAsync(string tenant) =>
        (await House.Get<MessageQueries>().ListAsync(await House.AsAsync(tenant, "petugas"), unread: false, null, null, default)).Value().Items.Select(message => message.Subject);

    private Task<AlarmPass> RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);
}
