namespace SopEngine.Domain.Tickets;

/// <summary>Instants that mean the same on every ticket of every region.</summary>
public enum TicketMoment
{
    Submitted,

    /// <summary>The first act of a person of the provider.</summary>
    FirstResponse,

    /// <summary>Taken on; where the SOP has no row that says so, the first response.</summary>
    Accepted,

    Resolved,

    Closed,
}
