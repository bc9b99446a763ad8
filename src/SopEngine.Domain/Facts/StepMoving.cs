using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>A visit that goes on by another revision. What it used and missed stays; from here on it is judged by the row it goes on by.</summary>
internal static class StepMoving
{
    public static StepFact Of(StepFact step, WorkItem item, int revision, Step? row, Clock? clock) => step with
    {
        Revision = revision,
        Step = item.Step,
        Lane = item.Lane,
        Visit = item.Visit,
        Phase = row?.Phase ?? step.Phase,
        Gating = row?.Gating ?? step.Gating,
        Clock = clock?.Ordinal,
        Sla = item.Owner != OwnerSide.Provider || (clock is null && step.MissedAt is null) ? StepSla.None : StepSla.Pending,
        TargetMs = clock is null ? null : step.TargetMs,
        DueAt = clock is null ? step.MissedAt : step.DueAt,
        DueOn = clock is null && step.MissedAt is null ? null : step.DueOn,
    };
}
