using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Verify;

/// <summary>Something about a ticket that does not agree with its history, or about a sealed day, which then stands in the ticket's place. Code is kebab-case.</summary>
public sealed record TicketFinding(TenantId Tenant, string Ticket, string Code, string Message);
