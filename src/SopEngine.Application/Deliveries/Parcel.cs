using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Deliveries;

/// <summary>
/// What is handed over: one message, or a summary of several. <see cref="Id"/> is the same however often it is handed over. <see cref="Link"/>: where to read on; null
/// where no address is known.
/// </summary>
public sealed record Parcel(
    TenantProfile Tenant, Guid Id, string? UserName, string Name, string Address, string Subject, string Body, string? Ticket, string? Step, string Template, DateTime At,
    Uri? Link)
{
    /// <summary>What the link is called; null for the ticket, or the inbox.</summary>
    public string? Button { get; init; }
}
