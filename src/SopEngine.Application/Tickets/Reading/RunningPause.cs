namespace SopEngine.Application.Tickets.Reading;

/// <summary>A pause that is over, or lasts while <see cref="To"/> is null. UTC.</summary>
internal sealed record RunningPause(DateTime From, DateTime? To, string Reason, string Awaiting);
