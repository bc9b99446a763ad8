using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Shipped;

/// <summary>
/// The SOPs that travel inside the program: every region runs them, and none lists them as its own. Each revision that ever shipped stays, because tickets run on it.
/// </summary>
public static class ShippedSops
{
    /// <summary>The role that stands for whichever roles of the region have authority.</summary>
    public const string Authority = "pengesah-sop";

    private static readonly Dictionary<string, SopRevision[]> _sops = Read();
    private static readonly ConcurrentDictionary<(string Sop, int Revision, string Roles), LoadedSop> _loaded = new();

    public static IReadOnlyList<string> Ids { get; } = [.. _sops.Keys];

    public static bool Has(string sop) => _sops.ContainsKey(sop);

    /// <summary>What new tickets run on; null for an SOP that does not ship.</summary>
    public static LoadedSop? Newest(TenantProfile tenant, string sop) => _sops.TryGetValue(sop, out var revisions) ? Load(tenant, revisions[^1]) : null;

    /// <summary>One revision; null for none.</summary>
    public static LoadedSop? Find(TenantProfile tenant, string sop, int revision) =>
        _sops.TryGetValue(sop, out var revisions) && revisions.FirstOrDefault(known => known.Revision == revision) is { } found ? Load(tenant, found) : null;

    /// <summary>Adds it to the region's own rows where it is not among them yet: tickets name the revision they run on, and an archive of the region is whole. It is in force nowhere.</summary>
    internal static async Task KeepAsync(SopDbContext db, string sop, int revision, DateTime now, CancellationToken stop)
    {
        if (await db.SopRevisions.AnyAsync(row => row.Sop == sop && row.Revision == revision, stop))
        {
            return;
        }

        if (await db.Sops.FindAsync([db.Tenant, sop], stop) is null)
        {
            db.Sops.Add(new SopRow { Tenant = db.Tenant, Sop = sop });
        }

        var text = CanonicalJson.Write(_sops[sop].Single(known => known.Revision == revision));
        db.SopRevisions.Add(new SopRevisionRow
        {
            Tenant = db.Tenant, Sop = sop, Revision = revision, Definition = text, Sha256 = CanonicalJson.Sha256Hex(text), Status = SopRevisionStatus.Published, ImportedAt = now,
        });
    }

    /// <summary>With the region's own roles in the place of <see cref="Authority"/>. Where none has authority its admins stand in.</summary>
    private static LoadedSop Load(TenantProfile tenant, SopRevision shipped)
    {
        string[] authorities = [.. tenant.Roles.Where(role => role.Authority).Select(role => role.Id).Order(StringComparer.Ordinal)];
        return _loaded.GetOrAdd(
            (shipped.Sop, shipped.Revision, string.Join(',', authorities)),
            _ =>
            {
                var revision = shipped with { Lanes = [.. shipped.Lanes.Select(lane => Peopled(lane, authorities.Length > 0 ? authorities : [RoleDefinition.Admin]))] };
                return new LoadedSop(revision, revision, CanonicalJson.Sha256Hex(revision));
            });
    }

    private static Lane Peopled(Lane lane, string[] authorities) =>
        lane with { Roles = [.. lane.Roles.SelectMany(role => role == Authority ? authorities : [role]).Distinct(StringComparer.Ordinal)] };

    private static Dictionary<string, SopRevision[]> Read()
    {
        var assembly = typeof(ShippedSops).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith("sops/", StringComparison.Ordinal)).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var reading = SopYamlReader.Read(bytes, name);
            return reading.IsClean && reading.Revision is { } revision ? revision : throw new InvalidOperationException(string.Join(" ", reading.Problems));
        }).GroupBy(revision => revision.Sop, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.OrderBy(revision => revision.Revision).ToArray(), StringComparer.Ordinal);
    }
}
