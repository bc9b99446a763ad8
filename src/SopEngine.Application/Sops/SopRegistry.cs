using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops;

/// <summary>The SOPs of all regions, kept in memory: published revisions never change, and regions that work by the same text share what was made of it. Filled by <see cref="ImportDefinitions"/>.</summary>
public sealed class SopRegistry(SopDatabase database, TenantRegistry tenants)
{
    private readonly ConcurrentDictionary<(TenantId Tenant, string Sop, int Revision), LoadedSop> _revisions = new();
    private readonly ConcurrentDictionary<string, SopRevision> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Sha256, string TurnedOn), LoadedSop> _loaded = new();
    private readonly ConcurrentDictionary<TenantId, ImmutableList<LoadedSop>> _inForce = new();
    private readonly ConcurrentDictionary<TenantId, ImmutableList<RefusedDefinition>> _refused = new();
    private readonly ConcurrentDictionary<TenantId, long> _stamps = new();

    /// <summary>What new tickets run on, by title.</summary>
    public IReadOnlyList<LoadedSop> InForce(TenantId tenant) => _inForce.GetValueOrDefault(tenant, []);

    public LoadedSop? FindInForce(TenantId tenant, string? sop) => InForce(tenant).FirstOrDefault(known => known.Printed.Sop == sop);

    /// <summary>The files that are not served, as the last import found them.</summary>
    public IReadOnlyList<RefusedDefinition> Refused(TenantId tenant) => _refused.GetValueOrDefault(tenant, []);

    /// <summary>Takes over what is in force now if it has changed since: <paramref name="stamp"/> counts the changes.</summary>
    internal async Task RefreshAsync(TenantId tenant, long stamp, CancellationToken stop)
    {
        if (_stamps.GetValueOrDefault(tenant) != stamp)
        {
            await ReloadAsync(tenant, Refused(tenant), stop);
            _stamps[tenant] = stamp;
        }
    }

    /// <summary>Makes anew what tickets run on, after the region has turned parts outside its SOPs on or off.</summary>
    internal async Task ForgetAsync(TenantId tenant, CancellationToken stop)
    {
        foreach (var known in _revisions.Keys.Where(known => known.Tenant == tenant))
        {
            _revisions.TryRemove(known, out _);
        }

        await ReloadAsync(tenant, Refused(tenant), stop);
    }

    /// <summary>One that ships with the product, as this region runs it; null for none.</summary>
    public LoadedSop? FindShipped(TenantId tenant, string sop) => tenants.Find(tenant.Value) is { } profile ? ShippedSops.Newest(profile, sop) : null;

    /// <summary>Any published revision; null for none.</summary>
    public async ValueTask<LoadedSop?> FindAsync(TenantId tenant, string sop, int revision, CancellationToken stop)
    {
        if (ShippedSops.Has(sop))
        {
            return tenants.Find(tenant.Value) is { } profile ? ShippedSops.Find(profile, sop, revision) : null;
        }

        if (_revisions.TryGetValue((tenant, sop, revision), out var known))
        {
            return known;
        }

        await using var db = database.Open(tenant);
        var row = await db.SopRevisions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Sop == sop && row.Revision == revision && row.Status == SopRevisionStatus.Published, stop);
        return row is null ? null : Keep(tenant, row);
    }

    /// <summary>Reads what is published of a region, and takes over which files are refused.</summary>
    internal async Task ReloadAsync(TenantId tenant, IEnumerable<RefusedDefinition> refused, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        var rows = await db.SopRevisions.AsNoTracking()
            .Join(db.Sops, row => new { row.Sop, InForce = (int?)row.Revision }, sop => new { sop.Sop, sop.InForce }, (row, sop) => row)
            .Where(row => row.Status == SopRevisionStatus.Published)
            .Select(row => new { row.Sop, row.Revision, row.Sha256 })
            .ToListAsync(stop);
        // the text of one that another region has too need not come from the database
        var unknown = rows.Select(row => row.Sha256).Where(sha256 => !_texts.ContainsKey(sha256)).ToList();
        foreach (var row in unknown.Count == 0 ? [] : await db.SopRevisions.AsNoTracking().Where(row => unknown.Contains(row.Sha256)).Select(row => new { row.Sha256, row.Definition }).ToListAsync(stop))
        {
            _texts.GetOrAdd(row.Sha256, _ => CanonicalJson.Read(row.Definition));
        }

        _inForce[tenant] =
        [
            .. rows.Select(row => Keep(tenant, row.Sop, row.Revision, row.Sha256, _texts[row.Sha256])).OrderBy(sop => sop.Printed.Document.Title, StringComparer.Ordinal).ThenBy(sop => sop.Printed.Sop, StringComparer.Ordinal),
        ];
        _refused[tenant] = [.. refused];
    }

    private LoadedSop Keep(TenantId tenant, SopRevisionRow row) =>
        Keep(tenant, row.Sop, row.Revision, row.Sha256, _texts.GetOrAdd(row.Sha256, _ => CanonicalJson.Read(row.Definition)));

    private LoadedSop Keep(TenantId tenant, string sop, int revision, string sha256, SopRevision printed) =>
        _revisions.GetOrAdd((tenant, sop, revision), _ =>
        {
            var turnedOn = tenants.Find(tenant.Value)?.Extensions.GetValueOrDefault(sop) ?? [];
            return _loaded.GetOrAdd(
                (sha256, string.Join(',', turnedOn.Order(StringComparer.Ordinal))),
                _ => new LoadedSop(printed, SopExtensions.Apply(printed, turnedOn.ToHashSet(StringComparer.Ordinal)), sha256));
        });
}
