using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Alarms;
using SopEngine.Application.Installation;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Alarms;

/// <summary>An alarm that fails again and again stops being tried, holds up nothing, and an operator decides about it with a ground that stands in the ticket's history.</summary>
public sealed class ParkedWorkTests : RegionTests
{
    private const int Tries = 10;

    [Fact]
    public async Task After_ten_tries_in_vain_an_alarm_is_parked_and_everything_else_goes_on()
    {
        var stuck = await StuckAsync();
        var other = (await Region.Desk("biasa").FileAsync("pemohon")).Number;

        var passes = await FailAsync(Tries);

        passes.Should().Be(Tries, "each try is made once");
        var parked = (await ListAsync()).Should().ContainSingle().Subject;
        parked.Should().BeEquivalentTo(new { Ticket = stuck, Attempts = Tries, Kind = AlarmKind.Call });
        parked.MaySkip.Should().BeFalse("the ticket waits for the called one");
        parked.Failure.Should().StartWith("form-invalid: ").And.NotContain("Anggaran", "what is wrong with a case is not the operator's to read");
        House.Time.Now = TestHouse.Monday.AddDays(7).AddHours(3);
        var pass = await RunAsync();
        pass.Failed.Should().Be(0, "what is parked is not tried");
        pass.Fired.Should().BePositive("the reminders of {0} go on", other);
        House.Log.All.Count(line => line.Contains("parked", StringComparison.Ordinal)).Should().Be(1);
        await SoundAsync();
    }

    [Fact]
    public async Task Work_that_is_run_again_starts_from_its_first_try_and_the_history_says_who_and_why()
    {
        var stuck = await StuckAsync();
        await FailAsync(Tries);

        (await House.Get<ParkedAlarms>().RetryAsync("budi", Tenant, stuck, 1, "SOP lanjutan sudah diterbitkan.", default)).Should().BeNull();

        (await ListAsync()).Should().BeEmpty();
        var entry = (await HistoryAsync(stuck)).Single(known => known.Kind == HistoryKind.AlarmRetried);
        entry.Should().BeEquivalentTo(new { Actor = "operator:budi", Post = "Operator instalasi", Ground = "SOP lanjutan sudah diterbitkan.", Public = false });
        (await RunAsync()).Failed.Should().Be(1, "it is tried at once");
        (await ListAsync()).Should().BeEmpty("and counted from the beginning");
        await SoundAsync();
    }

    [Fact]
    public async Task What_a_ticket_hangs_on_is_not_skipped_by_an_operator()
    {
        var stuck = await StuckAsync();
        await FailAsync(Tries);

        (await House.Get<ParkedAlarms>().SkipAsync("budi", Tenant, stuck, 1, "Tidak perlu.", default)).Should().BeOfType<TicketProblems.AlarmDecides>();

        (await ListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_reminder_that_cannot_be_given_is_skipped_with_a_ground_and_the_next_one_comes()
    {
        var number = (await Region.Desk("biasa").FileAsync("pemohon")).Number;
        var ordinal = await ParkAsync(number);

        (await House.Get<ParkedAlarms>().SkipAsync("budi", Tenant, number, ordinal, " ", default)).Should().BeOfType<TicketProblems.FormInvalid>("a ground is due");
        (await House.Get<ParkedAlarms>().SkipAsync("budi", Tenant, number, ordinal, "Petugas sudah diberi tahu lewat telepon.", default)).Should().BeNull();

        (await HistoryAsync(number)).Single(known => known.Kind == HistoryKind.AlarmSkipped).Ground.Should().Be("Petugas sudah diberi tahu lewat telepon.");
        await using var db = House.Rows(TestRegion.Id);
        (await db.Alarms.SingleAsync(row => row.Ticket == number)).Ordinal.Should().BeGreaterThan(ordinal, "the row goes on reminding");
        await SoundAsync();
    }

    [Fact]
    public async Task What_is_not_parked_is_nobodys_to_decide()
    {
        var number = (await Region.Desk("biasa").FileAsync("pemohon")).Number;

        (await House.Get<ParkedAlarms>().RetryAsync("budi", Tenant, number, 1, "Coba.", default)).Should().BeOfType<TicketProblems.AlarmNotParked>();
        (await House.Get<ParkedAlarms>().RetryAsync("budi", Tenant, "UJI-2026-9999", 1, "Coba.", default)).Should().BeOfType<TicketProblems.AlarmNotParked>();
    }

    [Fact]
    public async Task Two_operators_who_decide_at_once_decide_once()
    {
        var number = (await Region.Desk("biasa").FileAsync("pemohon")).Number;
        var ordinal = await ParkAsync(number);

        var problems = await Task.WhenAll(Enumerable.Range(0, 4).Select(index => Task.Run(() => House.Get<ParkedAlarms>().SkipAsync($"op{index}", Tenant, number, ordinal, "Lewati.", default))));

        problems.Count(problem => problem is null).Should().Be(1);
        (await HistoryAsync(number)).Count(entry => entry.Kind == HistoryKind.AlarmSkipped).Should().Be(1);
    }

    private const string Calling = """
        - id: kerja
          no: "2"
          activity: Menjalankan SOP lain
          lane: petugas
          phase: work
          call: lanjutan
          outcomes:
            - { id: ada, label: Ada, close: solved, milestones: [resolved, closed], calledEnded: [solved] }
            - { id: gagal, label: Tidak ada, close: unsolvable, milestones: [resolved, closed] }
        """;

    private const string Reminding = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 5 hari
          remind: { every: 1 jam, max: 20, to: ["lane:petugas"] }
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private const string Plain = """
        - { id: kerja, no: "2", activity: Mengadakan, lane: petugas, phase: work, outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }] }
        """;

    /// <summary>The called SOP asks what the calling ticket does not know: each filing is refused.</summary>
    private protected override void Write(TestRegion region) => region
        .WriteSop("macet.yaml", TestRegion.Sop("macet", Calling))
        .WriteSop("lanjutan.yaml", TestRegion.Sop("lanjutan", Plain).Replace("{ name: uraian, label: Uraian,", "{ name: anggaran, label: Anggaran,", StringComparison.Ordinal))
        .WriteSop("biasa.yaml", TestRegion.Sop("biasa", Reminding));

    private Domain.Tenants.TenantProfile Tenant => House.Tenant(TestRegion.Id);

    private Task<IReadOnlyList<ParkedAlarm>> ListAsync() => House.Get<ParkedAlarms>().ListAsync(default);

    private Task<AlarmPass> RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);

    private async Task<string> StuckAsync() => (await Region.Desk("macet").FileAsync("pemohon")).Number;

    /// <summary>Parks the ticket's one alarm as ten failures would.</summary>
    private async Task<int> ParkAsync(string number)
    {
        await using var db = House.Rows(TestRegion.Id);
        var row = await db.Alarms.SingleAsync(known => known.Ticket == number);
        (row.RunAt, row.ParkedAt, row.Attempts, row.Failure) = (null, row.DueAt, Tries, "Kesalahan program: InvalidOperationException.");
        await db.SaveChangesAsync();
        return row.Ordinal;
    }

    /// <summary>Passes, each at the next instant at which something is tried, until so many tries failed; gives how many did.</summary>
    private async Task<int> FailAsync(int tries)
    {
        var failed = 0;
        for (var pass = 0; pass < tries; pass++)
        {
            failed += (await RunAsync()).Failed;
            House.Time.Advance(TimeSpan.FromHours(6));
        }

        return failed;
    }

    private async Task<IReadOnlyList<Application.Tickets.Views.HistoryEntryView>> HistoryAsync(string number) =>
        (await House.Get<TicketQueries>().HistoryAsync(await Region.Desk("biasa").AsAsync("petugas"), number, default)).Value().Items;

    private async Task SoundAsync() => (await House.Get<VerifyTickets>().RunAsync(null, null, default)).Findings.Should().BeEmpty();
}
