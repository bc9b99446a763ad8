using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>What a changed header means for a ticket's facts: milestones reached and lost, and what had been spent by then.</summary>
internal static class TicketMilestones
{
    /// <param name="setting">What is counted by.</param>
    /// <param name="fact">The facts so far.</param>
    /// <param name="before">The header before; null when the ticket is being filed.</param>
    /// <param name="after">The header now.</param>
    /// <param name="steps">The visits so far: the one that is ending among them, those that begin after it not yet.</param>
    /// <param name="now">When it changed.</param>
    public static TicketFact After(FactSetting setting, TicketFact fact, TicketHeader? before, TicketHeader after, IEnumerable<StepFact> steps, DateTime now)
    {
        fact = CountsTheSame(before, after) ? fact : fact with
        {
            FirstReturnedAt = First(fact.FirstReturnedAt, before?.Returns ?? 0, after.Returns, now),
            LastReturnedAt = after.Returns > (before?.Returns ?? 0) ? now : fact.LastReturnedAt,
            FirstEscalatedAt = First(fact.FirstEscalatedAt, before?.Escalations ?? 0, after.Escalations, now),
            FirstReopenedAt = First(fact.FirstReopenedAt, before?.Reopenings ?? 0, after.Reopenings, now),
        };
        if (before?.ResolvedAt != after.ResolvedAt)
        {
            fact = after.ResolvedAt is null ? Unresolved(fact) : Resolved(setting, fact, after, [.. steps], now);
        }

        if (before?.ConfirmedAt != after.ConfirmedAt)
        {
            fact = fact with { ConfirmationMs = after is { ConfirmedAt: { } at, ResolvedAt: { } resolved } ? setting.CalendarOf(after.Topic).WorkingMs(resolved, at) : null };
        }

        return before?.ClosedAt == after.ClosedAt ? fact : after.ClosedAt is null ? Reopened(fact) : Closed(setting, fact, after, [.. steps], now);
    }

    // mostly nothing of this has changed, and then nothing is copied
    private static bool CountsTheSame(TicketHeader? before, TicketHeader after) =>
        (before?.Returns ?? 0, before?.Escalations ?? 0, before?.Reopenings ?? 0) == (after.Returns, after.Escalations, after.Reopenings);

    private static DateTime? First(DateTime? known, int before, int after, DateTime now) => known ?? (after > before ? now : null);

    // what had run out has run out, unless the new round's rows allow enough
    private static TicketFact Unresolved(TicketFact fact) => fact with
    {
        AllowanceEndsAt = fact.Sla == StepSla.Missed ? fact.SlaAt : null,
        ResolutionMs = null,
        ResolutionCalendarMs = null,
        ConfirmationMs = null,
        UsedMs = null,
        AllowedMs = null,
        Sla = StepSla.Pending,
        SlaAt = null,
    };

    private static TicketFact Resolved(FactSetting setting, TicketFact fact, TicketHeader header, IReadOnlyList<StepFact> steps, DateTime now)
    {
        var (calendar, from) = (setting.CalendarOf(header.Topic), header.SubmittedAt ?? header.OpenedAt);
        var spent = TicketSums.At(setting, fact, steps, now);
        var net = Math.Max(0, calendar.WorkingMs(from, now) - TicketSums.RequesterMs(setting, steps, from, now));
        var sla = spent.SlaOf();
        return fact with
        {
            FirstResolutionMs = fact.FirstResolutionMs ?? net,
            ResolutionMs = net,
            ResolutionCalendarMs = (now - from).Ms(),
            UsedMs = spent.UsedMs,
            AllowedMs = spent.AllowedMs,
            Sla = sla,
            SlaAt = sla == StepSla.None ? null : sla == StepSla.Missed && fact.AllowanceEndsAt < now ? fact.AllowanceEndsAt : now,
            AllowanceEndsAt = null,
        };
    }

    private static TicketFact Reopened(TicketFact fact) => fact with
    {
        ClosingUsedMs = null,
        ClosingAllowedMs = null,
        ClosingSla = StepSla.Pending,
        RequesterMs = null,
        IntakeMs = null,
        TriageMs = null,
        WorkMs = null,
        EscalateMs = null,
        ApproveMs = null,
        ConfirmMs = null,
        CloseMs = null,
    };

    private static TicketFact Closed(FactSetting setting, TicketFact fact, TicketHeader header, IReadOnlyList<StepFact> steps, DateTime now)
    {
        var spent = TicketSums.At(setting, fact, steps, now);
        // what the provider cannot be judged by
        var (judged, rejected) = (header.ClosureKind is ClosureKind.Solved or ClosureKind.Unsolvable, header.ClosureKind == ClosureKind.RejectedOutOfScope);
        var ranOut = judged && header.ResolvedAt is null && fact.AllowanceEndsAt < now && spent.UsedMs > spent.AllowedMs;
        return PhaseSums.Laid(setting, steps, now, fact with
        {
            ClosingUsedMs = spent.UsedMs,
            ClosingAllowedMs = spent.AllowedMs,
            ClosingSla = judged || rejected ? spent.SlaOf() : StepSla.None,
            Sla = ranOut ? StepSla.Missed : judged && header.ResolvedAt is not null ? fact.Sla : StepSla.None,
            SlaAt = ranOut ? fact.AllowanceEndsAt : judged ? fact.SlaAt : null,
            RequesterMs = TicketSums.RequesterMs(setting, steps, header.SubmittedAt ?? header.OpenedAt, now),
        });
    }
}
