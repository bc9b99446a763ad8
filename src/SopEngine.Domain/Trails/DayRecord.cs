using System.Globalization;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Trails;

/// <summary>
/// What is published of a region's day: the root over its history entries, when that was computed (UTC), and the hash of the record of the day before. <see cref="Hash"/> is
/// what the record says its own hash is.
/// </summary>
public sealed record DayRecord(TenantId Tenant, DateOnly Day, string Root, DateTime ComputedAt, string Previous, string Hash)
{
    /// <summary>Stands for the hash of the day before the first.</summary>
    public const string NoPrevious = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string Form = "sopengine-day-1";

    /// <summary>True where <see cref="Hash"/> is that of what the record says.</summary>
    public bool IsSound => Hash == HashOf(Tenant, Day, Root, ComputedAt, Previous);

    public static DayRecord Of(TenantId tenant, DateOnly day, string root, DateTime computedAt, string previous) =>
        new(tenant, day, root, computedAt, previous, HashOf(tenant, day, root, computedAt, previous));

    private static string HashOf(TenantId tenant, DateOnly day, string root, DateTime computedAt, string previous) =>
        TrailHash.Record(string.Create(CultureInfo.InvariantCulture, $"{Form}\n{tenant}\n{day:yyyy-MM-dd}\n{root}\n{computedAt:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\n{previous}"));
}
