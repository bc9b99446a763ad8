using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.Deliveries;

/// <summary>How messages leave the house.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "SopEngine:Deliveries";

    /// <summary>Where people reach this installation, such as https://layanan.example; for links in mails of regions without a host name of their own. Default: none.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>After how many tries in vain a message is parked for somebody to decide. Default: 50, which with the growing pauses is about two days.</summary>
    [Range(1, 1000)]
    public int ParkAfter { get; init; } = 50;
}
