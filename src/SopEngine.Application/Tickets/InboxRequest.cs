namespace SopEngine.Application.Tickets;

/// <summary>
/// Which work: of a lane (id), only what the caller holds, in a state (open, claimed), only what is for a unit that he holds a role for; <see cref="Limit"/> from 1 to 200.
/// </summary>
public sealed record InboxRequest(string? Lane = null, bool Mine = false, string? State = null, int? Limit = null, string? Next = null, bool OfUnit = false);
