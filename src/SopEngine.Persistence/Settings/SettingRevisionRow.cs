using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Settings;

/// <summary>One revision of one subject of a region's settings. Its text never changes and none is removed: together they are the audit. In force is the applied one with the highest number.</summary>
public sealed class SettingRevisionRow : ITenantOwned, IVersioned, IStamped
{
    static string IStamped.Subject => StampSubject.Settings;

    public required TenantId Tenant { get; init; }

    /// <summary>What it sets, such as the catalogue.</summary>
    public required string Subject { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public SettingRevisionState State { get; set; }

    /// <summary>The whole subject, as a file would say it.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>True for what came from the region's files when a host started.</summary>
    public bool FromFile { get; init; }

    public DateTime MadeAt { get; init; }

    /// <summary>User name, or the engine's for what came from files.</summary>
    public required string MadeBy { get; init; }

    /// <summary>Why; null for what came from files.</summary>
    public string? Ground { get; init; }

    public int Version { get; set; }
}
