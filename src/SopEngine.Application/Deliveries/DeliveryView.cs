namespace SopEngine.Application.Deliveries;

/// <summary>
/// What has become of a message to one person by one way. <see cref="Way"/>: inbox, email or webhook. <see cref="State"/>: unread or read in the inbox; waiting, sent, parked
/// or skipped outside. <see cref="Recipient"/> is null for a requester without an account. No address is shown: whoever needs it asks the person.
/// </summary>
public sealed record DeliveryView(
    string Id, string Ticket, string Way, string? Recipient, string Name, string Subject, string State, DateTimeOffset At, int Attempts = 0, DateTimeOffset? NextAt = null,
    DateTimeOffset? EndedAt = null, string? Answer = null, bool Digest = false, string? DecidedBy = null, string? Ground = null);
