using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Ends visits, takes outcomes and begins rows.</summary>
internal static class RowMoves
{
    /// <summary>Takes an outcome at a visit. The entry that tells it is open already.</summary>
    public static void Take(DecisionDraft draft, WorkItem item, Outcome outcome, bool skipped = false)
    {
        var step = draft.Row(item.Step);
        draft.Set(OutcomeMarks.Marked(draft, step, outcome));
        draft.CountUp($"{step.Id}/{outcome.Id}");
        End(draft, item, outcome, skipped || outcome.Skips);
        Messages.Announce(draft, step, item, "done");
        Messages.Announce(draft, step, item, outcome.Id);
        Messages.TellReturn(draft, step, item, outcome);
        if (skipped)
        {
            draft.CountUp(RowEvidence.SkippedKey(step.Id, outcome.Id));
        }
        else
        {
            Papers.Make(draft, step, item.Ordinal, PaperRule.Done, outcome.Id);
        }

        if (outcome.Reopens)
        {
            TicketClock.Stop(draft);
        }

        Follow(draft, draft.Flow.Take(draft.State.Marking, new Place(item.Step, item.Lane), outcome.Id), new Passing(item, outcome));
    }

    /// <summary>Carries out what the flow says: ends what was cancelled, passes rows that need nobody, begins the others, closes.</summary>
    public static void Follow(DecisionDraft draft, FlowStep flow, Passing? from)
    {
        draft.Change(new StateChange.MarkingSet(flow.Closed is null ? flow.Marking : Marking.Empty));
        foreach (var place in flow.Left)
        {
            Cancel(draft, place);
        }

        foreach (var arrival in flow.Arrivals)
        {
            draft.Record(draft.Entry(HistoryKind.Arrived) with { Step = arrival.Join });
        }

        foreach (var passage in flow.Passed)
        {
            Pass(draft, passage);
        }

        foreach (var place in flow.Entered)
        {
            Begin(draft, place, from);
        }

        if (flow.Closed is { } kind)
        {
            EndTicket.Close(draft, kind);
        }
    }

    /// <summary>Ends every open visit without an answer, as when a ticket closes or is forced elsewhere.</summary>
    public static void CancelAll(DecisionDraft draft)
    {
        foreach (var item in draft.State.Items.Values.ToList())
        {
            Cancel(draft, item);
        }
    }

    private static void Cancel(DecisionDraft draft, Place place)
    {
        if (draft.State.Items.Values.FirstOrDefault(open => open.Step == place.Step && open.Lane == place.Lane) is { } item)
        {
            Cancel(draft, item);
        }
    }

    private static void Cancel(DecisionDraft draft, WorkItem item)
    {
        draft.Record(draft.Entry(HistoryKind.Cancelled, item) with { Public = false });
        draft.Set(item with { State = WorkItemState.Cancelled, EndedAt = draft.Now, EndedBy = draft.Context.Actor.UserName });
        StepClocks.StopAll(draft, item);
        Alarms.Drop(draft, item.Ordinal);
    }

    private static void End(DecisionDraft draft, WorkItem item, Outcome outcome, bool skipped)
    {
        draft.Set(item with
        {
            State = WorkItemState.Done,
            EndedAt = draft.Now,
            EndedBy = draft.Context.Actor.UserName,
            Outcome = outcome.Id,
            Skipped = skipped,
        });
        StepClocks.End(draft, item, outcome);
        Alarms.Drop(draft, item.Ordinal);
    }

    private static void Pass(DecisionDraft draft, Passage passage)
    {
        var (step, outcome) = (passage.Step, passage.Outcome);
        draft.Record(draft.Entry(HistoryKind.StepCompleted) with
        {
            Actor = Actor.System.UserName,
            Post = "",
            Step = step.Id,
            Outcome = outcome?.Id,
        });
        draft.CountUp(step.Id);
        Messages.Announce(draft, step, null, "active");
        if (step.Automatic is { Do: AutomaticAct.Document, Template: { } template })
        {
            draft.Send(new Effect.Document(template, step.Id, draft.State.LastItem));
        }

        Papers.Make(draft, step, draft.State.LastItem, PaperRule.Active, PaperRule.Done, outcome?.Id);
        if (outcome is not null)
        {
            draft.Set(OutcomeMarks.Marked(draft, step, outcome));
            draft.CountUp($"{step.Id}/{outcome.Id}");
            Messages.Announce(draft, step, null, outcome.Id);
        }

        Messages.Announce(draft, step, null, "done");
    }

    private static void Begin(DecisionDraft draft, Place place, Passing? from)
    {
        var step = draft.Row(place.Step);
        var lane = draft.Context.Sop.FindLane(place.Lane) ?? throw new InvalidOperationException($"The SOP has no lane '{place.Lane}'.");
        var passed = from is { Outcome.PassTo: not null } && from.Item.Step == step.Id;
        draft.Record(draft.Entry(HistoryKind.StepStarted) with { Step = step.Id, Item = draft.State.LastItem + 1, Public = true });
        var unit = Assignments.UnitOf(draft, lane);
        var item = new WorkItem
        {
            Ordinal = draft.State.LastItem + 1,
            Step = step.Id,
            Lane = lane.Id,
            Visit = passed ? from!.Item.Visit : draft.CountUp(step.Id),
            Owner = OwnerOf(step, lane),
            State = WorkItemState.Open,
            Roles = Permissions.RolesOf(draft.Context.Sop, lane),
            Unit = unit,
            Assignee = Assignments.HolderOf(draft, lane, unit),
            Returned = from is { Outcome.ReturnTo: not null } or { Outcome.Returns: true },
            ActiveAt = draft.ClocksFrom,
        };
        item = StepClocks.Begin(draft, step, item, passed ? from!.Item : null);
        draft.Set(item);
        Alarms.Begin(draft, step, item);
        if (lane is { Requester: false } && step.Phase is Phase.Triage or Phase.Work && draft.Header.ResolvedAt is not null)
        {
            draft.Set(draft.Header with { ResolvedAt = null });
        }

        Messages.Announce(draft, step, item, "active");
        Papers.Make(draft, step, item.Ordinal, PaperRule.Active);
        SupplyRow.NoteHeld(draft, step, item);
    }

    internal static OwnerSide OwnerOf(Step step, Lane lane) =>
        lane.Requester ? OwnerSide.Requester
        : step.Owner is { } owner and not OwnerSide.Requester ? owner
        : OwnerSide.Provider;
}
