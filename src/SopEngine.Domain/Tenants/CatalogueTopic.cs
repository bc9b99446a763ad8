using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tenants;

/// <summary>
/// One line of a region's service catalogue: what is asked for, which SOP serves it, how long it may take, which duration class and
/// which unit it belongs to. The table that "Sesuai SLA topik aduan" (Batam) and the classes of Jawa Barat row 5 look things up in.
/// </summary>
public sealed record CatalogueTopic
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The SOP it starts.</summary>
    public required string Sop { get; init; }

    /// <summary>The target of a row whose time is by topic; null when the SOP has no such row.</summary>
    public TimeTarget? Time { get; init; }

    /// <summary>The duration class (Jawa Barat), or null.</summary>
    public string? Class { get; init; }

    /// <summary>The unit that owns the service, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The calendar its time is counted on when it is not the ordinary one: a service that never closes; null otherwise.</summary>
    public string? Calendar { get; init; }

    /// <summary>One of keluhan, gangguan, masalah, permintaan, perubahan (Perpres 95/2018, Manajemen Layanan); null when the SOP knows one type only.</summary>
    public string? TicketType { get; init; }

    /// <summary>True when the target was borrowed from another region as sample data and still has to be set by the admin.</summary>
    public bool Sample { get; init; }
}
