using SopEngine.Application.Alarms;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Verify;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Tests.Sops.Approval;

/// <summary>A draft comes into force as an ordinary ticket: written by one, examined and ratified by others, on its day, and not otherwise.</summary>
public sealed class ApprovalTests : RegionTests
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 1 hari
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private static readonly TenantId _region = new(TestRegion.Id);

    private protected override void Write(TestRegion region) => region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows));

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await House.AddPersonAsync(TestRegion.Id, "admin-dua", "Admin Dua", "admin");
    }

    [Fact]
    public async Task It_comes_into_force_on_its_day_by_itself_and_running_tickets_stay()
    {
        var (desk, draft) = (Region.Desk(), await DraftAsync());
        var before = await desk.FileAsync("pemohon");

        var ticket = await ProposeAsync(draft, "2026-12-01");
        await desk.CompleteAsync("admin-dua", ticket, ApprovalSop.Examine, ApprovalSop.Fits);
        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Ratify, ApprovalSop.Ratified);

        House.Time.Now = new DateTimeOffset(2026, 11, 30, 23, 59, 59, TimeSpan.FromHours(7));
        await RunAsync();
        InForce().Should().Be(1, "its day has not come");
        House.Time.Now = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(7));
        await RunAsync();

        InForce().Should().Be(2, "whoever reads next reads what holds now");
        (await desk.FileAsync("pemohon")).Revision.Should().Be(2);
        (await desk.TicketAsync("pemohon", before.Number)).Revision.Should().Be(1);
        await desk.CompleteAsync("petugas", before.Number, "kerja", "selesai");
        (await desk.TicketAsync("admin", ticket)).Should().BeEquivalentTo(new { Status = TicketStatus.Closed }, options => options.ExcludingMissingMembers());
        var history = await House.Get<SopHistory>().OfAsync(_region, "layanan", default);
        history.Should().HaveCount(2);
        history[1].Should().BeEquivalentTo(new { Change = "Kegiatan diperjelas", Ticket = ticket, InForce = true, PublishedAt = House.Time.Now.UtcDateTime });
        history[0].Trail.Should().BeNull("it came by a file");
        var trail = history[1].Trail!;
        (trail.Prepared!.Name, trail.Examined!.Name, trail.Ratified!.Name).Should().Be(("Admin Satu", "Admin Dua", "Kepala Satu"));
        history[1].Sop.Printed.FindStep("kerja")!.Activity.Should().Be("Mengerjakan sampai tuntas");
        await using var db = House.Rows(TestRegion.Id);
        db.TicketFacts.Select(fact => fact.Ticket).Should().NotContain(ticket, "how a region writes its SOPs is no service");
        (await House.Get<VerifyTickets>().RunAsync(_region, null, default)).Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Today_means_at_once_after_it_was_ratified()
    {
        await RatifiedAsync(await DraftAsync(), "2026-11-23");

        await RunAsync();

        await Region.Desk().FileAsync("pemohon");
        InForce().Should().Be(2);
    }

    [Fact]
    public async Task Nobody_lets_pass_what_he_wrote()
    {
        var (desk, draft) = (Region.Desk(), await DraftAsync());
        await EditAsync("admin-dua", draft, "Mengerjakan dan mencatat");
        var ticket = await ProposeAsync(draft, "2026-12-01");

        foreach (var author in new[] { "admin", "admin-dua" })
        {
            Code(await TryAsync(author, ticket, ApprovalSop.Examine, ApprovalSop.Fits)).Should().Be("sop-own-draft");
        }

        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Examine, ApprovalSop.Fits);
        InForce().Should().Be(1);
    }

    [Fact]
    public async Task What_is_examined_stands_still_until_it_is_given_back()
    {
        var (desk, draft) = (Region.Desk(), await DraftAsync());
        var ticket = await ProposeAsync(draft, "2026-12-01");

        Code(await TryEditAsync("admin", draft, "Diam-diam lain")).Should().Be("sop-draft-proposed");
        Code(await House.Get<EditSopDraft>().DiscardAsync(await desk.AsAsync("admin"), draft, default)).Should().Be("sop-draft-proposed");
        await desk.CompleteAsync("admin-dua", ticket, ApprovalSop.Examine, ApprovalSop.GiveBack);
        await EditAsync("admin", draft, "Mengerjakan menurut catatan");
        (await ProposeAsync(draft, "2026-12-02")).Should().Be(ticket, "it goes on along on its ticket");
        await desk.CompleteAsync("admin-dua", ticket, ApprovalSop.Examine, ApprovalSop.Fits);
        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Ratify, ApprovalSop.Ratified);
        House.Time.Now = new DateTimeOffset(2026, 12, 2, 0, 0, 0, TimeSpan.FromHours(7));
        await RunAsync();

        await desk.FileAsync("pemohon");
        var loaded = House.Get<SopRegistry>().FindInForce(_region, "layanan")!;
        loaded.Printed.FindStep("kerja")!.Activity.Should().Be("Mengerjakan menurut catatan");
        (loaded.Printed.Revision, loaded.Sha256).Should().Be((2, CanonicalJson.Sha256Hex(loaded.Printed)));
    }

    [Fact]
    public async Task Until_its_day_it_can_be_called_back_and_the_draft_goes_on()
    {
        var (desk, draft) = (Region.Desk(), await DraftAsync());
        var ticket = await RatifiedAsync(draft, "2026-12-01");

        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Await, "cabut");
        House.Time.Now = new DateTimeOffset(2026, 12, 5, 9, 0, 0, TimeSpan.FromHours(7));
        await RunAsync();

        await desk.FileAsync("pemohon");
        InForce().Should().Be(1);
        await EditAsync("admin", draft, "Mengerjakan lagi");
        (await ProposeAsync(draft, "2026-12-07")).Should().NotBe(ticket);
    }

    [Fact]
    public async Task Of_two_revisions_proposed_at_once_one_is_refused_by_the_name_of_the_other()
    {
        var (first, second) = (await DraftAsync(), await DraftAsync());
        var caller = await Region.Desk().AsAsync("admin");

        var sent = await Task.WhenAll(new[] { first, second }.Select(draft => Task.Run(() => House.Get<ProposeSop>().HandleAsync(caller, draft, new ProposalRequest("Berdua", "2026-12-01"), null, default))));

        sent.Should().ContainSingle(result => Succeeded(result));
        var ticket = sent.Single(Succeeded).Value();
        sent.Where(result => !Succeeded(result)).Select(Code).Should().Equal("sop-already-proposed");
        Code(await House.Get<ProposeSop>().HandleAsync(caller, Succeeded(sent[0]) ? second : first, new ProposalRequest("Sekali lagi", "2026-12-01"), null, default)).Should().Be("sop-already-proposed");
        ticket.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Nobody_leaps_over_its_examiners()
    {
        var (desk, ticket) = (Region.Desk(), await ProposeAsync(await DraftAsync(), "2026-12-01"));
        var kepala = await desk.AsAsync("kepala");

        var forced = await House.Get<ForceHandler>().HandleAsync(kepala, ticket, new ForceRequest(ApprovalSop.Await, "mendesak"), null, default);
        var skipped = await House.Get<SkipHandler>().HandleAsync(kepala, ticket, new SkipRequest("mendesak", null, ApprovalSop.Fits), null, default);

        (Code(forced), Code(skipped)).Should().Be(("sop-approval-order", "sop-approval-order"));
    }

    [Theory]
    [InlineData("", "2026-12-01", "perubahan")]
    [InlineData("Diperjelas", "", "berlaku")]
    [InlineData("Diperjelas", "besok", "berlaku")]
    [InlineData("Diperjelas", "2026-11-22", "berlaku")]
    public async Task What_is_missing_or_past_is_told_at_its_field(string change, string from, string field)
    {
        var draft = await DraftAsync();

        var sent = await House.Get<ProposeSop>().HandleAsync(await Region.Desk().AsAsync("admin"), draft, new ProposalRequest(change, from), null, default);

        sent.Succeeded(out _, out var problem).Should().BeFalse();
        problem!.Errors.Select(error => error.Field).Should().Contain(field);
        await using var db = House.Rows(TestRegion.Id);
        db.SopDrafts.Single(row => row.Number == draft).State.Should().Be(SopDraftState.Open);
    }

    [Fact]
    public async Task A_revision_that_a_file_brought_goes_the_same_way_under_its_own_number()
    {
        Region.WriteSop("layanan-2.yaml", TestRegion.Sop("layanan", Rows.Replace("Mengerjakan", "Menuntaskan", StringComparison.Ordinal), 4));
        await House.RestartAsync();
        var admin = await Region.Desk().AsAsync("admin");
        (await House.Get<SopDraftQueries>().FromFilesAsync(admin, default)).Should().Equal(("layanan", 4));

        var draft = (await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart("layanan", null, null) { Revision = 4 }, default)).Value().Number;
        await RatifiedAsync(draft, "2026-11-23");
        await RunAsync();

        await Region.Desk().FileAsync("pemohon");
        InForce().Should().Be(4);
        await House.RestartAsync();
        House.Get<SopRegistry>().Refused(_region).Should().BeEmpty();
        InForce().Should().Be(4);
    }

    [Fact]
    public async Task Only_those_who_write_or_examine_see_drafts_and_only_admins_propose()
    {
        var (desk, draft) = (Region.Desk(), await DraftAsync());

        Code(await House.Get<ReadApproval>().HandleAsync(await desk.AsAsync("petugas"), draft, default)).Should().Be("not-allowed");
        (await House.Get<ReadApproval>().HandleAsync(await desk.AsAsync("kepala"), draft, default)).Value().Should().BeEquivalentTo(
            new { Revision = 2, Running = 0, Examiners = new[] { "Admin Dua", "Kepala Satu" }, Ratifiers = new[] { "Kepala Satu" } }, options => options.ExcludingMissingMembers());
        Code(await House.Get<ProposeSop>().HandleAsync(await desk.AsAsync("kepala"), draft, new ProposalRequest("x", "2026-12-01"), null, default)).Should().Be("not-allowed");
    }

    private static bool Succeeded<T>(Result<T> result)
        where T : notnull => result.Succeeded(out _, out _);

    private static string Code<T>(Result<T> result)
        where T : notnull => result.Succeeded(out _, out var problem) ? "" : problem.Code;

    private int InForce() => House.Get<SopRegistry>().FindInForce(_region, "layanan")!.Printed.Revision;

    private Task RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);

    private async Task<int> DraftAsync()
    {
        var started = (await House.Get<StartSopDraft>().HandleAsync(await Region.Desk().AsAsync("admin"), new SopDraftStart("layanan", null, null), default)).Value();
        await EditAsync("admin", started.Number, "Mengerjakan sampai tuntas");
        return started.Number;
    }

    private async Task EditAsync(string user, int draft, string activity) => (await TryEditAsync(user, draft, activity)).Value();

    private async Task<Result<SopDraftRow>> TryEditAsync(string user, int draft, string activity)
    {
        var caller = await Region.Desk().AsAsync(user);
        var seen = (await House.Get<SopDraftQueries>().FindAsync(caller, draft, default)).Value().Row.At;
        var typed = new Dictionary<string, string> { ["steps/kerja/activity"] = activity };
        return await House.Get<EditSopDraft>().HandleAsync(caller, draft, new SopDraftEdit(seen, typed, null, null, new HashSet<string>()), default);
    }

    private async Task<string> ProposeAsync(int draft, string from) =>
        (await House.Get<ProposeSop>().HandleAsync(await Region.Desk().AsAsync("admin"), draft, new ProposalRequest("Kegiatan diperjelas", from), null, default)).Value();

    private async Task<string> RatifiedAsync(int draft, string from)
    {
        var (desk, ticket) = (Region.Desk(), await ProposeAsync(draft, from));
        await desk.CompleteAsync("admin-dua", ticket, ApprovalSop.Examine, ApprovalSop.Fits);
        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Ratify, ApprovalSop.Ratified);
        return ticket;
    }

    private async Task<Result<CommandAnswer>> TryAsync(string user, string ticket, string step, string outcome)
    {
        var desk = Region.Desk();
        return await desk.CompleteAsync(user, await desk.ItemAsync(user, ticket, step), outcome);
    }
}
