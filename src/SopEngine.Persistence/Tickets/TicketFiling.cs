namespace SopEngine.Persistence.Tickets;

/// <summary>What a new ticket has besides its state: texts that a decision does not carry.</summary>
public sealed record TicketFiling
{
    /// <summary>At most <see cref="Conventions.TextLength.Line"/> characters.</summary>
    public required string Subject { get; init; }

    /// <summary>SHA-256, in hexadecimal, of the key given to the filer.</summary>
    public required string TrackingKeyHash { get; init; }

    /// <summary>Set when it is filed for somebody without an account.</summary>
    public TicketContact? OnBehalfOf { get; init; }
}
