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

        TopicClock.Settle(draft);
        Alarms.Settle(draft);
    }
}
