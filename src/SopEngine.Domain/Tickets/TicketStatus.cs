namespace SopEngine.Domain.Tickets;

/// <summary>Where a ticket stands, in the order in which the first that holds is shown.</summary>
public enum TicketStatus
{
    Closed,

    /// <summary>The provider has declared it done; confirming or closing is left.</summary>
    Resolved,

    /// <summary>Nothing can go on before the requester does something.</summary>
    Waiting,
    Open,
}
