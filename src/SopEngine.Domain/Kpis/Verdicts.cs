using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>Whether promises were kept, as far as that is decided at an instant. Equality is in time; what is open and over its time is missed, so that leaving work open improves no figure.</summary>
public static class Verdicts
{
    /// <summary>Of a visit (KPI K1): null where nothing is measured, while its due time is ahead, and while it stands.</summary>
    public static bool? Verdict(this StepFact step, DateTime now) => step switch
    {
        { Owner: not OwnerSide.Provider } or { Sla: StepSla.None } or { DueAt: null } => null,
        _ when step.DueAt > now => null,
        { Sla: StepSla.Met } => true,
        { Sla: StepSla.Missed } or { MissedAt: not null } => false,
        { PausedSince: null } when step.DueAt < now => false,
        _ => null,
    };

    /// <summary>
    /// Of a ticket up to its resolution (KPI K2), and when it counts: once, when it was resolved in time or when its time ran out. Null while neither is so, where nothing is
    /// allowed, and for tickets that were withdrawn, duplicates, rejected or closed by silence.
    /// </summary>
    public static (bool Met, DateTime At)? Verdict(this TicketFact ticket, DateTime now) => ticket switch
    {
        { Closure: not (null or ClosureKind.Solved or ClosureKind.Unsolvable) } => null,
        { Sla: StepSla.Met, SlaAt: { } at } => (true, at),
        { Sla: StepSla.Missed, SlaAt: { } at } => (false, at),
        { Sla: StepSla.Pending, ClosedAt: null, AllowanceEndsAt: { } end } when end < now => (false, end),
        _ => null,
    };

    /// <summary>Of a closed ticket up to its closing (KPI K2c), rejected ones by their own shorter way; null for others and where nothing is allowed.</summary>
    public static bool? ClosingVerdict(this TicketFact ticket) => ticket switch
    {
        { ClosedAt: null } or { Closure: not (ClosureKind.Solved or ClosureKind.Unsolvable or ClosureKind.RejectedOutOfScope) } => null,
        { ClosingSla: StepSla.Met } => true,
        { ClosingSla: StepSla.Missed } => false,
        _ => null,
    };
}
