using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Departures from the SOP by authority, each with its ground and counted as a deviation.</summary>
internal static class OverrideFlow
{
    public static Problem? Skip(DecisionDraft draft, TicketCommand.Skip command)
    {
        if (Refused(draft, command.Ground, "melewati langkah") is { } refused)
        {
            return refused;
        }

        var item = command.Item is { } ordinal ? draft.State.Items.GetValueOrDefault(ordinal) : draft.State.Items.Values.FirstOrDefault();
        if (item is null)
        {
            return new TicketProblems.WorkItemEnded(command.Item ?? 0);
        }

        var ways = draft.Flow.Offered(new Place(item.Step, item.Lane)).Where(outcome => outcome is { BySilence: false, Extend: null }).ToList();
        var outcome = command.Outcome is null ? ways.FirstOrDefault() : ways.Find(way => way.Id == command.Outcome);
        if (outcome is null)
        {
            return new TicketProblems.OutcomeUnknown(command.Outcome ?? "-", string.Join(", ", ways.Select(way => way.Id)));
        }

        draft.Record(HistoryKind.Skipped, item, outcome.Id, command.Ground);
        Deviate(draft);
        RowMoves.Take(draft, item, outcome, skipped: true);
        return null;
    }

    public static Problem? Force(DecisionDraft draft, TicketCommand.Force command)
    {
        if (Refused(draft, command.Ground, "memindahkan tiket ke langkah lain") is { } refused)
        {
            return refused;
        }

        if (draft.Context.Sop.FindStep(command.Step) is not { AnyTime: false } row)
        {
            return new TicketProblems.StepUnknown(command.Step);
        }

        var start = draft.Flow.StartAt(row);
        if (Stranding.IsPossible(draft.Flow, start))
        {
            return new TicketProblems.WouldStrand(row.No.Length > 0 ? row.No : row.Id);
        }

        RowMoves.CancelAll(draft);
        draft.Record(draft.Entry(HistoryKind.Forced) with { Step = row.Id, Ground = command.Ground });
        Deviate(draft);
        RowMoves.Follow(draft, start, null);
        return null;
    }

    private static void Deviate(DecisionDraft draft) =>
        draft.Set(draft.Header with { Deviations = draft.Header.Deviations + 1 });

    private static Problem? Refused(DecisionDraft draft, string? ground, string act) =>
        Permissions.HasAuthority(draft.Context, draft.Context.Actor) ? Grounds.Missing(ground) : new TicketProblems.NotAllowed(act);
}
