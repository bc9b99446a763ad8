using SopEngine.Application.Alarms;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Moving;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets.Moving;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>Running tickets go on by a later revision: shown first, proved each, and no figure or count is lost on the way.</summary>
public sealed class MovingTests : RegionTests
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 1 hari
          outcomes: [{ id: selesai, label: Selesai, goto: tutup, milestone: resolved }, { id: lapor, label: Laporkan, goto: putus }]
        - id: putus
          no: "3"
          activity: Memutuskan pekerjaan
          lane: kepala
          phase: escalate
          time: 2 hari
          outcomes: [{ id: selesai, label: Selesai, goto: tutup, milestone: resolved }]
        - id: tutup
          no: "4"
          activity: Menutup
          lane: petugas
          phase: close
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestone: closed }]
        """;

    private static readonly TenantId _region = new(TestRegion.Id);
    private static readonly Dictionary<string, string> _none = [];

    private protected override void Write(TestRegion region) => region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows));

    [Fact]
    public async Task They_are_shown_moved_and_certified_and_everything_still_agrees()
    {
        var desk = Region.Desk();
        var (working, deciding) = (await desk.FileAsync("pemohon"), await desk.FileAsync("pemohon"));
        House.Time.Now = House.Time.Now.AddHours(1);
        await desk.CompleteAsync("petugas", deciding.Number, "kerja", "lapor");
        House.Time.Now = House.Time.Now.AddHours(2);
        await NextAsync(Rows.Replace("id: putus", "id: keputusan", StringComparison.Ordinal).Replace("goto: putus", "goto: keputusan", StringComparison.Ordinal)
            .Replace("time: 1 hari", "time: 3 hari", StringComparison.Ordinal));
        var head = await desk.AsAsync("kepala");

        var view = (await House.Get<MoveTickets>().PreviewAsync(head, "layanan", null, _none, default)).Value();

        view.Revisions.Should().Equal(new Dictionary<int, int> { [1] = 2 });
        view.Proposals.Should().Equal(new RowProposal("putus", "keputusan", ProposalGround.SameActivity));
        view.Preview.Rows.Select(row => (row.From, row.To, row.Visits)).Should().Equal(("kerja", "kerja", 1), ("putus", "keputusan", 1));
        view.Preview.Refused.Should().BeEmpty();
        var done = (await House.Get<MoveTickets>().RunAsync(head, "layanan", 1, _none, "SOP diperbaiki", null, default)).Value();
        done.Moved.Should().BeEquivalentTo([working.Number, deciding.Number]);

        var certificate = (await House.Get<MoveTickets>().CertificatesAsync(head, working.Number, default)).Value().Single();
        var clock = certificate.Clocks.Single(clock => clock.Step == "kerja");
        (clock.Fate, clock.CountedBefore, clock.CountedAfter).Should().Be((ClockFate.Retargeted, 10_800, 10_800), "three hours were counted, and stay counted");
        clock.DueAfter.Should().BeAfter(clock.DueBefore!.Value);
        (certificate.From, certificate.To, certificate.ToHash).Should().Be((1, 2, House.Get<SopRegistry>().FindInForce(_region, "layanan")!.Sha256));
        certificate.Path.Should().NotBeEmpty();
        (await desk.TicketAsync("petugas", working.Number)).Revision.Should().Be(2);

        await desk.CompleteAsync("petugas", working.Number, "kerja", "selesai");
        await desk.CompleteAsync("petugas", working.Number, "tutup", "selesai");
        await desk.CompleteAsync("kepala", deciding.Number, "keputusan", "selesai");
        (await House.Get<VerifyTickets>().RunAsync(_region, null, default)).Findings.Should().BeEmpty();
        (await House.Get<MoveTickets>().PreviewAsync(head, "layanan", null, _none, default)).Value().From.Should().BeNull();
    }

    [Fact]
    public async Task One_that_has_nowhere_to_go_stays_and_says_why_and_holds_up_no_other()
    {
        var desk = Region.Desk();
        var (working, deciding) = (await desk.FileAsync("pemohon"), await desk.FileAsync("pemohon"));
        await desk.CompleteAsync("petugas", deciding.Number, "kerja", "lapor");
        await NextAsync(Rows[..Rows.IndexOf("- id: putus", StringComparison.Ordinal)].Replace(", { id: lapor, label: Laporkan, goto: putus }", "", StringComparison.Ordinal) + Rows[Rows.IndexOf("- id: tutup", StringComparison.Ordinal)..]);
        var head = await desk.AsAsync("kepala");

        var done = (await House.Get<MoveTickets>().RunAsync(head, "layanan", 1, new Dictionary<string, string> { ["putus"] = "tidak-ada" }, "SOP diperbaiki", null, default)).Value();

        done.Moved.Should().Equal(working.Number);
        done.Refused.Select(refused => (refused.Ticket, refused.Problem.Code)).Should().Equal((deciding.Number, "ticket-unmovable"));
        done.Refused[0].Problem.Detail.Should().Contain("Baris 3");
        (await desk.TicketAsync("kepala", deciding.Number)).Revision.Should().Be(1);
    }

    [Fact]
    public async Task It_takes_authority_and_a_ground()
    {
        var desk = Region.Desk();

        (await House.Get<MoveTickets>().PreviewAsync(await desk.AsAsync("petugas"), "layanan", null, _none, default)).Problem!.Code.Should().Be("not-allowed");
        (await House.Get<MoveTickets>().RunAsync(await desk.AsAsync("kepala"), "layanan", 1, _none, " ", null, default)).Problem.Should().NotBeNull();
        (await House.Get<MoveTickets>().PreviewAsync(await desk.AsAsync("kepala"), ApprovalSop.Id, null, _none, default)).Problem!.Code.Should().Be("sop-unknown");
    }

    /// <summary>A second revision comes into force by a file and its approval.</summary>
    private async Task NextAsync(string rows)
    {
        Region.WriteSop("layanan-2.yaml", TestRegion.Sop("layanan", rows, 2));
        await House.RestartAsync();
        var (desk, admin) = (Region.Desk("layanan"), await House.AsAsync(TestRegion.Id, "admin"));
        House.Get<SopRegistry>().Refused(_region).Should().BeEmpty();
        var draft = (await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart("layanan", null, null) { Revision = 2 }, default)).Value().Number;
        var day = House.Time.Now.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var ticket = (await House.Get<ProposeSop>().HandleAsync(admin, draft, new ProposalRequest("Perbaikan", day), null, default)).Value();
        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Examine, ApprovalSop.Fits);
        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Ratify, ApprovalSop.Ratified);
        await House.Get<RunDueAlarms>().RunAsync(default);
        await using var db = House.Rows(TestRegion.Id);
        db.SopRevisions.Single(row => row.Sop == "layanan" && row.Revision == 2).Status.Should().Be(SopRevisionStatus.Published);
        await House.RestartAsync();
    }
}
