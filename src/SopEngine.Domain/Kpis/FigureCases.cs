using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>Which tickets stand behind a figure: from a number one gets to what it is made of.</summary>
public static class FigureCases
{
    private static readonly IReadOnlyDictionary<string, Func<KpiSource, KpiPeriod, IEnumerable<FigureCase>>> _of = new Dictionary<string, Func<KpiSource, KpiPeriod, IEnumerable<FigureCase>>>
    {
        ["K1"] = MissedSteps,
        ["K2"] = (source, period) => Tickets(source, ticket => ticket.Verdict(period.AsAt) is { Met: false } verdict && period.Has(verdict.At) ? verdict.At : null),
        ["K2c"] = (source, period) => Tickets(source, ticket => period.Has(ticket.ClosedAt) && ticket.ClosingVerdict() is false ? ticket.ClosedAt : null),
        ["K5"] = (source, period) => Tickets(source, ticket => period.Has(ticket.FirstResolvedAt) && ticket.FirstEscalatedAt <= period.AsAt ? ticket.FirstEscalatedAt : null),
        ["K7"] = (source, period) => Tickets(source, ticket => period.Has(ticket.FirstResolvedAt) && ticket.FirstReopenedAt <= period.AsAt ? ticket.FirstReopenedAt : null),
        ["K8"] = (source, period) => Tickets(source, ticket => period.Has(ticket.FirstTriagedAt) && ticket.FirstReturnedAt <= period.AsAt ? ticket.FirstReturnedAt : null),
        ["K9"] = OpenTickets,
        ["K13"] = (source, period) => Tickets(source, ticket => period.Has(ticket.ClosedAt) && ticket.Closure is ClosureKind.AutoClosedIncomplete or ClosureKind.AutoClosedNoResponse ? ticket.ClosedAt : null),
    };

    /// <summary>Figures whose tickets can be listed: those that were late (K1, K2, K2c), escalated, reopened, returned, open, closed by silence.</summary>
    public static IEnumerable<string> Known => _of.Keys;

    /// <summary>Those behind a figure, the latest first; null for a figure without a list.</summary>
    /// <param name="source">The region's facts.</param>
    /// <param name="period">When.</param>
    /// <param name="kpi">The figure's code.</param>
    /// <param name="facet">A part of it as <see cref="KpiLine.Facet"/>: a phase for K1, a pile for K9; empty for all.</param>
    public static IReadOnlyList<FigureCase>? Of(KpiSource source, KpiPeriod period, string kpi, string facet) => _of.GetValueOrDefault(kpi) is { } list
        ? [.. list(source, period).Where(found => facet.Length == 0 || found.Facet == facet).OrderByDescending(found => found.At).ThenBy(found => found.Ticket.Ticket, StringComparer.Ordinal)]
        : null;

    private static IEnumerable<FigureCase> MissedSteps(KpiSource source, KpiPeriod period)
    {
        var tickets = source.Tickets.ToDictionary(ticket => ticket.Ticket);
        return source.Steps.Where(step => period.Has(step.DueAt) && step.Verdict(period.AsAt) is false)
            .Select(step => new FigureCase(tickets[step.Ticket], step, step.DueAt!.Value, KpiLines.Facet(step.Phase)));
    }

    private static IEnumerable<FigureCase> OpenTickets(KpiSource source, KpiPeriod period)
    {
        foreach (var ticket in source.Tickets)
        {
            var steps = source.StepsOf(ticket).ToList();
            if (Backlog.At(ticket.SubmittedAt, steps, [.. steps.SelectMany(source.PausesOf)], period.End) is { } pile)
            {
                var open = steps.Where(step => step.ActiveAt <= period.End && !(step.EndedAt <= period.End)).OrderBy(step => step.DueAt is null).ThenBy(step => step.DueAt).First();
                yield return new FigureCase(ticket, open, ticket.SubmittedAt ?? ticket.OpenedAt, KpiLines.Piles[(int)pile]);
            }
        }
    }

    private static IEnumerable<FigureCase> Tickets(KpiSource source, Func<TicketFact, DateTime?> at) =>
        source.Tickets.Select(ticket => (Ticket: ticket, At: at(ticket))).Where(pair => pair.At is not null).Select(pair => new FigureCase(pair.Ticket, null, pair.At!.Value, ""));
}
