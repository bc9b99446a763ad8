using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class TicketStoreContract : DatabaseContract
{
    [Fact]
    public async Task A_filed_ticket_is_loaded_as_it_was_decided()
    {
        var filed = SampleTicket.Filed();
        await FileAsync(Batam);

        await using var db = Database.Open(Batam);
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);

        ticket!.State.Should().BeEquivalentTo(filed.State);
        ticket.Answers.Should().BeEquivalentTo(filed.History[0].Answers);
        ticket.Row.Should().BeEquivalentTo(new
        {
            Subject = "Printer rusak",
            Status = TicketStatus.Open,
            Requester = "siti",
            DueAt = (DateTime?)SampleTicket.Morning.AddMinutes(30),
            LastSeq = 1,
            Version = 1,
        });
    }

    [Fact]
    public async Task A_number_that_nobody_has_finds_nothing()
    {
        await using var db = Database.Open(Batam);
        (await TicketStore.LoadAsync(db, "T-0", Stop)).Should().BeNull();
    }

    [Fact]
    public async Task Visits_clocks_and_alarms_stand_in_tables_of_their_own()
    {
        await FileAsync(Batam);

        await using var db = Database.Open(Batam);
        var item = await db.WorkItems.SingleAsync();
        item.ToWorkItem().Should().BeEquivalentTo(SampleTicket.Item());
        (item.DueAt, item.ClockState).Should().Be((SampleTicket.Morning.AddMinutes(30), ClockState.Running));
        (await db.Clocks.SingleAsync()).ToClock().Should().BeEquivalentTo(SampleTicket.Clock());
        (await db.Alarms.SingleAsync()).Should().BeEquivalentTo(SampleTicket.Alarm());
    }

    [Fact]
    public async Task A_visit_that_ends_stays_as_a_row_and_leaves_the_state()
    {
        await FileAsync(Batam);
        var ended = SampleTicket.Item() with { State = WorkItemState.Done, EndedAt = SampleTicket.Morning.AddMinutes(5), EndedBy = "andi", Outcome = "ya" };
        var stopped = SampleTicket.Clock() with { State = ClockState.Stopped, StoppedAt = SampleTicket.Morning.AddMinutes(5), Generation = 2 };
        await DecideAsync(state => state.Then(SampleTicket.Entry(
            HistoryKind.StepCompleted, new StateChange.ItemSet(ended), new StateChange.ClockSet(stopped), new StateChange.AlarmDropped(1))));

        await using var db = Database.Open(Batam);
        var item = await db.WorkItems.SingleAsync();
        item.ToWorkItem().Should().BeEquivalentTo(ended);
        item.ClockState.Should().Be(ClockState.Stopped);
        (await db.Clocks.SingleAsync()).ToClock().Should().BeEquivalentTo(stopped);
        (await db.Alarms.AnyAsync()).Should().BeFalse();
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        ticket!.State.Items.Should().BeEmpty();
        (ticket.Row.DueAt, ticket.Row.Version, ticket.Row.LastSeq).Should().Be((null, 2, 2));
    }

    [Fact]
    public async Task A_clock_that_pauses_shows_on_the_visit_that_runs_on_it()
    {
        await FileAsync(Batam);
        var paused = SampleTicket.Clock() with { State = ClockState.Paused, PausedAt = SampleTicket.Morning.AddMinutes(5), DueAt = null };
        await DecideAsync(state => state.Then(SampleTicket.Entry(HistoryKind.Paused, new StateChange.ClockSet(paused))));

        await using var db = Database.Open(Batam);
        var item = await db.WorkItems.SingleAsync();
        (item.DueAt, item.ClockState).Should().Be((null, ClockState.Paused));
        (await db.Tickets.SingleAsync()).DueAt.Should().BeNull();
    }

    [Fact]
    public async Task A_visit_whose_clock_stopped_earlier_keeps_the_due_time_it_had()
    {
        await FileAsync(Batam);
        var stopped = SampleTicket.Clock() with { State = ClockState.Stopped, StoppedAt = SampleTicket.Morning.AddMinutes(5) };
        await DecideAsync(state => state.Then(SampleTicket.Entry(HistoryKind.StepCompleted, new StateChange.ClockSet(stopped))));
        await DecideAsync(state => state.Then(SampleTicket.Entry(
            HistoryKind.Claimed, new StateChange.ItemSet(SampleTicket.Item() with { State = WorkItemState.Claimed, Assignee = "andi" }))));

        await using var db = Database.Open(Batam);
        var item = await db.WorkItems.SingleAsync();
        (item.DueAt, item.ClockState, item.Assignee).Should().Be((SampleTicket.Morning.AddMinutes(30), ClockState.Stopped, "andi"));
    }

    [Fact]
    public async Task Two_decisions_of_one_command_are_saved_together()
    {
        await using (var db = Database.Open(Batam))
        {
            await PublishSampleSopAsync(Batam);
            var ticket = TicketStore.Add(db, SampleTicket.Filed(), SampleTicket.Filing);
            var later = SampleTicket.Alarm() with { DueAt = SampleTicket.Morning.AddHours(1) };
            ticket = TicketStore.Append(db, ticket, ticket.State.Then(SampleTicket.Entry(
                HistoryKind.Claimed,
                new StateChange.ItemSet(SampleTicket.Item() with { State = WorkItemState.Claimed, Assignee = "andi" }),
                new StateChange.AlarmDropped(1),
                new StateChange.AlarmSet(later with { Ordinal = 2 }))));
            await db.SaveChangesAsync(Stop);
            ticket.Row.LastSeq.Should().Be(2);
        }

        await using var again = Database.Open(Batam);
        (await again.WorkItems.SingleAsync()).Assignee.Should().Be("andi");
        (await again.Alarms.SingleAsync()).Ordinal.Should().Be(2);
        (await again.History.CountAsync()).Should().Be(2);
        (await again.Tickets.SingleAsync()).Version.Should().Be(1);
    }

    [Fact]
    public async Task A_later_answer_to_the_same_question_is_the_one_that_stands()
    {
        await FileAsync(Batam);
        await DecideAsync(state => state.Then(SampleTicket.Entry(HistoryKind.Commented) with
        {
            Answers = new Dictionary<string, Answer> { ["jumlah"] = new(AnswerKind.Number, ["3"]), ["alasan"] = Answer.Text("kurang") },
        }));

        await using var db = Database.Open(Batam);
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        ticket!.Answers.ToDictionary(pair => pair.Key, pair => pair.Value.Display)
            .Should().Equal(new Dictionary<string, string> { ["uraian"] = "Printer rusak", ["jumlah"] = "3", ["alasan"] = "kurang" });
    }

    [Fact]
    public async Task A_state_that_its_own_changes_do_not_give_is_refused()
    {
        await using var db = Database.Open(Batam);
        var decision = SampleTicket.Filed();
        var wrong = decision with { State = decision.State with { LastItem = 7 } };
        var add = () => TicketStore.Add(db, wrong, SampleTicket.Filing);
        add.Should().Throw<InvalidOperationException>().WithMessage("*not what its changes give*");
    }

    [Fact]
    public async Task The_contact_of_a_requester_without_an_account_is_kept_on_the_ticket_only()
    {
        await PublishSampleSopAsync(Batam);
        await using (var db = Database.Open(Batam))
        {
            TicketStore.Add(db, SampleTicket.Filed(), SampleTicket.Filing with { OnBehalfOf = new("Rahmat", "Kelurahan Teluk", "0811", "r@x.id") });
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Database.Open(Batam);
        var row = await again.Tickets.SingleAsync();
        (row.OnBehalfName, row.OnBehalfUnit, row.OnBehalfPhone, row.OnBehalfEmail).Should().Be(("Rahmat", "Kelurahan Teluk", "0811", "r@x.id"));
        var written = (await again.History.SingleAsync()).Changes + row.State + row.Answers;
        written.Should().NotContain("Rahmat").And.NotContain("0811");
    }
}
