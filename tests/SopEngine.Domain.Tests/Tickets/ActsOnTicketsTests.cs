using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

public sealed class ActsOnTicketsTests
{
    private readonly SopRevision _sop = Sop(
        Lapor("kerja"),
        Row("kerja", "staf", Phase.Work, "2 jam", Go("selesai", "tutup") with { Milestones = [Milestone.Resolved] }),
        Row("tutup", "kabid", Phase.Close, "1 jam", Close("tutup"), Back("ulang", "kerja") with { Reopens = true }));

    [Fact]
    public void A_pause_has_a_ground_and_an_awaited_party_and_stops_the_clock()
    {
        var desk = new Desk(_sop).File();
        desk.Refused(Desk.Staf, new TicketCommand.Pause(" ")).Errors.Single().Field.Should().Be("ground");
        desk.Now = Instants.Wib("2026-11-23 08:30");
        desk.Do(Desk.Staf, new TicketCommand.Pause("Menunggu nomor seri dari pelapor"));

        desk.State.Status.Should().Be(TicketStatus.Waiting);
        desk.State.Clocks.Values.Single().DueAt.Should().BeNull();
        desk.Refused(Desk.Staf, new TicketCommand.Pause("lagi")).Code.Should().Be("already-paused");

        desk.Now = Instants.Wib("2026-11-24 10:00");
        desk.Do(Desk.Staf, new TicketCommand.Resume());
        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-24 11:30");
        desk.Refused(Desk.Staf, new TicketCommand.Resume()).Code.Should().Be("not-paused");
    }

    [Fact]
    public void Completing_paused_work_lets_it_go_on_first()
    {
        var desk = new Desk(_sop).File().Do(Desk.Staf, new TicketCommand.Pause("x")).Complete(Desk.Staf, "kerja", "selesai");

        desk.History.Select(entry => entry.Kind).Should().ContainInOrder(HistoryKind.Paused, HistoryKind.Resumed, HistoryKind.StepCompleted);
    }

    [Fact]
    public void A_requester_withdraws_without_a_ground_and_an_officer_with_one()
    {
        new Desk(_sop).File().Do(Desk.Pelapor, new TicketCommand.Withdraw(null)).Header.ClosureKind.Should().Be(ClosureKind.Withdrawn);
        var desk = new Desk(_sop).File();
        desk.Refused(Desk.Staf, new TicketCommand.Withdraw("")).Errors.Single().Field.Should().Be("ground");
        desk.Do(Desk.Staf, new TicketCommand.Withdraw("Diminta lewat telepon")).State.Status.Should().Be(TicketStatus.Closed);
    }

    [Fact]
    public void A_closed_ticket_is_reopened_where_the_SOP_reopens()
    {
        var desk = new Desk(_sop).File().Complete(Desk.Staf, "kerja", "selesai").Complete(Desk.Kabid, "tutup", "tutup");
        desk.Do(Desk.Pelapor, new TicketCommand.Reopen("Rusak lagi"));

        desk.OpenSteps.Should().Equal("kerja");
        desk.Header.Reopenings.Should().Be(1);
        desk.Header.FirstResolvedAt.Should().NotBeNull();
        desk.Item("kerja").Visit.Should().Be(2);
    }

    [Fact]
    public void An_SOP_without_reopening_refuses_it_and_says_what_to_do()
    {
        var desk = new Desk(Sop(Lapor("tutup"), Row("tutup", "staf", Phase.Close, "", Close("tutup")))).File();
        desk.Refused(Desk.Pelapor, new TicketCommand.Reopen("x")).Code.Should().Be("reopen-not-possible");
        desk.Complete(Desk.Staf, "tutup", "tutup");

        desk.Refused(Desk.Pelapor, new TicketCommand.Reopen("x")).Detail.Should().Contain("Ajukan tiket baru");
    }

    [Fact]
    public void Skipping_and_forcing_need_authority_and_a_ground_and_are_counted()
    {
        var desk = new Desk(_sop).File();
        desk.Refused(Desk.Staf, new TicketCommand.Skip("x")).Code.Should().Be("not-allowed");
        desk.Refused(Desk.Admin, new TicketCommand.Force("tutup", "")).Errors.Single().Field.Should().Be("ground");
        desk.Refused(Desk.Admin, new TicketCommand.Force("entah", "x")).Code.Should().Be("step-unknown");

        desk.Do(Desk.Admin, new TicketCommand.Skip("Petugas berhalangan"));
        desk.OpenSteps.Should().Equal("tutup");
        desk.Do(Desk.Admin, new TicketCommand.Force("kerja", "Salah langkah"));

        desk.OpenSteps.Should().Equal("kerja");
        desk.Header.Deviations.Should().Be(2);
        desk.State.Marking.ToString().Should().Be("kerja@staf");
    }

    [Fact]
    public void A_duplicate_is_merged_into_the_other_ticket()
    {
        var desk = new Desk(_sop).File();
        desk.Refused(Desk.Staf, new TicketCommand.Merge("T-1", "")).Errors.Single().Field.Should().Be("into");
        desk.Do(Desk.Staf, new TicketCommand.Merge("T-9", "Laporan yang sama"));

        desk.Header.ClosureKind.Should().Be(ClosureKind.Duplicate);
        desk.Header.Links.Should().Equal(new TicketLink("T-9", "duplicateOf"));
    }

    [Fact]
    public void Reclassifying_keeps_the_time_already_used()
    {
        var sop = Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "Sesuai SLA topik aduan", Close("selesai")));
        sop = sop with { Intake = sop.Intake with { Topics = true } };
        var desk = new Desk(sop, Topic("cepat", "1 jam"), Topic("lambat", "1 hari"), Topic("sedang", "3 jam")).File(topic: "cepat");
        desk.Now = desk.Now.AddMinutes(45);

        desk.Refused(Desk.Staf, new TicketCommand.Reclassify("x", "entah")).Errors.Single().Code.Should().Be("unknown");
        desk.Refused(Desk.Pelapor, new TicketCommand.Reclassify("x", "sedang")).Code.Should().Be("not-allowed");
        desk.Do(Desk.Staf, new TicketCommand.Reclassify("Ternyata jaringan", "sedang", TicketType: "gangguan"));

        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-23 11:00");
        desk.Header.Should().BeEquivalentTo(new { Topic = "sedang", TicketType = "gangguan" });
    }

    [Fact]
    public void A_class_chosen_late_counts_from_the_beginning_of_the_row()
    {
        var sop = Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "Lihat keterangan.", Close("selesai")));
        sop = sop with { Classes = [new DurationClass { Id = "pendek", Label = "Pendek", Range = "1 – 3 hari" }] };
        var desk = new Desk(sop).File();
        desk.State.Clocks.Should().BeEmpty();
        desk.Now = Instants.Wib("2026-11-24 10:00");
        desk.Do(Desk.Staf, new TicketCommand.Reclassify("Gangguan", Class: "pendek"));

        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-26 16:00");
    }

    [Fact]
    public void A_wrongly_recorded_time_is_corrected_with_a_ground_and_counted()
    {
        var desk = new Desk(_sop).File();
        desk.Now = Instants.Wib("2026-11-23 10:00");
        desk.Refused(Desk.Staf, new TicketCommand.Correct("receivedAt", desk.Now, "x")).Code.Should().Be("not-allowed");
        desk.Refused(Desk.Admin, new TicketCommand.Correct("receivedAt", desk.Now.AddHours(1), "x")).Errors.Single().Code.Should().Be("future");
        desk.Do(Desk.Admin, new TicketCommand.Correct("receivedAt", Instants.Wib("2026-11-23 07:30"), "Telepon pukul 07.30"));

        desk.Header.Adjustments.Should().Be(1);
        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-23 09:30");
        desk.Do(Desk.Admin, new TicketCommand.Correct("activeAt", Instants.Wib("2026-11-23 09:00"), "x", desk.Item("kerja").Ordinal));
        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-23 11:00");
    }

    [Fact]
    public void What_a_requester_writes_is_public_and_an_officers_public_remark_is_a_response()
    {
        var desk = new Desk(_sop).File().Do(Desk.Pelapor, new TicketCommand.Comment("Masih rusak", false));
        desk.History[^1].Public.Should().BeTrue();
        desk.Header.FirstResponseAt.Should().BeNull();

        desk.Do(Desk.Staf, new TicketCommand.Comment("Catatan dalam", false));
        desk.History[^1].Public.Should().BeFalse();
        desk.Header.FirstResponseAt.Should().BeNull();
        desk.Do(Desk.Staf, new TicketCommand.Comment("Kami periksa", true));
        desk.Header.FirstResponseAt.Should().Be(desk.Now);
        desk.Refused(Desk.Staf, new TicketCommand.Comment("", true)).Errors.Single().Field.Should().Be("text");
    }

    [Fact]
    public void Tickets_are_linked_once()
    {
        var desk = new Desk(_sop).File().Do(Desk.Staf, new TicketCommand.Link("T-7"));

        desk.Header.Links.Should().ContainSingle();
        desk.Refused(Desk.Staf, new TicketCommand.Link("T-7")).Errors.Single().Code.Should().Be("useless");
    }

    private static CatalogueTopic Topic(string id, string time) => new() { Id = id, Label = id, Sop = "uji", Time = TimeText.Read(time) };
}
