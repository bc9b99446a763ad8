using SopEngine.Domain.Facts;
using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Forecasts;

/// <summary>The past of an SOP.</summary>
/// <param name="Facts">Its tickets, oldest first.</param>
/// <param name="Tickets">The same ones as a forecast uses them.</param>
public sealed record ForecastPast(IReadOnlyList<TicketFact> Facts, IReadOnlyList<PastTicket> Tickets)
{
    /// <summary>The tickets that count, as they were known at an instant.</summary>
    public IReadOnlyList<PastTicket> KnownAt(DateTime instant) => [.. Tickets.Select(ticket => ticket.KnownAt(instant)).OfType<PastTicket>()];

    /// <summary>KPI K2 as it came to be: tickets that count from one instant up to another, as at a third.</summary>
    public Share Happened(DateTime from, DateTime to, DateTime asAt)
    {
        var verdicts = Facts.Select(ticket => ticket.Verdict(asAt)).Where(verdict => verdict is { } told && told.At >= from && told.At < to).ToList();
        return Share.Of(verdicts, verdict => verdict is { Met: true });
    }
}
