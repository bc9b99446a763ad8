using System.Globalization;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;

namespace SopEngine.Application.Trails;

/// <summary>A sealed day as anybody may fetch it. <see cref="ComputedAt"/> is UTC, written as it was hashed.</summary>
public sealed record DayRecordView(string Tenant, DateOnly Day, string Root, string ComputedAt, string Previous, string Hash)
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static DayRecordView Of(DayRecord record) =>
        new(record.Tenant.Value, record.Day, record.Root, record.ComputedAt.ToString(Instant, CultureInfo.InvariantCulture), record.Previous, record.Hash);

    /// <summary>The record; null where something in it is not of the form it should be.</summary>
    internal DayRecord? ToRecord() =>
        !string.IsNullOrEmpty(Tenant) && new[] { Root, Previous, Hash }.All(TrailHash.IsHash)
            && DateTime.TryParseExact(ComputedAt, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at)
                ? new DayRecord(new TenantId(Tenant), Day, Root, at, Previous, Hash)
                : null;
}
