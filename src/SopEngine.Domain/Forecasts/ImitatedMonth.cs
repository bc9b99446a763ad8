using SopEngine.Domain.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Forecasts;

/// <summary>What came of one imitation of the days that are forecast.</summary>
/// <param name="OnTime">Tickets by KPI K2, of those that are judged at all.</param>
/// <param name="Rows">By row.</param>
/// <param name="Refused">How many tickets could not be walked to an end, by the problem's code.</param>
public sealed record ImitatedMonth(Share OnTime, IReadOnlyDictionary<string, RowForecast> Rows, IReadOnlyDictionary<string, int> Refused)
{
    internal static ImitatedMonth Of(IReadOnlyList<ImitatedTicket> tickets, DateTime end)
    {
        var facts = tickets.Select(ticket => ticket.Facts()).ToList();
        var verdicts = facts.Select(fact => fact.Ticket?.Verdict(end)).Where(verdict => verdict is not null).ToList();
        return new ImitatedMonth(
            Share.Of(verdicts, verdict => verdict is { Met: true }),
            facts.SelectMany(fact => fact.Steps.Values).Where(step => step is { Owner: OwnerSide.Provider, Skipped: false }).GroupBy(step => step.Step).ToDictionary(row => row.Key, row => Row([.. row], end)),
            tickets.Where(ticket => ticket.Refused is not null).GroupBy(ticket => ticket.Refused!).ToDictionary(refused => refused.Key, refused => refused.Count()));
    }

    private static RowForecast Row(IReadOnlyList<StepFact> visits, DateTime end) => new(
        Share.Of([.. visits.Select(visit => visit.Verdict(end)).OfType<bool>()], met => met), visits.Sum(visit => visit.WorkingMs ?? 0), visits.Sum(visit => visit.LateMs ?? 0));
}
