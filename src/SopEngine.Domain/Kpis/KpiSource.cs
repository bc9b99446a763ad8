using SopEngine.Domain.Calendars;
using SopEngine.Domain.Facts;

namespace SopEngine.Domain.Kpis;

/// <summary>The facts of one region (or of one SOP, topic or unit of it) that figures are told from.</summary>
/// <param name="Tickets">At least all that were open at some time of the period.</param>
/// <param name="Steps">All visits of those tickets.</param>
/// <param name="Pauses">All pauses of those visits.</param>
/// <param name="Ratings">Those of the period.</param>
/// <param name="Traits">What each revision can do, by SOP and revision.</param>
/// <param name="Calendars">The region's.</param>
public sealed record KpiSource(
    IReadOnlyList<TicketFact> Tickets,
    IReadOnlyList<StepFact> Steps,
    IReadOnlyList<PauseFact> Pauses,
    IReadOnlyList<RatingFact> Ratings,
    IReadOnlyDictionary<(string Sop, int Revision), SopTraits> Traits,
    CalendarSet Calendars)
{
    private readonly ILookup<(string Ticket, int Item), PauseFact> _pauses = Pauses.ToLookup(pause => (pause.Ticket, pause.Item));

    /// <summary>The same of one SOP, all its revisions.</summary>
    public KpiSource Only(string sop) => this with
    {
        Tickets = [.. Tickets.Where(ticket => ticket.Sop == sop)],
        Steps = [.. Steps.Where(step => step.Sop == sop)],
        Ratings = [.. Ratings.Where(rating => rating.Sop == sop)],
        Traits = Traits.Where(traits => traits.Key.Sop == sop).ToDictionary(),
    };

    public IEnumerable<PauseFact> PausesOf(StepFact step) => _pauses[(step.Ticket, step.Ordinal)];

    public bool Can(TicketFact ticket, Func<SopTraits, bool> trait) => Traits.TryGetValue((ticket.Sop, ticket.Revision), out var traits) && trait(traits);
}
