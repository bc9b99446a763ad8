using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tickets;

/// <summary>Shows a ticket's progress to whoever has its number and key. A wrong number and a wrong key are refused alike.</summary>
public sealed class TrackTicket
{
    public Task<Result<TrackingView>> HandleAsync(TenantProfile tenant, TrackRequest request, CancellationToken stop) =>
        throw new NotImplementedException();
}
