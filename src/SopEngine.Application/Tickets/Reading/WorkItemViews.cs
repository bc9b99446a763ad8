using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Visits as one caller may see them. Who has nothing to do with a visit sees where it stands, not what it asks.</summary>
internal static class WorkItemViews
{
    /// <summary>A clock is at risk from this share of its target on: then the answer that hands the work on is proposed (reading BTM-A7).</summary>
    private const int AtRiskPercent = 75;

    public static string IdOf(string number, int ordinal) => $"{number}.{ordinal}";

    public static WorkItemView Of(TicketContext context, StoredTicket ticket, WorkItem item)
    {
        var (row, state, tenant) = (ticket.Row, ticket.State, context.Tenant);
        var step = context.Sop.FindStep(item.Step);
        var view = new WorkItemView
        {
            Id = IdOf(row.Number, item.Ordinal),
            Ticket = row.Number,
            Ordinal = item.Ordinal,
            Sop = row.Sop,
            Subject = row.Subject,
            Step = item.Step,
            StepNo = step?.No ?? "",
            Activity = step?.Activity ?? item.Step,
            Phase = step?.Phase ?? Phase.Work,
            Lane = item.Lane,
            LaneLabel = Names.OfLane(context.Sop, item.Lane),
            State = item.State,
            TicketStatus = state.Status,
            Assignee = item.Assignee,
            AssigneeName = Permissions.KeeperOf(context, item) is { } keeper ? Names.OfPerson(context, keeper) : null,
            Unit = Names.OfUnit(tenant, item.Unit),
            ActiveAt = tenant.At(item.ActiveAt),
            DueAt = tenant.At(ClocksOf(state, item).Select(clock => clock.DueAt).FirstOrDefault(due => due is not null)),
            UnsetYear = ClocksOf(state, item).Select(clock => clock.UnsetYear).FirstOrDefault(year => year is not null),
            Clock = item.Clock is { } clock ? ClockViews.IdOf(row.Number, clock) : null,
            PausedAt = tenant.At(item.PausedAt),
            Awaiting = item.Awaiting,
            Returned = item.Returned,
            EndedAt = tenant.At(item.EndedAt),
            EndedBy = item.EndedBy,
            Outcome = item.Outcome,
            Signatures = item.Signatures,
            Called = item.Called,
            Form = new FormView([]),
            Outcomes = [],
        };
        return step is null || state.Header is null ? view : WithActs(view, context, ticket, step, item);
    }

    /// <summary>Adds what the actor may do with it now, and what each answer asks.</summary>
    private static WorkItemView WithActs(WorkItemView view, TicketContext context, StoredTicket ticket, Step step, WorkItem item)
    {
        var asks = item.IsOpen
            && (Permissions.IsOfficer(context, context.Actor) || Permissions.BelongsTo(context, ticket.State.Header!, item, context.Actor));
        var acts = Trial.ActsOn(context, ticket.State, item);
        return view with
        {
            MissingRequirements = item.IsOpen ? FieldViews.Of(context, RowEvidence.Questions(context, ticket.State, step)) : [],
            Form = asks ? Form(context, ticket, step) : new FormView([]),
            Outcomes = asks ? Outcomes(context, ticket, step, item) : [],
            Acts = acts,
            Candidates = acts.Contains("assign") ? FieldViews.People(context.People.Values.Where(person => Permissions.MayHold(item, person.Holds))) : [],
        };
    }

    /// <summary>What a visit is due by: its row's clock first, then its longest wait.</summary>
    private static IEnumerable<Clock> ClocksOf(TicketState state, WorkItem item) =>
        new[] { item.Clock, item.Wait }.OfType<int>().Select(clock => state.Clocks.GetValueOrDefault(clock)).OfType<Clock>();

    private static FormView Form(TicketContext context, StoredTicket ticket, Step step)
    {
        var asked = RowEvidence.Demanded(context, ticket.State.Header, step, null, Offers.FieldsOf(context, ticket.State.Header, step.Form, context.Actor));
        var fields = Countersigning.Eased(context, ticket.State, step, null, asked);

        // what the requester wrote at filing counts as given when the same form is shown again; every other form is answered anew
        return new FormView(FieldViews.Of(context, fields, step.Phase == Phase.Intake ? ticket.Answers : null)) { Title = context.Sop.FindForm(step.Form)?.Title };
    }

    private static IReadOnlyList<OutcomeView> Outcomes(TicketContext context, StoredTicket ticket, Step step, WorkItem item)
    {
        var asked = context.Sop.FindForm(step.Form)?.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var risk = IsAtRisk(context, ticket.State, item);
        var held = RowEvidence.Missing(context, ticket.State, step).Count > 0;
        return
        [
            .. Offers.For(context, ticket.State, item).Where(outcome => !held || !RowEvidence.IsDueFor(outcome)).Select(outcome => new OutcomeView(outcome.Id, outcome.Label, FieldViews.Of(context, Questions(context, ticket, step, outcome, asked)))
            {
                Proposed = outcome.ProposedAtRisk && risk,
                Returns = outcome.ReturnTo is not null || outcome.Returns,
                When = outcome.When is { } when && asked.Contains(when.Field) ? when : null,
            }),
        ];
    }

    /// <summary>What an answer asks on this ticket: a question whose condition cannot hold any more is not shown (Banten row 1: the letter of a complaint that came by letter).</summary>
    private static IEnumerable<FormField> Questions(TicketContext context, StoredTicket ticket, Step step, Outcome outcome, IReadOnlySet<string> asked)
    {
        var here = outcome.Fields.Select(field => field.Name).Concat(asked).ToHashSet(StringComparer.Ordinal);
        var fields = RowEvidence.Demanded(context, ticket.State.Header, step, outcome, outcome.Fields);
        return Countersigning.Eased(context, ticket.State, step, outcome, fields).Where(field => Offers.CanComeUp(field, context, ticket.State.Header, here));
    }

    private static bool IsAtRisk(TicketContext context, TicketState state, WorkItem item) =>
        item.Clock is { } ordinal && state.Clocks.TryGetValue(ordinal, out var clock) && clock.State == ClockState.Running
        && clock.Threshold(context.CalendarOf(clock), AtRiskPercent) <= context.Now;
}
