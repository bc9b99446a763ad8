namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Puts a ticket's clocks in step with where it stands, and its alarms in step with its clocks, at the end of every decision that tells something.</summary>
internal static class Settling
{
    public static void Settle(DecisionDraft draft)
    {
        if (!draft.IsRecording)
        {
            return;
        }

        TicketClock.Settle(draft);
        if (draft.Header.ClosedAt is null)
        {
            PhaseClocks.Settle(draft);
            NationalClocks.Settle(draft);
        }

        Alarms.Settle(draft);
    }
}
