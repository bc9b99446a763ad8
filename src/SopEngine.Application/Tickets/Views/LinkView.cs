namespace SopEngine.Application.Tickets.Views;

/// <summary>Another ticket and how it belongs to this one: related, duplicateOf.</summary>
public sealed record LinkView(string Number, string Kind);
