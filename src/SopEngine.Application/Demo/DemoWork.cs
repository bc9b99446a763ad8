using SopEngine.Application.Tickets;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Demo;

/// <summary>Plans and does the work of a region: whatever a ticket waits for, somebody takes it up in his time.</summary>
internal sealed class DemoWork(DemoDesk desk, DemoAgenda agenda, DemoForms forms, DemoEnds ends, DemoLoad load)
{
    private const double Claims = 0.55;
    private const double LateHere = 0.55;
    private const double LiesHere = 0.5;

    /// <summary>Sees what is new about a ticket, and plans for it.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="again">A visit that is planned anew if it is still open: it was paused, got more time, or waits for another signature; null for none.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task LookAsync(DemoTicket ticket, WorkItem? again, CancellationToken stop)
    {
        var (stored, context) = await desk.LookAsync(ticket.Number, stop);
        if (stored.State.Status == TicketStatus.Closed)
        {
            ends.Plan(ticket, stored.State.Header!, context);
            return;
        }

        foreach (var item in stored.State.Items.Values.Where(item => ticket.Sees(item) || (item.Ordinal == again?.Ordinal && item.Lane == again.Lane)).ToList())
        {
            Plan(ticket, stored.State, item, context);
        }
    }

    private void Plan(DemoTicket ticket, TicketState state, WorkItem item, TicketContext context)
    {
        var (chance, header) = (ticket.Chance, state.Header!);
        var calendar = context.CalendarFor(header.Topic, item.Unit);
        if (context.Sop.FindLane(item.Lane) is { Requester: true })
        {
            agenda.Add(ticket.Awaits(DemoTrait.Silent) ? null : DemoPace.Requester(chance, calendar, desk.Now), stop => CompleteAsync(ticket, item, stop));
            return;
        }

        if (ticket.Awaits(DemoTrait.Forgotten) && chance.Happens(LiesHere))
        {
            return;
        }

        Work(ticket, state, item, context, calendar);
    }

    private void Work(DemoTicket ticket, TicketState state, WorkItem item, TicketContext context, WorkingCalendar calendar)
    {
        var (chance, header) = (ticket.Chance, state.Header!);
        var (own, shared) = (state.Clocks.GetValueOrDefault(item.Clock ?? 0)?.DueAt, state.Clocks.GetValueOrDefault(header.TopicClock ?? 0)?.DueAt);
        var late = own is not null && ticket.Awaits(DemoTrait.Late) && chance.Happens(LateHere) && ticket.Takes(DemoTrait.Late);
        var done = own is null ? DemoPace.Quick(chance, calendar, desk.Now, shared) : DemoPace.Officer(chance, calendar, desk.Now, own.Value, late);
        var longer = load.Begin(desk.Now);
        if ((longer > 1 && done is { } usual ? DemoPace.Between(calendar, desk.Now, usual, longer) : done) is not { } at)
        {
            return;
        }

        if (item.Assignee is null && chance.Happens(Claims))
        {
            agenda.Add(DemoPace.Between(calendar, desk.Now, at, chance.Between(0.1, 0.5)), stop => ClaimAsync(ticket, item, stop));
        }

        if (context.Sop.FindStep(item.Step)?.Phase == Phase.Work && ticket.Takes(DemoTrait.Paused))
        {
            load.End();
            agenda.Add(DemoPace.Between(calendar, desk.Now, at, chance.Between(0.5, 0.8)), stop => PauseAsync(ticket, item, stop));
            return;
        }

        agenda.Add(at, stop =>
        {
            load.End();
            return CompleteAsync(ticket, item, stop);
        });
    }

    private async Task ClaimAsync(DemoTicket ticket, WorkItem planned, CancellationToken stop)
    {
        if (await FindAsync(ticket, planned, stop) is { Item: { Assignee: null, PausedAt: null } } found)
        {
            await desk.ActAsync(found.Person, ticket.Number, new TicketAct(new TicketCommand.Claim(planned.Ordinal), planned.Ordinal), stop);
        }
    }

    private async Task PauseAsync(DemoTicket ticket, WorkItem planned, CancellationToken stop)
    {
        if (await FindAsync(ticket, planned, stop) is not { Item.PausedAt: null } found)
        {
            return;
        }

        var (cause, ground) = ticket.Chance.Of(DemoGrounds.Pauses);
        if (await desk.ActAsync(found.Person, ticket.Number, new TicketAct(new TicketCommand.Pause(ground, Item: planned.Ordinal, Cause: cause)), stop))
        {
            var calendar = found.Context.CalendarFor(found.State.Header!.Topic, planned.Unit);
            agenda.Add(DemoPace.Later(calendar, desk.Now, ticket.Chance.Between(TimeSpan.FromHours(2), TimeSpan.FromHours(22))), stop => ResumeAsync(ticket, planned, stop));
        }
    }

    private async Task ResumeAsync(DemoTicket ticket, WorkItem planned, CancellationToken stop)
    {
        if (await FindAsync(ticket, planned, stop) is not { Item.PausedAt: not null } found)
        {
            return;
        }

        if (await desk.ActAsync(found.Person, ticket.Number, new TicketAct(new TicketCommand.Resume(Item: planned.Ordinal)), stop))
        {
            await LookAsync(ticket, planned, stop);
        }
    }

    private async Task CompleteAsync(DemoTicket ticket, WorkItem planned, CancellationToken stop)
    {
        if (await FindAsync(ticket, planned, stop) is not { Item.PausedAt: null } found)
        {
            return;
        }

        var context = found.Context with { Actor = Actor.Of(found.Person) };
        var (step, header) = (context.Sop.FindStep(planned.Step), found.State.Header!);
        var offers = Offers.For(context, found.State, found.Item);
        if (step is null || offers.Count == 0)
        {
            return;
        }

        var outcome = DemoChoice.Of(context.Sop, ticket, offers, found.Item.Visit);
        IReadOnlyList<FormField> asked = [.. Offers.FieldsOf(context, header, step.Form, context.Actor), .. outcome.Fields];
        asked = Countersigning.Eased(context, found.State, step, outcome, RowEvidence.Demanded(context, header, step, outcome, asked));
        var form = new DemoForm(found.Person, found.Person, context, header, asked, DemoTurns.Of(context.Sop, outcome))
        {
            Again = step.Phase == Phase.Intake,
            SaysMore = context.Sop.FindLane(found.Item.Lane) is { Requester: true },
        };
        var answers = await forms.FillAsync(ticket, form, stop);
        if (await desk.ActAsync(found.Person, ticket.Number, new TicketAct(new TicketCommand.Complete(planned.Ordinal, outcome.Id, answers), planned.Ordinal), stop))
        {
            await LookAsync(ticket, planned, stop);
        }
    }

    /// <summary>The visit as it stands, and who does its work; null when it is over, or another lane's meanwhile, or nobody's.</summary>
    private async Task<Found?> FindAsync(DemoTicket ticket, WorkItem planned, CancellationToken stop)
    {
        var (stored, context) = await desk.LookAsync(ticket.Number, stop);
        return stored.State.Items.GetValueOrDefault(planned.Ordinal) is { } item && item.Lane == planned.Lane
            && DemoPeople.For(ticket.Chance, context, stored.State.Header!, item) is { } person
            ? new Found(stored.State, item, context, person)
            : null;
    }

    private sealed record Found(TicketState State, WorkItem Item, TicketContext Context, Person Person);
}
