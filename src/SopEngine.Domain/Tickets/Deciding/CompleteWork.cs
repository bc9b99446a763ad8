using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Ends a visit with an answer and what it asks.</summary>
internal static class CompleteWork
{
    public static Problem? Complete(DecisionDraft draft, TicketCommand.Complete command)
    {
        var found = HoldWork.Find(draft, command.Item);
        if (!found.Succeeded(out var item, out var problem))
        {
            return problem;
        }

        var step = draft.Row(item.Step);
        var answers = Merged(draft, command.Form);
        var offered = Offers.For(draft.Context, draft.State, item, answers);
        var outcome = offered.FirstOrDefault(known => known.Id == command.Outcome);
        if (outcome is null)
        {
            return Unknown(draft, item, step, command.Outcome, offered);
        }

        if (!Check(draft, item, outcome, command.Form).Succeeded(out var check, out var refused))
        {
            return refused;
        }

        if (item.PausedAt is not null)
        {
            PauseTicket.GoOn(draft, item, null);
            item = draft.State.Items[item.Ordinal];
        }

        Carry(draft, step, item, outcome, command, check.Accepted);
        return null;
    }

    /// <summary>Whether the row may end by an answer now, and with what answers.</summary>
    private static Result<FormCheckResult> Check(DecisionDraft draft, WorkItem item, Outcome outcome, IReadOnlyDictionary<string, Answer> form)
    {
        var step = draft.Row(item.Step);
        if (RowEvidence.IsDueFor(outcome) && HoldWork.Held(draft, step) is { } held)
        {
            return held;
        }

        var asked = Countersigning.Eased(draft.Context, draft.State, step, outcome, Asked(draft, step, outcome));
        var check = FormCheck.Check(draft.Context, draft.Header, asked, form, Before(draft, step));
        var errors = Countersigning.Explained(draft.Context, draft.State, step, outcome, check);
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        return step.Signatures is { } rule && rule.Outcome == outcome.Id && item.Signatures.Contains(draft.Context.Actor.UserName) ? new TicketProblems.AlreadySigned() : check;
    }

    /// <summary>What an answer to this row asks, of this actor.</summary>
    public static IReadOnlyList<FormField> Asked(DecisionDraft draft, Step step, Outcome outcome) =>
        RowEvidence.Demanded(draft.Context, draft.Header, step, outcome, [.. Offers.FieldsOf(draft.Context, draft.Header, step.Form, draft.Context.Actor), .. outcome.Fields]);

    private static void Carry(
        DecisionDraft draft, Step step, WorkItem item, Outcome outcome, TicketCommand.Complete command, IReadOnlyDictionary<string, Answer> accepted)
    {
        var entry = draft.Entry(HistoryKind.StepCompleted, item) with
        {
            Outcome = outcome.Id,
            Ground = string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim(),
            Answers = accepted.Count > 0 ? accepted : null,
            OnBehalfOf = draft.LaneOf(item).Requester && draft.Header.Requester is null ? TicketState.RequesterParty : null,
        };
        if (outcome.Extend is { } extend)
        {
            draft.Record(entry with { Kind = HistoryKind.Extended });
            StepClocks.Extend(draft, item, extend);
            return;
        }

        if (step.Signatures is { } rule && rule.Outcome == outcome.Id && item.Signatures.Count + 1 < rule.Count)
        {
            draft.Record(entry with { Kind = HistoryKind.Signed });
            HoldWork.MarkResponse(draft, item);
            draft.Set(item with
            {
                Signatures = [.. item.Signatures, draft.Context.Actor.UserName],
                State = WorkItemState.Open,
                Assignee = null,
            });
            return;
        }

        draft.Record(entry);
        Countersigning.NoteReturned(draft, step, outcome, accepted);
        HoldWork.MarkResponse(draft, item);
        RowMoves.Take(draft, item, outcome);
    }

    private static Dictionary<string, Answer> Merged(DecisionDraft draft, IReadOnlyDictionary<string, Answer> form)
    {
        var merged = new Dictionary<string, Answer>(draft.Answers, StringComparer.Ordinal);
        foreach (var (field, answer) in form)
        {
            merged[field] = answer;
        }

        return merged;
    }

    /// <summary>What the requester wrote at filing counts as given when the same form is shown again; every other form is answered anew each time.</summary>
    private static IReadOnlyDictionary<string, Answer> Before(DecisionDraft draft, Step step) =>
        step.Phase == Phase.Intake ? draft.Answers : new Dictionary<string, Answer>();

    private static Problem Unknown(DecisionDraft draft, WorkItem item, Step step, string wanted, IReadOnlyList<Outcome> offered)
    {
        var known = step.FindOutcome(wanted);
        return known is not null && Offers.IsExhausted(draft.State, item, known)
            ? new TicketProblems.OutcomeExhausted(known.Label, known.Max ?? known.Extend?.Times ?? 0)
            : new TicketProblems.OutcomeUnknown(wanted, string.Join(", ", offered.Select(outcome => $"{outcome.Id} ({outcome.Label})")));
    }
}
