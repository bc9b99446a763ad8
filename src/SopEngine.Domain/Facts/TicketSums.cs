using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>What a ticket as a whole has used and is allowed, from its visits.</summary>
internal static class TicketSums
{
    /// <summary>
    /// Up to an instant. Where the ticket has a promise of its own, that is what is allowed, once for every round that the requester began, and all the provider's time is used;
    /// else both are of the provider's rows that have a target, the allowance of a row once a round.
    /// </summary>
    public static Spent At(FactSetting setting, TicketFact fact, IEnumerable<StepFact> steps, DateTime now)
    {
        var (used, allowed) = (0L, 0L);
        foreach (var step in steps)
        {
            if (step is not { Owner: OwnerSide.Provider, Skipped: false } || step.State == WorkItemState.Cancelled)
            {
                continue;
            }

            if (fact.PromisedMs > 0)
            {
                used += WorkingMsAt(setting, step, now);
            }
            else if (step.TargetMs is { } target)
            {
                used += UsedMsAt(setting, step, now);
                allowed += step.Allows ? target : 0;
            }
        }

        return new Spent(used, fact.PromisedMs > 0 ? fact.PromisedMs : allowed);
    }

    /// <summary>Working time since <paramref name="from"/> in which the requester had it, or was waited for.</summary>
    public static long RequesterMs(FactSetting setting, IEnumerable<StepFact> steps, DateTime from, DateTime now) => steps.Sum(step =>
    {
        var calendar = setting.Calendars.OfVersion(step.Calendar);
        return step.Owner == OwnerSide.Requester
            ? calendar.WorkingMs(step.ActiveAt > from ? step.ActiveAt : from, step.EndedAt ?? now)
            : step.PausedForRequesterMs + (step is { PausedSince: { } since, PausedForRequester: true } ? calendar.WorkingMs(since, now) : 0);
    });

    public static long WorkingMsAt(FactSetting setting, StepFact step, DateTime now) =>
        step.WorkingMs ?? (setting.Calendars.OfVersion(step.Calendar).WorkingMs(step.ActiveAt, step.PausedSince ?? now) - step.PausedMs);

    /// <summary>The last instant at which no more is used than allowed, if what is open now goes on; once passed it stays while more is used than allowed.</summary>
    public static TicketFact Allowance(FactSetting setting, TicketFact fact, TicketHeader header, IReadOnlyList<StepFact> steps, DateTime now)
    {
        if (header is { ResolvedAt: not null } or { ClosedAt: not null } or { SubmittedAt: null })
        {
            return fact with { AllowanceEndsAt = null };
        }

        var spent = At(setting, fact, steps, now);
        if (spent.AllowedMs == 0)
        {
            return fact with { AllowanceEndsAt = null, Sla = StepSla.None };
        }

        if (spent.UsedMs > spent.AllowedMs)
        {
            return fact with { AllowanceEndsAt = fact.AllowanceEndsAt < now ? fact.AllowanceEndsAt : now, Sla = StepSla.Pending };
        }

        var running = steps.Where(step => step is { Owner: OwnerSide.Provider, EndedAt: null, PausedSince: null } && (fact.PromisedMs > 0 || step.TargetMs is not null)).ToList();
        var left = spent.AllowedMs - spent.UsedMs;
        return fact with
        {
            AllowanceEndsAt = running.Count == 0 ? null : LastInTime(setting.Calendars.OfVersion(running[0].Calendar), now, left / running.Count),
            Sla = StepSla.Pending,
        };
    }

    // what is used up as the office closes is exceeded when it opens again: until then it is equal, which is in time
    private static DateTime? LastInTime(WorkingCalendar calendar, DateTime now, long left) => calendar.Add(now, TimeSpan.FromMilliseconds(left + 1)).At?.AddMilliseconds(-1);

    private static long UsedMsAt(FactSetting setting, StepFact step, DateTime now) =>
        step.UsedMs ?? (setting.Calendars.OfVersion(step.Calendar).UsedMs(step.Reading, step.ActiveAt, step.PausedSince ?? now) - step.PausedUsedMs);
}
