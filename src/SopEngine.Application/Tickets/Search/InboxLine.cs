using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>A visit that may be for the caller, with its ticket and what it is ordered by.</summary>
internal sealed class InboxLine
{
    public required WorkItemRow Item { get; init; }

    public required TicketRow Ticket { get; init; }

    public required int Rank { get; init; }

    public required DateTime When { get; init; }

    public InboxPlace Place => new(Rank, When, Item.Ticket, Item.Ordinal);
}
