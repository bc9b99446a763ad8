using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Facts;

/// <summary>The provider's working time by phase; null for a phase that the SOP does not have or need not pass, never 0.</summary>
internal static class PhaseSums
{
    public static TicketFact Laid(FactSetting setting, IReadOnlyList<StepFact> steps, DateTime now, TicketFact fact)
    {
        var present = setting.Sop.Steps.Where(step => step.Gating).Select(step => step.Phase).ToHashSet();
        long? Of(Phase phase) => present.Contains(phase)
            ? steps.Where(step => step.Phase == phase && step.Owner == OwnerSide.Provider).Sum(step => TicketSums.WorkingMsAt(setting, step, now))
            : null;
        return fact with
        {
            IntakeMs = Of(Phase.Intake),
            TriageMs = Of(Phase.Triage),
            WorkMs = Of(Phase.Work),
            EscalateMs = Of(Phase.Escalate),
            ApproveMs = Of(Phase.Approve),
            ConfirmMs = Of(Phase.Confirm),
            CloseMs = Of(Phase.Close),
        };
    }
}
