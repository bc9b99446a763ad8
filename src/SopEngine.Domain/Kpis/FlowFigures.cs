using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>Which ways tickets took.</summary>
/// <param name="Escalated">K5: resolved tickets that were escalated; null where no SOP escalates.</param>
/// <param name="Levels">K5b: how many of them reached which level, from 1.</param>
/// <param name="FirstLevel">K6: resolved at the first level by one unit; null where no SOP has levels.</param>
/// <param name="Reopened">K7: resolved tickets that were reopened; null where no SOP lets requesters. Final after 30 days.</param>
/// <param name="Reopenings">K7b: reopenings of resolved tickets.</param>
/// <param name="Returned">K8: decided tickets that were given back to their requesters; null where no SOP does.</param>
/// <param name="NeverBack">K8b: of those, the ones that never came back: closed by silence, or with the requester for more than a month.</param>
/// <param name="Rejected">K8c: decided tickets that were rejected; null where no SOP does.</param>
/// <param name="AutoClosed">K13: closed tickets that were closed by silence.</param>
/// <param name="Completed">K16: submitted tickets that were resolved by the end of the period.</param>
/// <param name="Resolved">K16: resolved for the first time.</param>
/// <param name="Closed">K16.</param>
/// <param name="Rejections">K16: closed tickets that were rejected.</param>
/// <param name="Withdrawn">K16.</param>
/// <param name="Adjusted">Tickets of the period of which a recorded time was corrected.</param>
public sealed record FlowFigures(
    Share? Escalated, IReadOnlyDictionary<int, int> Levels, Share? FirstLevel, Share? Reopened, int? Reopenings, Share? Returned, Share? NeverBack, Share? Rejected,
    Share AutoClosed, Share Completed, int Resolved, int Closed, int Rejections, int Withdrawn, int Adjusted)
{
    public static FlowFigures Of(KpiSource source, KpiPeriod period)
    {
        var submitted = source.Tickets.Where(ticket => period.Has(ticket.SubmittedAt)).ToList();
        var resolved = source.Tickets.Where(ticket => period.Has(ticket.FirstResolvedAt)).ToList();
        var decided = source.Tickets.Where(ticket => period.Has(ticket.FirstTriagedAt)).ToList();
        var closed = source.Tickets.Where(ticket => period.Has(ticket.ClosedAt)).ToList();
        var levelled = resolved.Where(ticket => source.Can(ticket, traits => traits.Escalates)).ToList();
        var returned = decided.Where(ticket => ticket.FirstReturnedAt <= period.AsAt).ToList();
        return new FlowFigures(
            Known(source, resolved, traits => traits.Escalates, ticket => ticket.FirstEscalatedAt <= period.AsAt),
            levelled.GroupBy(source.LevelOf).ToDictionary(level => level.Key, level => level.Count()),
            Known(source, resolved, traits => traits.Escalates, ticket => ticket.Escalations == 0 && ticket.Units <= 1),
            Known(source, resolved, traits => traits.Reopens, ticket => ticket.FirstReopenedAt <= period.AsAt),
            source.Traits.Values.Any(traits => traits.Reopens) ? resolved.Sum(ticket => ticket.Reopenings) : null,
            Known(source, decided, traits => traits.Returns, ticket => ticket.FirstReturnedAt <= period.AsAt),
            Known(source, returned, traits => traits.Returns, ticket => IsGone(source, ticket, period.AsAt)),
            Known(source, decided, traits => traits.Rejects, ticket => ticket.Closure == ClosureKind.RejectedOutOfScope),
            Share.Of(closed, IsAutoClosed),
            Share.Of(submitted, ticket => ticket.FirstResolvedAt <= period.End),
            resolved.Count,
            closed.Count,
            closed.Count(ticket => ticket.Closure == ClosureKind.RejectedOutOfScope),
            closed.Count(ticket => ticket.Closure == ClosureKind.Withdrawn),
            submitted.Union(resolved).Union(closed).Count(ticket => ticket.Adjustments > 0));
    }

    private static Share? Known(KpiSource source, IEnumerable<TicketFact> cohort, Func<SopTraits, bool> trait, Func<TicketFact, bool> counts) =>
        source.Traits.Values.Any(trait) ? Share.Of([.. cohort.Where(ticket => source.Can(ticket, trait))], counts) : null;

    private static bool IsAutoClosed(TicketFact ticket) => ticket.Closure is ClosureKind.AutoClosedIncomplete or ClosureKind.AutoClosedNoResponse;

    // it came back when the provider had a row of it again; what became of it then is another matter
    private static bool IsGone(KpiSource source, TicketFact ticket, DateTime now) =>
        !source.StepsOf(ticket).Any(step => step.Owner == OwnerSide.Provider && step.ActiveAt > ticket.LastReturnedAt)
        && (IsAutoClosed(ticket) || (ticket is { ClosedAt: null, LastReturnedAt: { } at } && at.AddMonths(1) < now));
}
