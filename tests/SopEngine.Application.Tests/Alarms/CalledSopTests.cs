using SopEngine.Application.Alarms;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Alarms;

public sealed class CalledSopTests : RegionTests
{
    private const string Calling = """
        - id: kerja
          no: "2"
          activity: Meminta pengadaan
          lane: petugas
          phase: work
          call: pengadaan
          outcomes:
            - { id: ada, label: Ada, goto: tutup, calledEnded: [solved] }
            - { id: gagal, label: Tidak ada, close: unsolvable, milestones: [resolved, closed] }
        - { id: tutup, no: "3", activity: Menutup, lane: petugas, phase: close, outcomes: [{ id: tutup, label: Tutup, close: solved, milestones: [resolved, closed] }] }
        """;

    private const string Called = """
        - { id: kerja, no: "2", activity: Mengadakan, lane: petugas, phase: work, outcomes: [{ id: beli, label: Beli, goto: terima }] }
        - { id: terima, no: "3", activity: Menerima, lane: pemohon, phase: confirm, outcomes: [{ id: terima, label: Terima, close: solved, milestones: [resolved, closed] }] }
        """;

    private protected override void Write(TestRegion region) => region.WriteSop("induk.yaml", TestRegion.Sop("induk", Calling)).WriteSop("pengadaan.yaml", TestRegion.Sop("pengadaan", Called));

    [Fact]
    public async Task A_row_that_calls_an_sop_files_its_ticket_and_goes_on_when_that_ticket_has_ended()
    {
        var desk = Region.Desk("induk");
        var parent = (await desk.FileAsync("pemohon", ("uraian", Answer.Text("Router baru")), ("lokasi", Answer.Text("Kecamatan")))).Number;

        await RunAsync();
        var child = (await desk.ItemAsync("petugas", parent, "kerja")).Called!;
        var filed = await desk.TicketAsync("petugas", child);
        filed.Should().BeEquivalentTo(new { Sop = "pengadaan", Requester = "pemohon", FiledBy = "system", Subject = "Router baru" });
        filed.Answers!.Select(answer => answer.Display).Should().Equal("Router baru", "Kecamatan");

        await desk.CompleteAsync("petugas", child, "kerja", "beli");
        await desk.CompleteAsync("pemohon", child, "terima", "terima");
        await RunAsync();

        (await desk.TicketAsync("petugas", parent)).WorkItems.Should().ContainSingle(item => item.Step == "tutup");
        (await RunAsync()).Should().Be(new AlarmPass(0, 0, false, null), "both alarms are spent");
    }

    [Fact]
    public async Task How_the_called_ticket_ended_chooses_the_answer()
    {
        var desk = Region.Desk("induk");
        var parent = (await desk.FileAsync("pemohon")).Number;
        await RunAsync();
        var child = (await desk.ItemAsync("petugas", parent, "kerja")).Called!;
        await House.Get<WithdrawHandler>().HandleAsync(await desk.AsAsync("pemohon"), child, new WithdrawRequest(), null, default);

        await RunAsync();

        (await desk.TicketAsync("pemohon", parent)).ClosureKind.Should().Be(ClosureKind.Unsolvable);
    }

    [Fact]
    public async Task After_a_crash_between_filing_and_noting_the_same_ticket_is_found_again()
    {
        var desk = Region.Desk("induk");
        var parent = (await desk.FileAsync("pemohon")).Number;
        var filing = new Filing
        {
            Sop = "pengadaan",
            Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text("Router baru") },
            Requester = "pemohon",
            Caller = new TicketCaller(parent, 2),
        };
        var filed = await House.Get<TicketFiler>().RunAsync(Engine, filing, CallSop.OperationOf(parent, 2), default);

        (await RunAsync()).Should().BeEquivalentTo(new { Fired = 1, Failed = 0 });

        (await desk.ItemAsync("petugas", parent, "kerja")).Called.Should().Be(filed.Body<TicketView>().Number);
        (await CalledTicketsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_requester_without_an_account_stays_the_requester_of_the_called_ticket()
    {
        var desk = Region.Desk("induk");
        var request = await desk.RequestAsync("petugas") with { OnBehalfOf = new ContactView("Bu Sari", "RT 3", "0812 3333 4444", null) };
        var parent = (await desk.FileAsync("petugas", request)).Body<TicketView>().Number;
        await RunAsync();

        var child = await desk.TicketAsync("petugas", (await desk.ItemAsync("petugas", parent, "kerja")).Called!);

        child.Requester.Should().BeNull();
        child.OnBehalfOf!.Name.Should().Be("Bu Sari");
    }

    [Fact]
    public async Task A_called_sop_that_is_not_in_force_is_tried_again_until_it_is()
    {
        await SetInForceAsync(null);
        var parent = (await Region.Desk("induk").FileAsync("pemohon")).Number;
        (await RunAsync()).Failed.Should().Be(1);
        House.Log.All.Should().Contain(line => line.Contains("sop-unknown", StringComparison.Ordinal));

        await SetInForceAsync(1);
        (await RunAsync()).Should().BeEquivalentTo(new { Fired = 0, Failed = 0 });
        House.Time.Advance(TimeSpan.FromMinutes(1));
        (await RunAsync()).Fired.Should().Be(1);

        (await Region.Desk("induk").ItemAsync("petugas", parent, "kerja")).Called.Should().NotBeNull();
    }

    private Caller Engine => new(House.Tenant(TestRegion.Id), Actor.System);

    private async Task SetInForceAsync(int? revision)
    {
        await using (var db = House.Rows(TestRegion.Id))
        {
            db.Sops.Single(row => row.Sop == "pengadaan").InForce = revision;
            await db.SaveChangesAsync();
        }

        await House.Get<ImportDefinitions>().RunAsync(default);
    }

    private async Task<IReadOnlyList<TicketView>> CalledTicketsAsync() =>
        (await House.Get<TicketQueries>().ListAsync(await Region.Desk().AsAsync("admin"), new TicketListRequest(Sop: "pengadaan"), default)).Value().Items;

    private Task<AlarmPass> RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);
}
