using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>A visit's figures once it has ended.</summary>
internal static class StepEnding
{
    public static StepFact Of(FactSetting setting, StepFact step, WorkItem item, DateTime end)
    {
        var calendar = setting.Calendars.OfVersion(step.Calendar);
        var sop = setting.SopOf(step.Revision);
        var row = sop.FindStep(step.Step);
        var outcome = item.Outcome is { } id ? row?.FindOutcome(id) : null;
        var ended = step with
        {
            EndedAt = end,
            Outcome = item.Outcome,
            Skipped = item.Skipped,
            Resolved = outcome?.Milestones.Contains(Milestone.Resolved) ?? false,
            Escalated = outcome is { Escalates: true },
            GivenBack = outcome is not null && sop.GivesBack(row!, outcome),
            Reopened = outcome is { Reopens: true },
            CalendarMs = (end - step.ActiveAt).Ms(),
            WorkingMs = calendar.WorkingMs(step.ActiveAt, end) - step.PausedMs,
            UsedMs = calendar.UsedMs(step.Reading, step.ActiveAt, end) - step.PausedUsedMs,
            Sla = SlaOf(step, item, outcome, end),
        };
        var missed = ended.Sla == StepSla.Missed ? ended.MissedAt ?? ended.DueAt : null;
        return ended with { MissedAt = missed, LateMs = missed is { } due ? calendar.WorkingMs(due, end) - ended.PausedLateMs : 0 };
    }

    // left out by authority or because it was not needed, handed on within the row, taken away before it was due, ended while it stood: nobody can be judged by it
    private static StepSla SlaOf(StepFact step, WorkItem item, Outcome? outcome, DateTime end) => step switch
    {
        { Sla: StepSla.None } => StepSla.None,
        _ when outcome is { PassTo: not null } => StepSla.None,
        { MissedAt: not null } => StepSla.Missed,
        _ when item.Skipped => StepSla.None,
        { DueAt: null } => StepSla.None,
        _ when end > step.DueAt => StepSla.Missed,
        _ when item.State == WorkItemState.Cancelled => StepSla.None,
        _ => StepSla.Met,
    };
}
