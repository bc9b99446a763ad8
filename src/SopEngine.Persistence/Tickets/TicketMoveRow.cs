using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tickets;

/// <summary>The certificate of a ticket's move to another revision: what its history entry did, and what proves that it was right.</summary>
public sealed class TicketMoveRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>The history entry of the move.</summary>
    public required int Seq { get; init; }

    public required int FromRevision { get; init; }

    public required int ToRevision { get; init; }

    /// <summary>The certificate as JSON, as it was given.</summary>
    public required string Certificate { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
