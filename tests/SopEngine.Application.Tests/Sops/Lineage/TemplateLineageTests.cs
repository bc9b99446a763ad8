using SopEngine.Application.Alarms;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Tests.Sops.Lineage;

/// <summary>A template of the ministry in two regions: begun from it, changed by one, revised by the nation, answered row by row, and what the ministry sees of it.</summary>
public sealed class TemplateLineageTests : RegionTests
{
    private const string Ministry = "nasional";
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 1 hari
          outcomes: [{ id: selesai, label: Selesai, goto: periksa }]
        - id: periksa
          no: "3"
          activity: Memeriksa
          lane: kepala
          phase: work
          time: 1 hari
          outcomes: [{ id: baik, label: Baik, close: solved, milestones: [resolved, closed] }]
        """;

    private static readonly string[] _tenants = [TestRegion.Id, "dua", Ministry];

    private protected override void Write(TestRegion region)
    {
        region.WriteTenant("dua", TestRegion.Tenant("dua"));
        region.WriteTenant(Ministry, TestRegion.Tenant(Ministry).Replace("kind: region", "kind: ministry", StringComparison.Ordinal));
        foreach (var tenant in _tenants)
        {
            region.WriteSop("lain.yaml", TestRegion.Sop("lain", Rows), tenant);
        }

        region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows), Ministry);
    }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var tenant in _tenants)
        {
            await House.AddPersonAsync(tenant, "admin-dua", "Admin Dua", "admin");
        }
    }

    [Fact]
    public async Task A_region_answers_the_nations_changes_row_by_row_and_the_ministry_sees_who_refused_and_why()
    {
        var sop = await FollowAsync(TestRegion.Id, ("steps/kerja/activity", "Mengerjakan di daerah"));
        await FollowAsync("dua");
        await ReviseAsync(("steps/kerja/activity", "Mengerjakan menurut standar"), ("steps/periksa/time", "2 hari"));

        (await House.Get<ReadTemplateChanges>().NewsAsync(await AdminAsync(TestRegion.Id), default)).Should().BeEquivalentTo([new { Sop = sop, Draft = (int?)null, Answered = 1, InForce = 2 }]);
        var draft = (await House.Get<StartSopDraft>().HandleAsync(await AdminAsync(TestRegion.Id), new SopDraftStart(sop, null, null), default)).Value().Number;
        var changes = await ChangesAsync(TestRegion.Id, draft);
        changes.Parts.Select(part => (part.Place, part.IsContested)).Should().Equal(("steps/kerja", true), ("steps/periksa", false));

        Code(await AnswerAsync(draft, ("steps/kerja", TemplateChoice.Keep, " "))).Should().Be("sop-template-answer");
        (await AnswerAsync(draft, ("steps/kerja", TemplateChoice.Keep, "Petugas kami dua orang"))).Value().TemplateRevision.Should().Be(1, "one part is left");
        (await ChangesAsync(TestRegion.Id, draft)).Parts[0].Answer!.Ground.Should().Be("Petugas kami dua orang");
        (await AnswerAsync(draft, ("steps/periksa", TemplateChoice.Take, null))).Value().TemplateRevision.Should().Be(2);
        (await ChangesAsync(TestRegion.Id, draft)).Should().BeEquivalentTo(new { IsNewer = false, Parts = Array.Empty<TemplatePart>() }, options => options.ExcludingMissingMembers());
        await ForceAsync(TestRegion.Id, draft);

        var use = (await House.Get<ReadTemplateUse>().HandleAsync(await AdminAsync(Ministry), "layanan", default)).Value();
        use.Regions.Select(region => (region.Region, region.Answered)).Should().BeEquivalentTo([("Kabupaten uji", 2), ("Kabupaten dua", 1)]);
        var work = use.Parts.Single(part => part.Place == "steps/kerja");
        work.Regions.Should().BeEquivalentTo([("Kabupaten dua", TemplateStand.Unanswered, (string?)null), ("Kabupaten uji", TemplateStand.Refused, "Petugas kami dua orang")]);
        use.Parts.Single(part => part.Place == "steps/periksa").Regions.Select(region => region.Stand).Should().BeEquivalentTo([TemplateStand.Unanswered, TemplateStand.Follows]);
        use.Parts.Single(part => part.Place == "lanes/petugas").Count(TemplateStand.Follows).Should().Be(2);
        (await House.Get<ReadTemplateChanges>().NewsAsync(await AdminAsync(TestRegion.Id), default)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_taken_back_was_never_given()
    {
        var sop = await FollowAsync(TestRegion.Id);
        await ReviseAsync(("steps/periksa/time", "2 hari"));
        var admin = await AdminAsync(TestRegion.Id);
        var draft = (await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart(sop, null, null), default)).Value().Number;

        await AnswerAsync(draft, ("steps/periksa", TemplateChoice.Take, null));
        (await TimeAsync(draft)).Should().Be("2 hari");
        (await House.Get<EditSopDraft>().UndoAsync(admin, draft, default)).Value().TemplateRevision.Should().Be(1);
        (await TimeAsync(draft)).Should().Be("1 hari");
        (await ChangesAsync(TestRegion.Id, draft)).Parts.Should().ContainSingle().Which.Answer.Should().BeNull();
        (await House.Get<EditSopDraft>().RedoAsync(admin, draft, default)).Value().TemplateRevision.Should().Be(2);
    }

    [Fact]
    public async Task What_comes_from_no_template_has_nothing_to_answer_and_a_stale_page_changes_nothing()
    {
        var admin = await AdminAsync(TestRegion.Id);
        var own = (await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart("lain", null, null), default)).Value().Number;
        Code(await House.Get<ReadTemplateChanges>().HandleAsync(admin, own, default)).Should().Be("sop-template-none");
        Code(await AnswerAsync(own, ("steps/kerja", TemplateChoice.Take, null))).Should().Be("sop-template-none");

        var sop = await FollowAsync(TestRegion.Id);
        var draft = (await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart(sop, null, null), default)).Value().Number;
        Code(await AnswerAsync(draft, ("steps/kerja", TemplateChoice.Take, null))).Should().Be("sop-template-moved");
        Code(await House.Get<ReadTemplateUse>().HandleAsync(admin, "layanan", default)).Should().Be("not-allowed", "it is the ministry's");
    }

    [Theory]
    [InlineData(TemplateChoice.Take)]
    [InlineData(TemplateChoice.Keep)]
    public async Task A_row_that_both_put_in_under_one_id_is_two_rows_and_stays_two(TemplateChoice choice)
    {
        var sop = await FollowAsync(TestRegion.Id, new AddRow("kerja"), ("steps/baris-4/activity", "Mencatat di buku daerah"));
        await ReviseAsync(new AddRow("kerja"), ("steps/baris-4/activity", "Menghubungi pelapor"));
        var draft = await ChangeAsync(sop);

        var twin = (await ChangesAsync(TestRegion.Id, draft)).Parts.Single(part => part.IsTwin);
        twin.Place.Should().Be("steps/baris-4-nasional");
        (string.Join(' ', twin.Nation.Select(told => told.After)), string.Join(' ', twin.Region.Select(told => told.After))).Should().Match<(string Nation, string Region)>(
            texts => texts.Nation.Contains("Menghubungi pelapor") && texts.Region.Contains("Mencatat di buku daerah"));
        var taken = choice == TemplateChoice.Take;
        var others = (await ChangesAsync(TestRegion.Id, draft)).Parts.Where(part => !part.IsTwin).Select(part => (part.Place, taken ? TemplateChoice.Take : TemplateChoice.Merge, (string?)null));
        var answered = (await AnswerAsync(draft, [(twin.Place, choice, "Buku daerah cukup"), .. others])).Value();
        answered.TemplateRevision.Should().Be(2);
        await TypeAsync(TestRegion.Id, answered, null, taken ? [("steps/baris-4-nasional/outcomes/selesai/target", "goto baris-4")] : []);
        (await ActivitiesAsync(draft)).Should().Contain("Mencatat di buku daerah").And.HaveCount(taken ? 5 : 4);
        await ForceAsync(TestRegion.Id, draft);

        await ReviseAsync(null, ("steps/baris-4/activity", "Menelepon pelapor"));
        var again = await ChangeAsync(sop);
        (await ChangesAsync(TestRegion.Id, again)).Parts.Select(part => part.Place).Should().Equal("steps/baris-4-nasional");
        (await AnswerAsync(again, 3, ("steps/baris-4-nasional", TemplateChoice.Take, null))).Value().TemplateRevision.Should().Be(3);
        (await ActivitiesAsync(again)).Should().Contain("Mencatat di buku daerah").And.Contain("Menelepon pelapor");
        var use = (await House.Get<ReadTemplateUse>().HandleAsync(await AdminAsync(Ministry), "layanan", default)).Value();
        use.Parts.Single(part => part.Place == "steps/baris-4").Regions.Select(region => region.Stand).Should().Equal(TemplateStand.Unanswered);
    }

    [Fact]
    public async Task A_row_of_the_regions_own_never_gets_the_id_of_one_that_it_refused_and_answers_to_a_part_stand()
    {
        var sop = await FollowAsync(TestRegion.Id);
        await ReviseAsync(new AddRow("kerja"), ("steps/baris-4/activity", "Menghubungi pelapor"));
        var draft = await ChangeAsync(sop);
        await AnswerAsync(draft, ("steps/baris-4", TemplateChoice.Keep, "Pelapor datang sendiri"));
        await TypeAsync(TestRegion.Id, await RowAsync(draft), new AddRow("kerja"), [("steps/baris-4-daerah/activity", "Mencatat di buku daerah")]);
        await ForceAsync(TestRegion.Id, draft);

        var again = await ChangeAsync(sop);
        (await ActivitiesAsync(again)).Should().Contain("Mencatat di buku daerah");
        (await ChangesAsync(TestRegion.Id, again)).Parts.Should().Contain(part => part.Place == "steps/baris-4" && part.Answer!.Ground == "Pelapor datang sendiri")
            .And.OnlyContain(part => !part.IsTwin);
    }

    private static string Code<T>(Result<T> result)
        where T : notnull => result.Succeeded(out _, out var problem) ? "" : problem.Code;

    private Task<Caller> AdminAsync(string tenant) => House.AsAsync(tenant, "admin");

    private async Task<string> TimeAsync(int draft) => (await House.Get<SopDraftQueries>().FindAsync(await AdminAsync(TestRegion.Id), draft, default)).Value().Revision.FindStep("periksa")!.Time;

    private async Task<TemplateChanges> ChangesAsync(string tenant, int draft) => (await House.Get<ReadTemplateChanges>().HandleAsync(await AdminAsync(tenant), draft, default)).Value();

    private Task<Result<SopDraftRow>> AnswerAsync(int draft, params (string Place, TemplateChoice Choice, string? Ground)[] answers) => AnswerAsync(draft, 2, answers);

    private async Task<Result<SopDraftRow>> AnswerAsync(int draft, int revision, params (string Place, TemplateChoice Choice, string? Ground)[] answers) => await House.Get<AnswerTemplate>().HandleAsync(
        await AdminAsync(TestRegion.Id), draft, new TemplateReply(revision, answers.ToDictionary(answer => answer.Place, answer => (answer.Choice, answer.Ground))), null, default);

    /// <summary>An SOP of a region made after the template and brought into force.</summary>
    private Task<string> FollowAsync(string tenant, params (string Place, string Text)[] cells) => FollowAsync(tenant, null, cells);

    private async Task<string> FollowAsync(string tenant, SopEdit? act, params (string Place, string Text)[] cells)
    {
        var draft = (await House.Get<StartSopDraft>().HandleAsync(await AdminAsync(tenant), new SopDraftStart(null, "SOP Layanan Daerah", (Ministry, "layanan")), default)).Value();
        await TypeAsync(tenant, draft, act, cells);
        await ForceAsync(tenant, draft.Number);
        return draft.Sop;
    }

    private Task ReviseAsync(params (string Place, string Text)[] cells) => ReviseAsync(null, cells);

    private async Task ReviseAsync(SopEdit? act, params (string Place, string Text)[] cells)
    {
        var draft = (await House.Get<StartSopDraft>().HandleAsync(await AdminAsync(Ministry), new SopDraftStart("layanan", null, null), default)).Value();
        await TypeAsync(Ministry, draft, act, cells);
        await ForceAsync(Ministry, draft.Number);
    }

    private async Task<int> ChangeAsync(string sop) => (await House.Get<StartSopDraft>().HandleAsync(await AdminAsync(TestRegion.Id), new SopDraftStart(sop, null, null), default)).Value().Number;

    private async Task<SopDraftRow> RowAsync(int draft) => (await House.Get<SopDraftQueries>().FindAsync(await AdminAsync(TestRegion.Id), draft, default)).Value().Row;

    private async Task<IReadOnlyList<string>> ActivitiesAsync(int draft) =>
        [.. (await House.Get<SopDraftQueries>().FindAsync(await AdminAsync(TestRegion.Id), draft, default)).Value().Revision.Steps.Select(step => step.Activity)];

    /// <summary>Presses a button of the table, then types.</summary>
    private async Task TypeAsync(string tenant, SopDraftRow draft, SopEdit? act, (string Place, string Text)[] cells)
    {
        var admin = await AdminAsync(tenant);
        if (act is not null)
        {
            draft = (await House.Get<EditSopDraft>().HandleAsync(admin, draft.Number, new SopDraftEdit(draft.At, new Dictionary<string, string>(), (act, "Baris ditambah"), null, new HashSet<string>()), default)).Value();
        }

        (await House.Get<EditSopDraft>().HandleAsync(
            admin, draft.Number, new SopDraftEdit(draft.At, cells.ToDictionary(cell => cell.Place, cell => cell.Text), null, null, new HashSet<string>()), default)).Value();
    }

    private async Task ForceAsync(string tenant, int draft)
    {
        var ticket = (await House.Get<ProposeSop>().HandleAsync(await AdminAsync(tenant), draft, new ProposalRequest("Disesuaikan", "2026-11-23"), null, default)).Value();
        var desk = new Desk(House, tenant);
        await desk.CompleteAsync("admin-dua", ticket, ApprovalSop.Examine, ApprovalSop.Fits);
        await desk.CompleteAsync("kepala", ticket, ApprovalSop.Ratify, ApprovalSop.Ratified);
        await House.Get<RunDueAlarms>().RunAsync(default);
        var id = new TenantId(tenant);
        await House.Get<SopRegistry>().RefreshAsync(id, (await House.Get<StampReader>().ReadAsync(id, default)).Sops, default);
    }
}
