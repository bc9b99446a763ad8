using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>Shapes of the language that the five regions use little or not at all.</summary>
public sealed class LongerWaysTests
{
    [Fact]
    public void Parallel_rows_run_side_by_side_and_the_join_waits_for_both()
    {
        var sop = Sop(
            Lapor("bagi"),
            Row("bagi", "staf", Phase.Triage, "1 jam", Go("bagi", "a", "b")),
            Row("a", "staf", Phase.Work, "1 jam", Go("selesai", "gabung")),
            Row("b", "kabid", Phase.Work, "1 jam", Go("selesai", "gabung")),
            Row("gabung", "staf", Phase.Close, "", Close("tutup")) with { Join = [["a"], ["b"]] });
        var desk = new Desk(sop).File().Complete(Desk.Staf, "bagi", "bagi");
        desk.OpenSteps.Should().BeEquivalentTo("a", "b");

        desk.Complete(Desk.Kabid, "b", "selesai");
        desk.OpenSteps.Should().Equal("a");
        desk.Complete(Desk.Staf, "a", "selesai");
        desk.OpenSteps.Should().Equal("gabung");
    }

    [Fact]
    public void An_answer_that_cancels_others_ends_what_runs_beside_it()
    {
        var sop = Sop(
            Lapor("bagi"),
            Row("bagi", "staf", Phase.Triage, "1 jam", Go("bagi", "a", "b")),
            Row("a", "staf", Phase.Work, "1 jam", Close("batal", ClosureKind.Unsolvable) with { CancelsOthers = true }),
            Row("b", "kabid", Phase.Work, "1 jam", Go("selesai", "a")));
        var desk = new Desk(sop).File().Complete(Desk.Staf, "bagi", "bagi").Complete(Desk.Staf, "a", "batal");

        desk.Header.ClosureKind.Should().Be(ClosureKind.Unsolvable);
        desk.History.Should().Contain(entry => entry.Kind == HistoryKind.Cancelled && entry.Step == "b");
        desk.State.Clocks.Should().BeEmpty();
    }

    [Fact]
    public void Silence_gives_the_outcome_that_the_row_names_and_never_early()
    {
        var sop = Sop(
            Lapor("periksa"),
            Row("periksa", "kabid", Phase.Approve, "", Close("setuju"),
                Close("dianggap-setuju") with { BySilence = true }) with { Wait = new LongestWait { Longest = "5 hari", Outcome = "dianggap-setuju" } });
        var desk = new Desk(sop).File();
        var alarm = desk.State.Alarms.Values.Single();

        desk.Refused(Actor.System, new TicketCommand.AlarmElapsed(alarm.Ordinal)).Code.Should().Be("alarm-early");
        desk.Refused(Desk.Kabid, new TicketCommand.Complete(desk.Item("periksa").Ordinal, "dianggap-setuju", Desk.Form())).Code.Should().Be("outcome-unknown");
        desk.Refused(Desk.Admin, new TicketCommand.AlarmElapsed(alarm.Ordinal)).Code.Should().Be("not-allowed");
        desk.Elapse(AlarmKind.WaitEnds);

        desk.Now.Wib().Should().Be("2026-11-30 16:00");
        desk.State.Status.Should().Be(TicketStatus.Closed);
        desk.Refused(Actor.System, new TicketCommand.AlarmElapsed(alarm.Ordinal)).Code.Should().Be("alarm-void");
    }

    [Fact]
    public void One_window_is_suspended_while_the_office_checks_and_goes_on_with_what_is_left()
    {
        var sop = Sop(
            Lapor("lengkapi"),
            Row("lengkapi", "pelapor", Phase.Intake, "1 jam", Go("kirim", "periksa"),
                Close("habis", ClosureKind.AutoClosedIncomplete) with { BySilence = true }) with
            {
                Wait = new LongestWait { Longest = "1 bulan", Outcome = "habis", OnlyReturned = true, Restarts = false, Notices = ["7 hari", "1 hari"] },
            },
            Row("periksa", "staf", Phase.Triage, "1 hari", Close("ya"), Back("tidak", "lengkapi")));
        var desk = new Desk(sop).File();
        desk.State.Alarms.Should().BeEmpty("the window opens only once the ticket is given back");

        desk.Complete(Desk.Staf, "periksa", "tidak");
        desk.State.Alarms.Values.Select(alarm => alarm.DueAt.Wib()).Should().Equal("2026-12-23 16:00", "2026-12-16 07:30", "2026-12-22 07:30");

        desk.Now = Instants.Wib("2026-12-03 10:00");
        desk.Complete(Desk.Pelapor, "lengkapi", "kirim");
        desk.State.Alarms.Should().BeEmpty();
        desk.Now = Instants.Wib("2026-12-07 10:00");
        desk.Complete(Desk.Staf, "periksa", "tidak");
        desk.State.Alarms.Values.First().DueAt.Wib().Should().Be("2026-12-28 16:00", "20 days were left");

        desk.Elapse(AlarmKind.Notice).Elapse(AlarmKind.Notice).Elapse(AlarmKind.WaitEnds);
        desk.Header.ClosureKind.Should().Be(ClosureKind.AutoClosedIncomplete);

        desk.Do(Desk.Pelapor, new TicketCommand.Reopen("Dokumen sudah ada"));
        desk.OpenSteps.Should().Equal("lengkapi");
        desk.State.Status.Should().Be(TicketStatus.Waiting);
    }

    [Fact]
    public void A_deadline_is_extended_as_often_as_the_row_allows()
    {
        var sop = Sop(
            Lapor("kerja"),
            Row("kerja", "staf", Phase.Work, "2 jam", Close("selesai"),
                new Outcome { Id = "perpanjang", Label = "Perpanjang", Extend = new DeadlineExtension("1 jam", 1) }));
        var desk = new Desk(sop).File().Complete(Desk.Staf, "kerja", "perpanjang");

        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-23 11:00");
        desk.Refused(Desk.Staf, new TicketCommand.Complete(desk.Item("kerja").Ordinal, "perpanjang", Desk.Form())).Code.Should().Be("outcome-exhausted");
        desk.Complete(Desk.Staf, "kerja", "selesai");
    }

    [Fact]
    public void Several_signatures_come_from_different_persons()
    {
        var sop = Sop(
            Lapor("tanda"),
            Row("tanda", "staf", Phase.Approve, "1 hari", Close("setuju"), Back("tolak", "lapor")) with { Signatures = new SignatureRule("setuju", 2) });
        var desk = new Desk(sop).File().Complete(Desk.Staf, "tanda", "setuju");
        desk.OpenSteps.Should().Equal("tanda");

        desk.Refused(Desk.Staf, new TicketCommand.Complete(desk.Item("tanda").Ordinal, "setuju", Desk.Form())).Code.Should().Be("already-signed");
        desk.Complete(Desk.Staf2, "tanda", "setuju").State.Status.Should().Be(TicketStatus.Closed);
    }

    [Fact]
    public void A_ladder_reminds_then_adds_then_reassigns()
    {
        var sop = Sop(
            Lapor("kerja"),
            Row("kerja", "staf", Phase.Work, "2 jam", Close("selesai")) with
            {
                Ladder =
                [
                    new LadderRung { At = 50, Do = LadderAct.Remind, To = ["assignee"] },
                    new LadderRung { At = 100, Do = LadderAct.Add, To = ["role:kabid"] },
                    new LadderRung { At = 200, Do = LadderAct.Reassign, To = ["lane:kabid"] },
                ],
            });
        var desk = new Desk(sop).File().Elapse(AlarmKind.Rung);
        desk.Effects.OfType<Effect.Message>().Should().Contain(message => message.Template == "tangga-eskalasi");
        desk.Refused(Desk.Kabid, new TicketCommand.Claim(desk.Item("kerja").Ordinal)).Code.Should().Be("not-your-work");

        desk.Elapse(AlarmKind.Rung);
        desk.Item("kerja").Roles.Should().Equal("staf", "kabid");
        desk.Elapse(AlarmKind.Rung);
        desk.Refused(Desk.Staf, new TicketCommand.Claim(desk.Item("kerja").Ordinal)).Code.Should().Be("not-your-work");
        desk.Complete(Desk.Kabid, "kerja", "selesai");
    }

    [Fact]
    public void A_reminder_is_repeated_up_to_its_maximum()
    {
        var sop = Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "", Close("selesai")) with { Remind = new Reminder("1 hari", 2, ["lane:staf"]) });
        var desk = new Desk(sop).File().Elapse(AlarmKind.Reminder).Elapse(AlarmKind.Reminder);

        desk.State.Alarms.Should().BeEmpty();
        desk.History.Count(entry => entry.Kind == HistoryKind.Reminded).Should().Be(2);
    }

    [Fact]
    public void An_automatic_row_does_its_work_and_goes_on_by_itself()
    {
        var sop = Sop(
            Lapor("surat"),
            Row("surat", "staf", Phase.Work, "", Go("jadi", "tutup")) with
            {
                Automatic = new AutomaticWork(AutomaticAct.Document, "surat-tugas"),
                Notify = [new Notification { On = "done", Template = "surat-jadi", To = ["requester"] }],
            },
            Row("tutup", "staf", Phase.Close, "", Close("tutup")));
        var desk = new Desk(sop).File();

        desk.OpenSteps.Should().Equal("tutup");
        desk.Effects.OfType<Effect.Document>().Should().ContainSingle().Which.Template.Should().Be("surat-tugas");
        desk.Effects.OfType<Effect.Message>().Should().Contain(message => message.Template == "surat-jadi");
        desk.History.Should().Contain(entry => entry.Step == "surat" && entry.Actor == "system");
    }

    [Fact]
    public void A_row_that_calls_another_SOP_ends_as_that_ticket_ends()
    {
        var sop = Sop(
            Lapor("panggil"),
            Row("panggil", "staf", Phase.Work, "", Go("beres", "tutup"), Back("gagal", "lapor") with { CalledEnded = [ClosureKind.Unsolvable] }) with
            {
                Call = new SopCall("sop-lain"),
            },
            Row("tutup", "staf", Phase.Close, "", Close("tutup")));
        var desk = new Desk(sop).File();
        desk.State.Alarms.Values.Should().ContainSingle().Which.Kind.Should().Be(AlarmKind.Call);
        var item = desk.Item("panggil").Ordinal;

        desk.Do(Actor.System, new TicketCommand.CalledOpened(item, "T-2"));
        desk.Item("panggil").Called.Should().Be("T-2");
        desk.Refused(Desk.Staf, new TicketCommand.CalledEnded(item, ClosureKind.Solved)).Code.Should().Be("not-allowed");
        desk.Do(Actor.System, new TicketCommand.CalledEnded(item, ClosureKind.Solved));
        desk.OpenSteps.Should().Equal("tutup");
        desk.Refused(Actor.System, new TicketCommand.CalledEnded(item, ClosureKind.Solved)).Code.Should().Be("work-item-ended");
    }

    [Fact]
    public void A_called_ticket_reports_back_when_it_closes()
    {
        var desk = new Desk(Sop(Lapor("tutup"), Row("tutup", "staf", Phase.Close, "", Close("tutup"))));
        desk.Do(Desk.Pelapor, new TicketCommand.File("T-2", Desk.Form(("uraian", "x")), Caller: new TicketCaller("T-1", 2)));
        desk.Complete(Desk.Staf, "tutup", "tutup");

        desk.State.Alarms.Values.Should().ContainSingle().Which.Kind.Should().Be(AlarmKind.ReportBack);
        desk.Elapse(AlarmKind.ReportBack).State.Alarms.Should().BeEmpty();
    }

    [Fact]
    public void An_external_partys_act_is_recorded_by_the_officers_of_its_lane()
    {
        var sop = Sop(Lapor("vendor"), Row("vendor", "vendor", Phase.Work, "1 hari", Close("selesai")));
        sop = sop with { Lanes = [.. sop.Lanes, new Lane { Id = "vendor", Label = "Penyedia", External = true, ActedBy = "staf" }] };
        var desk = new Desk(sop).File();

        desk.Refused(Desk.Kabid, new TicketCommand.Claim(desk.Item("vendor").Ordinal)).Code.Should().Be("not-your-work");
        desk.Complete(Desk.Staf, "vendor", "selesai").State.Status.Should().Be(TicketStatus.Closed);
    }

    [Fact]
    public void The_topic_gives_one_clock_that_the_rows_share_and_that_starts_anew_on_reopening()
    {
        var topic = new CatalogueTopic { Id = "sandi", Label = "Sandi", Sop = "uji", Time = TimeText.Read("2 jam") };
        var sop = Sop(
            Lapor("satu"),
            Row("satu", "staf", Phase.Work, "Sesuai SLA topik aduan", Go("naik", "dua"), Go("beres", "tanya") with { Milestones = [Milestone.Resolved] }),
            Row("dua", "kabid", Phase.Work, "Sesuai SLA topik aduan", Go("beres", "tanya") with { Milestones = [Milestone.Resolved] }),
            Row("tanya", "pelapor", Phase.Confirm, "", Close("ya"), Go("tidak", "satu") with { Reopens = true }));
        sop = sop with { Intake = sop.Intake with { Topics = true } };
        var desk = new Desk(sop, topic);
        desk.Refused(Desk.Pelapor, new TicketCommand.File("T-1", Desk.Form(("uraian", "x")))).Errors.Single().Field.Should().Be("topic");
        desk.File(topic: "sandi");
        desk.Now = desk.Now.AddMinutes(30);
        desk.Complete(Desk.Staf, "satu", "naik");

        desk.State.Clocks.Values.Should().ContainSingle().Which.DueAt!.Value.Wib().Should().Be("2026-11-23 10:00");
        desk.Item("dua").Clock.Should().Be(1);
        desk.Complete(Desk.Kabid, "dua", "beres");
        desk.State.Clocks.Should().BeEmpty("the provider is done");

        desk.Now = Instants.Wib("2026-11-24 09:00");
        desk.Complete(Desk.Pelapor, "tanya", "tidak");
        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-24 11:00");
    }
}
