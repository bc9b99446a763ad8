using SopEngine.Domain.Clocks;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Stands the provider's time still for a named reason, and lets it go on.</summary>
internal static class PauseTicket
{
    public static Problem? Pause(DecisionDraft draft, TicketCommand.Pause command)
    {
        if (!Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("menunda tiket");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        if (PauseReasons.WordsOf(command.Cause) is not { } reason)
        {
            var known = string.Join(", ", PauseReasons.Choices.Select(choice => choice.Code));
            return new TicketProblems.FormInvalid([new FieldError("cause", "unknown", $"Sebab \"{command.Cause}\" tidak dikenal. Yang dikenal: {known}.")]);
        }

        var running = Chosen(draft, command.Item).Where(item => item is { PausedAt: null, Owner: OwnerSide.Provider }).ToList();
        if (running.Count == 0)
        {
            return new TicketProblems.AlreadyPaused();
        }

        var awaiting = string.IsNullOrWhiteSpace(command.Awaiting) ? TicketState.RequesterParty : command.Awaiting.Trim();
        foreach (var item in running)
        {
            draft.Record(HistoryKind.Paused, item, null, command.Ground);
            draft.Set(item with { PausedAt = draft.Now, Awaiting = awaiting });
            if (StepClocks.RowClock(draft, item) is { } clock)
            {
                // the ground is kept in the history: it may name a person, and the clock's own record stays for ever
                draft.Set(clock.Pause(draft.CalendarOf(clock), draft.Now, reason, awaiting));
            }
        }

        TicketClock.Pause(draft, reason, awaiting);
        return null;
    }

    public static Problem? Resume(DecisionDraft draft, TicketCommand.Resume command)
    {
        if (!Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("melanjutkan tiket");
        }

        var paused = Chosen(draft, command.Item).Where(item => item.PausedAt is not null).ToList();
        if (paused.Count == 0)
        {
            return new TicketProblems.NotPaused();
        }

        foreach (var item in paused)
        {
            GoOn(draft, item, command.Ground);
        }

        return null;
    }

    /// <summary>Lets one paused visit go on.</summary>
    public static void GoOn(DecisionDraft draft, WorkItem item, string? ground)
    {
        draft.Record(HistoryKind.Resumed, item, null, ground);
        draft.Set(item with { PausedAt = null, Awaiting = null });
        if (StepClocks.RowClock(draft, item) is { } clock)
        {
            draft.Set(clock.Resume(draft.CalendarOf(clock), draft.Now));
        }
    }

    private static IEnumerable<WorkItem> Chosen(DecisionDraft draft, int? item) =>
        draft.State.Items.Values.Where(open => item is null || open.Ordinal == item);
}
