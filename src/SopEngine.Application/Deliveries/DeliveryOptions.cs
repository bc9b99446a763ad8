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

    /// <summary>
    /// How long whoever has taken a message in hand has it for himself; when he died meanwhile, it is sent again after that. Longer than any other side is waited for, so that
    /// none leaves twice. Default: 5 minutes.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan InHand { get; init; } = TimeSpan.FromMinutes(5);
}
