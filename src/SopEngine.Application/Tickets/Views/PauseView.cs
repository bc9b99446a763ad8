namespace SopEngine.Application.Tickets.Views;

/// <summary>A pause; <see cref="To"/> is null while it lasts.</summary>
public sealed record PauseView(DateTimeOffset From, DateTimeOffset? To, string Reason, string Awaiting);
