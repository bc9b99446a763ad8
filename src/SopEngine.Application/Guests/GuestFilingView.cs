namespace SopEngine.Application.Guests;

/// <summary>What a link is about, without a word of what was typed. <see cref="Ticket"/>: what it became already; null for nothing yet.</summary>
public sealed record GuestFilingView(string SopTitle, DateTimeOffset At, DateTimeOffset ExpiresAt, string? Ticket);
