using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>A visit that may be for the caller, with its ticket.</summary>
internal sealed class InboxLine
{
    public required WorkItemRow Item { get; init; }

    public required TicketRow Ticket { get; init; }

    public InboxPlace Place => InboxPlace.Of(Item);
}
