using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tenants.Checks;

namespace SopEngine.Domain.Tests.Tenants.Checks;

public sealed class RegionCheckTests
{
    private static readonly SopRevision _sop = new()
    {
        Sop = "helpdesk",
        Revision = 1,
        Document = new SopDocument { Title = "Helpdesk" },
        Intake = new IntakeRules { Topics = true },
        Lanes =
        [
            new Lane { Id = "pelapor", Label = "Pelapor", Requester = true },
            new Lane { Id = "staf", Label = "Staf", Roles = ["staf"] },
        ],
        Classes = [new DurationClass { Id = "pendek", Label = "Pendek", Range = "1 - 3 hari" }],
        Steps =
        [
            new Step { Id = "lapor", No = "1.", Activity = "Melapor", Lane = "pelapor", Phase = Phase.Intake },
            new Step { Id = "kerja", No = "2.", Activity = "Bekerja", Lane = "staf", Phase = Phase.Work, Time = "Sesuai SLA topik aduan", Remarks = [] },
        ],
    };

    private static readonly TenantProfile _tenant = new()
    {
        Id = new TenantId("contoh"),
        Name = "Contoh",
        Units = [new Unit("bid-a", "A", "bidang"), new Unit("bid-b", "B", "bidang")],
        Roles = [new RoleDefinition("staf", "Staf"), new RoleDefinition("kabid", "Kabid")],
        People = [new Person { UserName = "sri", Name = "Sri", Holds = [new RoleHolding("staf", "bid-a")] }],
        Topics = [Topic()],
    };

    [Fact]
    public void A_region_that_fits_its_SOPs_has_no_findings()
    {
        RegionChecks.Run(_tenant, [_sop]).Should().BeEmpty();
    }

    [Fact]
    public void A_role_that_nobody_holds_is_reported_at_the_lane()
    {
        Found(_tenant with { People = [new Person { UserName = "sri", Name = "Sri", Holds = [new RoleHolding("kabid")] }] })
            .Should().Equal("Sop helpdesk lane-without-officer lanes/staf/roles");
    }

    [Fact]
    public void Where_the_file_names_nobody_it_is_not_known_who_holds_what()
    {
        Found(_tenant with { People = [] }).Should().BeEmpty();
    }

    [Fact]
    public void An_answer_that_leads_to_a_unit_without_an_officer_is_reported()
    {
        var unit = new UnitRule { From = UnitSource.Field, Field = "jenis", Map = new Dictionary<string, string> { ["A"] = "bid-a", ["B"] = "bid-b", ["C"] = "hilang" } };

        Found(_tenant, WithLane(_sop.Lanes[1] with { Unit = unit })).Should().Equal("Sop helpdesk unit-without-officer lanes/staf/unit/map/B");
    }

    [Fact]
    public void A_topic_that_leads_to_a_unit_without_an_officer_is_reported()
    {
        Found(_tenant with { Topics = [Topic() with { Unit = "bid-b" }] }, WithLane(_sop.Lanes[1] with { Unit = new UnitRule { From = UnitSource.Topic } }))
            .Should().Equal("Catalogue  unit-without-officer topics/jaringan/unit");
    }

    [Fact]
    public void A_topic_without_a_unit_is_reported_only_where_units_follow_from_topics()
    {
        Found(_tenant, WithLane(_sop.Lanes[1] with { Unit = new UnitRule { From = UnitSource.Topic } }))
            .Should().Equal("Catalogue  topic-without-unit topics/jaringan/unit");
    }

    [Fact]
    public void Receivers_that_are_nobody_are_reported_with_their_row()
    {
        var step = _sop.Steps[1] with
        {
            Notify = [new Notification { On = "active", Template = "t", To = ["requester", "role:kabid"], Cc = ["person:budi", "person:sri"] }],
            Ladder = [new LadderRung { At = 100, Do = LadderAct.Remind, To = ["role:kabid"] }],
            Remind = new Reminder("1 hari", 2, ["role:hilang"]),
        };

        var found = RegionChecks.Run(_tenant, [WithStep(step)]);

        found.Select(Line).Should().Equal(
            "Sop helpdesk recipient-without-officer steps/kerja/notify/0/to",
            "Sop helpdesk unknown-person steps/kerja/notify/0/cc",
            "Sop helpdesk recipient-without-officer steps/kerja/ladder/0/to");
        found.Should().OnlyContain(finding => finding.Finding.Row == "2" && finding.Finding.Severity == FindingSeverity.Warning);
    }

    [Fact]
    public void Messages_outside_the_SOP_count_only_where_they_are_turned_on()
    {
        var sop = WithStep(_sop.Steps[1] with { Notify = [new Notification { On = "active", Template = "t", To = ["role:kabid"], OutsideSop = true }] });

        Found(_tenant, sop).Should().BeEmpty();
        Found(_tenant with { Extensions = Extensions("helpdesk", "kerja:notify") }, sop).Should().Equal("Sop helpdesk recipient-without-officer steps/kerja/notify/0/to");
    }

    [Fact]
    public void Parts_turned_on_must_exist_and_be_outside_the_SOP()
    {
        var sop = WithStep(_sop.Steps[1] with { OutsideSop = true });
        var found = RegionChecks.Run(_tenant with { Extensions = Extensions("helpdesk", "kerja", "lapor", "hilang") }, [sop]);

        found.Select(Line).Should().Equal("Tenant  extension-unknown-part extensions/helpdesk/1", "Tenant  extension-unknown-part extensions/helpdesk/2");
        found[0].Finding.Fix.Should().Contain("kerja");
    }

    [Fact]
    public void SOPs_that_seem_missing_are_reported_only_when_all_are_known()
    {
        var tenant = _tenant with { Extensions = Extensions("hilang", "x"), Topics = [Topic(), Topic() with { Id = "lain", Sop = "hilang" }] };

        Found(tenant).Should().Equal("Tenant  extension-unknown-sop extensions/hilang", "Catalogue  topic-unknown-sop topics/lain/sop");
        RegionChecks.Run(tenant, [_sop], knowsAllSops: false).Should().BeEmpty();
    }

    [Fact]
    public void A_topic_needs_the_time_and_class_its_SOP_reckons_by()
    {
        var byClass = WithStep(_sop.Steps[1] with { Time = "Lihat keterangan." });

        Found(_tenant with { Topics = [Topic() with { Time = null }] }).Should().Equal("Catalogue  topic-without-time topics/jaringan/time");
        Found(_tenant with { Topics = [Topic() with { Class = "panjang" }] }).Should().Equal("Catalogue  topic-unknown-class topics/jaringan/class");
        Found(_tenant, byClass).Should().Equal("Catalogue  topic-without-class topics/jaringan/class");
        Found(_tenant with { Topics = [Topic() with { Class = "pendek", Time = null }] }, byClass).Should().BeEmpty();
    }

    [Fact]
    public void An_SOP_that_asks_for_a_topic_needs_one_and_one_that_does_not_never_offers_any()
    {
        Found(_tenant with { Topics = [] }).Should().Equal("Sop helpdesk topics-missing intake/topics");
        Found(_tenant, _sop with { Intake = new IntakeRules() }).Should().Equal("Catalogue  topic-not-offered topics/jaringan/sop");
    }

    [Fact]
    public void Nobody_is_looked_for_in_the_ministry_because_templates_are_worked_by_in_the_regions()
    {
        Found(_tenant with { Kind = TenantKind.Ministry, People = [] }).Should().BeEmpty();
    }

    [Fact]
    public void The_ministry_has_nothing_to_practise_on()
    {
        Found(_tenant with { Kind = TenantKind.Ministry, IsTraining = true, Topics = [] }, []).Should().Equal("Tenant  training-ministry training");
        Found(_tenant with { IsTraining = true }).Should().BeEmpty();
    }

    [Fact]
    public void A_region_with_no_SOPs_has_topics_of_none()
    {
        Found(_tenant, []).Should().Equal("Catalogue  topic-unknown-sop topics/jaringan/sop");
    }

    [Fact]
    public void A_paper_tied_to_what_its_SOP_does_not_have_is_reported_at_the_paper()
    {
        var sop = _sop with
        {
            Steps =
            [
                _sop.Steps[0] with { Outcomes = [new Outcome { Id = "kirim", Label = "Kirim", Fields = [new FormField { Name = "surat", Label = "Surat", Type = FieldType.Files }] }] },
                _sop.Steps[1] with { Outcomes = [new Outcome { Id = "selesai", Label = "Selesai" }] },
            ],
        };

        Found(_tenant with { Papers = [Paper(), Paper() with { On = "selesai", Return = new PaperReturn("lapor", "kirim", "surat") }] }, sop).Should().BeEmpty();
        Found(_tenant with { Papers = [Paper() with { Sop = "lain" }] }, sop).Should().Equal("Papers  paper-unknown-sop papers/ba/sop");
        Found(_tenant with { Papers = [Paper() with { Step = "lain" }] }, sop).Should().Equal("Papers  paper-unknown-row papers/ba/step");
        Found(_tenant with { Papers = [Paper() with { On = "lain" }] }, sop).Should().Equal("Papers  paper-unknown-row papers/ba/on");
        Found(_tenant with { Papers = [Paper() with { Replaces = "berkas" }] }, sop).Should().Equal("Papers  paper-unknown-question papers/ba/replaces");
        Found(_tenant with { Papers = [Paper() with { Return = new PaperReturn("kerja", "selesai", null) }] }, sop).Should().Equal("Papers  paper-unknown-row papers/ba/return");
        Found(_tenant with { Papers = [Paper() with { Return = new PaperReturn("lapor", "kirim", "foto") }] }, sop).Should().Equal("Papers  paper-unknown-question papers/ba/return/field");
    }

    private static PaperRule Paper() => new() { Id = "ba", Sop = "helpdesk", Step = "kerja", On = PaperRule.Done, Template = "berita-acara", Title = "Berita Acara" };

    private static IEnumerable<string> Found(TenantProfile tenant, params SopRevision[] sops) =>
        RegionChecks.Run(tenant, sops).Select(Line);

    private static IEnumerable<string> Found(TenantProfile tenant) => Found(tenant, _sop);

    private static string Line(RegionFinding found) => $"{found.File} {found.Sop} {found.Finding.Code} {found.Finding.Place}";

    private static SopRevision WithLane(Lane lane) => _sop with { Lanes = [_sop.Lanes[0], lane] };

    private static SopRevision WithStep(Step step) => _sop with { Steps = [_sop.Steps[0], step] };

    private static CatalogueTopic Topic() => new()
    {
        Id = "jaringan",
        Label = "Jaringan",
        Sop = "helpdesk",
        Time = new TimeTarget(TimeKind.Fixed, 3, TimeUnit.Day, TimeReading.WorkingDayDate),
    };

    private static Dictionary<string, IReadOnlyList<string>> Extensions(string sop, params string[] parts) => new() { [sop] = parts };
}
