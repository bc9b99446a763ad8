using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Alarms;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Alarms;

/// <summary>What is due takes effect in the order in which it fell due, a bounded number at a time, and no region waits for another.</summary>
public sealed class AlarmOrderTests : IAsyncLifetime
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 2 jam
          remind: { every: 1 jam, max: 1, to: ["lane:petugas"] }
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private static readonly string[] _regions = [TestRegion.Id, "dua", "tiga"];
    private readonly TestRegion _files = TestRegion.Make();
    private TestHouse? _house;

    private TestHouse House => _house ?? throw new InvalidOperationException("The house is opened before each test.");

    public async Task InitializeAsync()
    {
        foreach (var region in _regions)
        {
            _files.WriteTenant(region, TestRegion.Tenant(region)).WriteSop("kerja.yaml", TestRegion.Sop("kerja", Rows), region);
        }

        _house = await _files.OpenAsync();
    }

    public Task DisposeAsync() => _files.DisposeAsync().AsTask();

    [Fact]
    public async Task What_fell_due_over_a_weekend_takes_effect_in_the_order_of_its_times()
    {
        var numbers = new List<string>();
        for (var index = 0; index < 12; index++)
        {
            numbers.Add(await FileAsync(TestRegion.Id));
            House.Time.Advance(TimeSpan.FromMinutes(1));
        }

        House.Time.Advance(TimeSpan.FromDays(3));
        (await RunAsync()).Fired.Should().Be(12);

        (await RemindedAsync(TestRegion.Id)).Should().Equal(numbers);
    }

    [Fact]
    public async Task One_regions_monday_does_not_make_the_others_wait()
    {
        for (var index = 0; index < RunDueAlarms.Most + 10; index++)
        {
            await FileAsync(TestRegion.Id);
        }

        House.Time.Advance(TimeSpan.FromMinutes(5));
        await FileAsync("dua");
        await FileAsync("tiga");
        House.Time.Advance(TimeSpan.FromHours(2));

        var pass = await RunAsync();

        (await RemindedAsync("dua")).Should().ContainSingle();
        (await RemindedAsync("tiga")).Should().ContainSingle();
        pass.Should().BeEquivalentTo(new { Fired = (RunDueAlarms.Most / 3) + 2, MoreIsDue = true }, "a pass is bounded, and the regions share it");
    }

    [Fact]
    public async Task A_pass_tells_when_the_next_alarm_is_to_be_tried_and_finds_nothing_before()
    {
        await FileAsync("dua");
        var due = House.Time.Now.UtcDateTime.AddHours(1);

        (await RunAsync()).Should().Be(new AlarmPass(0, 0, false, due));
        House.Time.Now = new DateTimeOffset(due).AddMilliseconds(-1);
        (await RunAsync()).Should().Be(new AlarmPass(0, 0, false, due), "it is never early");
        House.Time.Now = new DateTimeOffset(due);
        (await RunAsync()).Should().Be(new AlarmPass(1, 0, false, null));
    }

    [Fact]
    public async Task An_alarm_that_no_ticket_knows_is_put_off_and_not_found_again_at_once()
    {
        var number = await FileAsync(TestRegion.Id);
        await using (var db = House.Rows(TestRegion.Id))
        {
            await db.Alarms.ExecuteUpdateAsync(set => set.SetProperty(row => row.Ordinal, 77));
        }

        House.Time.Advance(TimeSpan.FromHours(1));

        (await RunAsync()).Should().BeEquivalentTo(new { Fired = 0, MoreIsDue = false });
        await using var after = House.Rows(TestRegion.Id);
        (await after.Alarms.SingleAsync(row => row.Ticket == number)).RunAt.Should().Be(House.Time.Now.UtcDateTime.AddMinutes(1));
    }

    [Fact]
    public async Task A_pass_that_is_to_stop_begins_nothing_more()
    {
        await FileAsync(TestRegion.Id);
        House.Time.Advance(TimeSpan.FromHours(1));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await FluentActions.Awaiting(() => House.Get<RunDueAlarms>().RunAsync(stop.Token)).Should().ThrowAsync<OperationCanceledException>();

        (await RemindedAsync(TestRegion.Id)).Should().BeEmpty();
        (await RunAsync()).Fired.Should().Be(1);
    }

    private async Task<string> FileAsync(string region) => (await new Desk(House, region).FileAsync("pemohon")).Number;

    private Task<AlarmPass> RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);

    /// <summary>The tickets of a region whose reminder has taken effect, in the order in which it did.</summary>
    private async Task<IReadOnlyList<string>> RemindedAsync(string region)
    {
        await using var db = House.File.Open(new TenantId(region));
        return await db.Database.SqlQueryRaw<string>(
            "SELECT ticket AS Value FROM history WHERE tenant = {0} AND kind = 'reminded' ORDER BY rowid", region).ToListAsync();
    }
}
