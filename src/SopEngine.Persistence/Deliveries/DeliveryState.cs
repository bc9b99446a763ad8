namespace SopEngine.Persistence.Deliveries;

/// <summary>What has become of a message on its way out.</summary>
public enum DeliveryState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Waiting,

    /// <summary>Taken over by the mail server, or by the gateway.</summary>
    Sent,

    /// <summary>Tried in vain too often, or refused for good: somebody must decide.</summary>
    Parked,

    /// <summary>Somebody decided that it is not sent.</summary>
    Skipped,
}
