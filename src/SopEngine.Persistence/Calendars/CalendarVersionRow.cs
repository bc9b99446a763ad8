using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Calendars;

/// <summary>One version of a region's calendar. What is applied never changes: clocks were laid on it. In force is the applied one with the highest number.</summary>
public sealed class CalendarVersionRow : ITenantOwned, IVersioned, IStamped
{
    static string IStamped.Subject => StampSubject.Calendars;

    public required TenantId Tenant { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public CalendarVersionState State { get; set; }

    /// <summary>The region's own part as JSON, which pages change.</summary>
    public string Region { get; set; } = "";

    /// <summary>The region's part over the nation's as JSON: what is counted on.</summary>
    public string Book { get; set; } = "";

    /// <summary>SHA-256 of <see cref="Book"/>.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>SHA-256 of the region's file and the nation's that it was made from: another one means that a file has changed since.</summary>
    public string FilesSha256 { get; set; } = "";

    public DateTime MadeAt { get; init; }

    /// <summary>User name, or the engine's for what came from files.</summary>
    public string MadeBy { get; init; } = "";

    public DateTime? AppliedAt { get; set; }

    public string? AppliedBy { get; set; }

    /// <summary>Why it was applied.</summary>
    public string? Ground { get; set; }

    /// <summary>When all open clocks had been laid on it; null while that goes on.</summary>
    public DateTime? LaidAt { get; set; }

    /// <summary>How many clocks got another due time.</summary>
    public int Moved { get; set; }

    /// <summary>In a region: the number of the ministry's version that made this one; 0 for one that the region made itself.</summary>
    public int Nation { get; init; }

    /// <summary>In the ministry: when all regions had taken it over; null while that goes on.</summary>
    public DateTime? SpreadAt { get; set; }

    public int Version { get; set; }
}
