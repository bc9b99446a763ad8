using System.Collections.Frozen;
using SopEngine.Application.Tenants;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>All regions that can be counted in, and those whose files are broken. Safe to share.</summary>
public sealed class DueRegions
{
    private readonly FrozenDictionary<string, DueRegion> _regions;
    private readonly FrozenDictionary<string, DueRegion>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public DueRegions(TenantRegistry tenants, CalendarCompiler compiler)
    {
        var served = tenants.All.Select(tenant => KeyValuePair.Create(tenant.Id.Value, new DueRegion(tenant, compiler)));
        var refused = tenants.Refused.Select(tenant => KeyValuePair.Create(tenant.Folder, new DueRegion(
            $"Berkas daerah \"{tenant.Folder}\" bermasalah sehingga tidak dapat dipakai; jalankan \"check\" pada foldernya.")));
        _regions = served.Concat(refused).DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _regions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public DueRegion Find(ReadOnlySpan<char> id) =>
        _bySpan.TryGetValue(id, out var region) ? region : new DueRegion($"Daerah \"{Quote.Of(id)}\" tidak dikenal; {Known()}.");

    private string Known()
    {
        const int most = 10;
        var ids = _regions.Keys.Order(StringComparer.Ordinal).ToList();
        return ids.Count switch
        {
            0 => "tidak ada satu daerah pun di folder daerah",
            <= most => "yang ada: " + string.Join(", ", ids),
            _ => $"lihat nama foldernya, misalnya {ids[0]}",
        };
    }
}
