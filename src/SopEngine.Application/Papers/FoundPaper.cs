using SopEngine.Domain.Papers;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Papers;

/// <summary>A paper that somebody may read, with its file; <paramref name="IsWhole"/> says whether that still fits the paper's hash.</summary>
internal sealed record FoundPaper(StoredTicket Ticket, TicketContext Context, IssuedPaper Paper, byte[] Content, bool IsWhole);
