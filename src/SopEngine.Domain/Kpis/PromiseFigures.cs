using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Kpis;

/// <summary>Whether promises were kept.</summary>
/// <param name="Steps">K1: visits that were due in the period.</param>
/// <param name="StepsByPhase">K1 by phase; a phase without a measured visit is not there.</param>
/// <param name="Resolution">K2: tickets, up to resolution.</param>
/// <param name="Closing">K2c: tickets, up to closing.</param>
/// <param name="LateMs">K10: working time for which visits were late in the period, in milliseconds.</param>
/// <param name="LateSteps">K10b: how many visits that were, those among them that were late for hours off only.</param>
/// <param name="AllowedMedianMs">K17: the middle of what the tickets of K2 were allowed, in milliseconds; null over nothing.</param>
public sealed record PromiseFigures(
    Share Steps, IReadOnlyDictionary<Phase, Share> StepsByPhase, Share Resolution, Share Closing, long LateMs, int LateSteps, decimal? AllowedMedianMs)
{
    public static PromiseFigures Of(KpiSource source, KpiPeriod period)
    {
        var steps = source.Steps.Where(step => period.Has(step.DueAt)).Select(step => (step.Phase, Met: step.Verdict(period.AsAt))).Where(step => step.Met is not null).ToList();
        var tickets = source.Tickets.Select(ticket => (Ticket: ticket, Verdict: ticket.Verdict(period.AsAt))).Where(pair => period.Has(pair.Verdict?.At)).ToList();
        var closed = source.Tickets.Where(ticket => period.Has(ticket.ClosedAt)).Select(ticket => ticket.ClosingVerdict()).OfType<bool>().ToList();
        var late = source.Steps.Where(step => Lateness.IsOverdue(step, period)).Select(step => Lateness.MsOf(source, step, period)).ToList();
        return new PromiseFigures(
            Share.Of(steps, step => step.Met is true),
            steps.GroupBy(step => step.Phase).ToDictionary(phase => phase.Key, phase => Share.Of([.. phase], step => step.Met is true)),
            Share.Of(tickets, pair => pair.Verdict is { Met: true }),
            Share.Of(closed, met => met),
            late.Sum(),
            late.Count,
            Spread.Of(tickets.Select(pair => AllowedMs(source, pair.Ticket))).MedianMs);
    }

    // of what is not resolved: for the rows it has come to
    private static long? AllowedMs(KpiSource source, TicketFact ticket) => ticket switch
    {
        { AllowedMs: { } told } => told,
        { PromisedMs: > 0 } => ticket.PromisedMs,
        _ => source.StepsOf(ticket).Where(step => step is { Allows: true, Skipped: false } && step.State != WorkItemState.Cancelled).Sum(step => step.TargetMs),
    };
}
