using SopEngine.Domain.Facts;

namespace SopEngine.Domain.Kpis;

/// <summary>K9: what is open at an instant, in three piles.</summary>
/// <param name="Provider">With the provider.</param>
/// <param name="Requester">Waiting for the requester.</param>
/// <param name="Resolved">Resolved, waiting to be confirmed or closed.</param>
/// <param name="Age">Working time since submission of the first two piles.</param>
/// <param name="Bands">How many of them are up to 1, 3, 7, 20 working days old, and older.</param>
public sealed record BacklogFigures(int Provider, int Requester, int Resolved, Spread Age, IReadOnlyList<int> Bands)
{
    private static readonly int[] _upTo = [1, 3, 7, 20, int.MaxValue];

    public static BacklogFigures Of(KpiSource source, DateTime at)
    {
        var piles = source.Tickets
            .Select(ticket => (Ticket: ticket, Pile: Backlog.At(ticket.SubmittedAt, [.. source.StepsOf(ticket)], [.. source.StepsOf(ticket).SelectMany(source.PausesOf)], at)))
            .Where(pair => pair.Pile is not null).ToList();
        var calendar = source.Calendars.Ordinary;
        var ages = piles.Where(pair => pair.Pile != Backlog.Pile.Resolved).Select(pair => calendar.WorkingMs(pair.Ticket.SubmittedAt ?? pair.Ticket.OpenedAt, at)).ToList();
        var day = calendar.OrdinaryDay.Ms();
        var bands = ages.CountBy(age => Array.FindIndex(_upTo, days => age <= (long)days * day)).ToDictionary();
        return new BacklogFigures(
            piles.Count(pair => pair.Pile == Backlog.Pile.Provider),
            piles.Count(pair => pair.Pile == Backlog.Pile.Requester),
            piles.Count(pair => pair.Pile == Backlog.Pile.Resolved),
            Spread.Of(ages.Select(age => (long?)age)),
            [.. _upTo.Select((_, band) => bands.GetValueOrDefault(band))]);
    }
}
