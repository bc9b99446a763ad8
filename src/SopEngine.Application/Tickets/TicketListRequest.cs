namespace SopEngine.Application.Tickets;

/// <summary>
/// Which tickets: <see cref="Status"/> is one of closed, resolved, waiting, open; <see cref="Q"/> is looked for in number and subject; <see cref="Mine"/> leaves only
/// those the caller asked for or filed; <see cref="Person"/> is a name, or part of it, or the beginning of an account, of who asked for it or (for officers) has its work now;
/// <see cref="Limit"/> from 1 to 200; <see cref="Next"/> continues a list.
/// </summary>
public sealed record TicketListRequest(
    string? Status = null, string? Q = null, string? Sop = null, bool Mine = false, int? Limit = null, string? Next = null, string? Person = null);
