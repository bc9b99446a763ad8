using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>A ticket that somebody may read, and what stands around it for him.</summary>
internal sealed record FoundTicket(StoredTicket Ticket, TicketContext Context);
