using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>One way out of the house. Used by one pass at a time.</summary>
public interface ICarrier
{
    DeliveryWay Way { get; }

    /// <summary>Whether this way is there for a region at all.</summary>
    bool Serves(TenantProfile tenant);

    /// <summary>What stands or falls together when the other side does not answer.</summary>
    string OtherSide(TenantProfile tenant);

    /// <summary>Hands one over. Throws for nothing that the other side does.</summary>
    Task<CarrierResult> SendAsync(Parcel parcel, CancellationToken stop);

    /// <summary>Nothing more comes for now: lets go of what is held open.</summary>
    Task RestAsync(CancellationToken stop);
}
