namespace SopEngine.Application.Tickets.Views;

/// <summary>
/// Another ticket and how it belongs to this one: related, duplicateOf, partOf (of an outage), hasPart (for officers only), follows (a closed one), followedBy. Of the parts of an
/// outage <see cref="Subject"/> and <see cref="StatusLabel"/> are told too where the ticket is read by itself.
/// </summary>
public sealed record LinkView(string Number, string Kind, string? Subject = null, string? StatusLabel = null);
