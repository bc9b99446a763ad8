using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

public sealed class CompletingTests
{
    private static readonly FormField _alasan = new() { Name = "alasan", Label = "Alasan", Type = FieldType.LongText, Required = true };

    private readonly SopRevision _sop = Sop(
        Lapor("periksa"),
        Row("periksa", "staf", Phase.Triage, "30 menit",
            Go("ya", "kerja") with { Milestones = [Milestone.Accepted] }, Back("tidak", "lapor") with { Fields = [_alasan] }),
        Row("kerja", "staf", Phase.Work, "3 jam", Go("selesai", "tutup") with { Milestones = [Milestone.Resolved] }, Go("naik", "putus") with { Escalates = true }),
        Row("putus", "kabid", Phase.Approve, "1 jam", Go("beri", "tutup")),
        Row("tutup", "staf", Phase.Close, "", Close("tutup"), Back("ulang", "kerja") with { Reopens = true, Max = 1 }));

    [Fact]
    public void Work_goes_from_row_to_row_until_the_ticket_is_closed()
    {
        var desk = new Desk(_sop).File()
            .Complete(Desk.Staf, "periksa", "ya").Complete(Desk.Staf, "kerja", "naik").Complete(Desk.Kabid, "putus", "beri")
            .Complete(Desk.Staf, "tutup", "tutup");

        desk.State.Status.Should().Be(TicketStatus.Closed);
        desk.Header.ClosureKind.Should().Be(ClosureKind.Solved);
        desk.Header.Escalations.Should().Be(1);
        desk.State.Items.Should().BeEmpty();
        desk.State.Clocks.Should().BeEmpty();
        desk.State.Marking.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_step_that_has_ended_is_refused()
    {
        var desk = new Desk(_sop).File();
        var ended = desk.Item("periksa").Ordinal;
        desk.Complete(Desk.Staf, "periksa", "ya");

        desk.Refused(Desk.Staf, new TicketCommand.Complete(ended, "ya", Desk.Form())).Code.Should().Be("work-item-ended");
        desk.Refused(Desk.Staf, new TicketCommand.Complete(99, "ya", Desk.Form())).Code.Should().Be("work-item-unknown");
    }

    [Fact]
    public void Only_holders_of_the_lanes_role_may_act()
    {
        var desk = new Desk(_sop).File();
        var item = desk.Item("periksa").Ordinal;

        desk.Refused(Desk.Pelapor, new TicketCommand.Complete(item, "ya", Desk.Form())).Code.Should().Be("not-your-work");
        desk.Refused(Desk.Kabid, new TicketCommand.Claim(item)).Code.Should().Be("not-your-work");
    }

    [Fact]
    public void An_answer_the_row_does_not_have_is_refused_with_those_it_has()
    {
        var desk = new Desk(_sop).File();

        desk.Refused(Desk.Staf, new TicketCommand.Complete(desk.Item("periksa").Ordinal, "mungkin", Desk.Form()))
            .Detail.Should().Contain("ya").And.Contain("tidak");
    }

    [Fact]
    public void A_return_asks_for_its_reason_and_waits_for_the_requester()
    {
        var desk = new Desk(_sop).File();
        desk.Refused(Desk.Staf, new TicketCommand.Complete(desk.Item("periksa").Ordinal, "tidak", Desk.Form()))
            .Errors.Should().ContainSingle().Which.Field.Should().Be("alasan");

        desk.Complete(Desk.Staf, "periksa", "tidak", ("alasan", "Lampiran kurang"));

        desk.State.Status.Should().Be(TicketStatus.Waiting);
        desk.Item("lapor").Returned.Should().BeTrue();
        desk.State.Clocks.Should().BeEmpty("returned without a deadline");
        desk.Complete(Desk.Pelapor, "lapor", "kirim");
        desk.Item("periksa").Visit.Should().Be(2);
    }

    [Fact]
    public void Resolved_is_shown_until_work_begins_again()
    {
        var desk = new Desk(_sop).File().Complete(Desk.Staf, "periksa", "ya").Complete(Desk.Staf, "kerja", "selesai");
        desk.State.Status.Should().Be(TicketStatus.Resolved);
        var first = desk.Header.FirstResolvedAt;

        desk.Now = desk.Now.AddHours(1);
        desk.Complete(Desk.Staf, "tutup", "ulang");

        desk.State.Status.Should().Be(TicketStatus.Open);
        desk.Header.Reopenings.Should().Be(1);
        desk.Header.FirstResolvedAt.Should().Be(first);
    }

    [Fact]
    public void An_answer_with_a_maximum_is_refused_once_it_is_used_up()
    {
        var desk = new Desk(_sop).File().Complete(Desk.Staf, "periksa", "ya").Complete(Desk.Staf, "kerja", "selesai")
            .Complete(Desk.Staf, "tutup", "ulang").Complete(Desk.Staf, "kerja", "selesai");

        desk.Refused(Desk.Staf, new TicketCommand.Complete(desk.Item("tutup").Ordinal, "ulang", Desk.Form()))
            .Code.Should().Be("outcome-exhausted");
    }

    [Fact]
    public void Claimed_work_is_its_holders_until_released()
    {
        var desk = new Desk(_sop).File();
        var item = desk.Item("periksa").Ordinal;
        desk.Do(Desk.Staf, new TicketCommand.Claim(item));

        var taken = desk.Refused(Desk.Staf2, new TicketCommand.Complete(item, "ya", Desk.Form()));
        taken.Code.Should().Be("work-item-taken");
        taken.By.Should().Be("staf");
        desk.Header.FirstResponseAt.Should().Be(desk.Now);

        desk.Do(Desk.Staf, new TicketCommand.Release(item)).Do(Desk.Staf2, new TicketCommand.Claim(item));
        desk.Item("periksa").Assignee.Should().Be("staf2");
    }

    [Fact]
    public void Work_is_handed_down_with_an_instruction_to_somebody_who_may_hold_it()
    {
        var desk = new Desk(_sop).File();
        var item = desk.Item("periksa").Ordinal;

        desk.Refused(Desk.Staf, new TicketCommand.Assign(item, "kabid", null)).Errors.Single().Field.Should().Be("person");
        desk.Do(Desk.Staf, new TicketCommand.Assign(item, "staf2", "Dahulukan"));

        desk.Refused(Desk.Staf, new TicketCommand.Claim(item)).Code.Should().Be("work-item-taken");
        desk.History[^1].Ground.Should().Be("Dahulukan");
        desk.Complete(Desk.Staf2, "periksa", "ya");
    }

    [Fact]
    public void A_closed_ticket_takes_no_more_commands()
    {
        var desk = new Desk(Sop(Lapor("tutup"), Row("tutup", "staf", Phase.Close, "", Close("tutup")))).File().Complete(Desk.Staf, "tutup", "tutup");

        desk.Refused(Desk.Staf, new TicketCommand.Pause("x")).Code.Should().Be("ticket-closed");
        desk.Refused(Desk.Pelapor, new TicketCommand.Withdraw(null)).Code.Should().Be("ticket-closed");
    }
}
