using System.Globalization;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>
/// Moves a running ticket to another revision of its SOP, or says plainly why it cannot go there. Pure: what it plans for a preview is what would be saved.
/// <para>
/// Open rows go on by the row of the same id, or by the one named for them. No work is lost or done twice: a visit stays the same visit, an answer that was given counts, an
/// outcome with a maximum keeps its count. Clocks keep what they have counted. The ticket moves only where it is proved that from each situation it can then come into it
/// can still be closed.
/// </para>
/// </summary>
public static class MovePlanner
{
    /// <param name="context">Around the ticket, with the revision it runs on.</param>
    /// <param name="state">The ticket as it stands.</param>
    /// <param name="command">Where it is to go.</param>
    public static Result<MovePlan> Plan(TicketContext context, TicketState state, TicketCommand.MoveToRevision command)
    {
        if (Refused(context, state, command) is { } refused)
        {
            return refused;
        }

        var there = context with { Sop = command.Target };
        var map = new RowMap(context.Sop, command.Target, command.Rows);
        if (!map.MarkingOf(state).Succeeded(out var marking, out var missing))
        {
            return missing;
        }

        if (!MoveProofs.Of(there, state, marking).Succeeded(out var proof, out var stop))
        {
            return stop;
        }

        var (before, draft) = (new DecisionDraft(context, state), new DecisionDraft(there, state));
        draft.Record(draft.Entry(HistoryKind.RevisionMoved) with
        {
            Outcome = command.Target.Revision.ToString(CultureInfo.InvariantCulture),
            Ground = command.Ground,
        });
        draft.Set(draft.Header with { Revision = command.Target.Revision });
        draft.Change(new StateChange.MarkingSet(marking));
        foreach (var item in state.Items.Values)
        {
            MovedItems.Move(before, draft, map, item);
        }

        SharedClocks.Move(before, draft, map);
        Settling.Settle(draft);
        var decision = draft.Done();
        return new MovePlan(decision, Certificates.Of(context, state, decision, map, proof));
    }

    private static Problem? Refused(TicketContext context, TicketState state, TicketCommand.MoveToRevision command)
    {
        if (!Permissions.HasAuthority(context, context.Actor))
        {
            return new TicketProblems.NotAllowed("memindahkan tiket ke revisi lain");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        var header = state.Header ?? throw new InvalidOperationException("The ticket has no header yet.");
        return header.ClosedAt is not null ? new TicketProblems.TicketClosed(header.Number)
            : command.Target.Sop != header.Sop ? Wrong("other-sop", $"Revisi itu milik SOP {command.Target.Sop}; tiket ini berjalan menurut SOP {header.Sop}.")
            : command.Target.Revision == header.Revision ? Wrong("same-revision", $"Tiket ini sudah berjalan menurut revisi {header.Revision}.")
            : null;
    }

    private static TicketProblems.FormInvalid Wrong(string code, string message) => new([new FieldError("revision", code, message)]);
}
