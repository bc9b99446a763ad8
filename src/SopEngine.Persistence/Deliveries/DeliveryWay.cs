namespace SopEngine.Persistence.Deliveries;

/// <summary>By which way a message leaves the house.</summary>
public enum DeliveryWay
{
    Email,

    /// <summary>A gateway of the region, for telephones.</summary>
    Webhook,
}
