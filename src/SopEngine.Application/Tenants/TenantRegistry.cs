using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>The regions as their files describe them, read once when first asked for. A folder that cannot be read refuses that region only.</summary>
public sealed class TenantRegistry(IOptions<TenantOptions> options, ILogger<TenantRegistry> log)
{
    private readonly Lock _changing = new();
    private readonly Lazy<Regions> _read = new(() => Read(Folders.Find(options.Value.Path, "tenants"), log));
    private volatile Regions? _left;

    /// <summary>All that can be read, by name; the ministry included.</summary>
    public IReadOnlyList<TenantProfile> All => Served.All;

    public IReadOnlyList<RefusedTenant> Refused => Served.Refused;

    private Regions Served => _left ?? _read.Value;

    /// <summary>The region of an id; null for none.</summary>
    public TenantProfile? Find(string? id) => id is null ? null : Served.ById.GetValueOrDefault(id);

    /// <summary>The region that a host name (without port) belongs to; null for none.</summary>
    public TenantProfile? FindByHost(string? host) =>
        All.FirstOrDefault(tenant => tenant.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase));

    /// <summary>Serves a region no longer, for a reason that its file alone does not show. For the start of the host, before the first request.</summary>
    internal void Refuse(TenantProfile tenant, string why)
    {
        var region = new RefusedTenant(tenant.Id.Value, [why]);
        log.TenantRefused(region);
        lock (_changing)
        {
            var left = Served.All.Where(served => served.Id != tenant.Id).ToList();
            _left = new Regions(left, [.. Served.Refused, region], ById(left));
        }
    }

    /// <summary>The region as its files alone have it; null where it is not served.</summary>
    internal TenantProfile? FromFiles(TenantId tenant) => Find(tenant.Value) is null ? null : _read.Value.ById.GetValueOrDefault(tenant.Value);

    /// <summary>Serves a region as it is set: its files with what was changed on pages laid over them.</summary>
    internal void Lay(TenantProfile tenant)
    {
        lock (_changing)
        {
            List<TenantProfile> all = [.. Served.All.Select(served => served.Id == tenant.Id ? tenant : served).OrderBy(served => served.Name, StringComparer.Ordinal)];
            _left = new Regions(all, Served.Refused, ById(all));
        }
    }

    private static Dictionary<string, TenantProfile> ById(IEnumerable<TenantProfile> all) => all.ToDictionary(served => served.Id.Value, StringComparer.Ordinal);

    private static Regions Read(string folder, ILogger log)
    {
        var readings = TenantFiles.ReadAll(folder);
        var refused = readings.Where(reading => !reading.IsClean)
            .Select(reading => new RefusedTenant(
                reading.Folder,
                [.. reading.Problems.Where(problem => problem.Severity == FindingSeverity.Error).Select(Line)]))
            .ToList();
        foreach (var region in refused)
        {
            log.TenantRefused(region);
        }

        var all = readings.Where(reading => reading.IsClean).Select(reading => reading.Profile).OfType<TenantProfile>().OrderBy(tenant => tenant.Name, StringComparer.Ordinal).ToList();
        log.TenantsRead(all.Count, folder);
        return new Regions(all, refused, all.ToDictionary(tenant => tenant.Id.Value, StringComparer.Ordinal));
    }

    private static string Line(FileProblem problem) => $"{Path.GetFileName(problem.File)}:{problem.Line}:{problem.Column} {problem.Code}: {problem.Harm} {problem.Fix}";

    private sealed record Regions(IReadOnlyList<TenantProfile> All, IReadOnlyList<RefusedTenant> Refused, IReadOnlyDictionary<string, TenantProfile> ById);
}
