using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Sops;

/// <summary>
/// Takes definition files into the database and fills the registry. Run once at start, before the first request. Each region is one transaction; a file that is wrong is
/// refused alone, and what has been published before is served all the same.
/// </summary>
public sealed class ImportDefinitions(
    TenantRegistry tenants, SopRegistry registry, SopDatabase database, CommandAttempts attempts, IOptions<DefinitionOptions> options,
    TimeProvider time, ILogger<ImportDefinitions> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        var folder = Folders.Find(options.Value.Path, "workflow-definitions");
        if (!Directory.Exists(folder))
        {
            log.NoDefinitions(folder);
        }

        var definitions = new DefinitionFolder();
        foreach (var tenant in tenants.All.Where(tenant => tenant.Kind == TenantKind.Region))
        {
            await RunAsync(tenant, definitions.Read(tenant, Path.Combine(folder, tenant.Id.Value)), stop);
        }
    }

    private async Task RunAsync(TenantProfile tenant, IReadOnlyList<DefinitionFile> files, CancellationToken stop)
    {
        var taken = await attempts.RunAsync(() => TakeAsync(tenant, files, stop), stop);
        if (!taken.Succeeded(out var refused, out var problem))
        {
            throw new InvalidOperationException($"The definitions of {tenant.Id} could not be taken in: {problem.Detail}");
        }

        await registry.ReloadAsync(tenant.Id, refused, stop);
        foreach (var file in refused)
        {
            log.DefinitionRefused(tenant.Id, file);
        }

        var served = registry.InForce(tenant.Id).Count;
        log.Imported(tenant.Id, served, refused.Count);
    }

    private async Task<Result<List<RefusedDefinition>>> TakeAsync(TenantProfile tenant, IReadOnlyList<DefinitionFile> files, CancellationToken stop)
    {
        var refused = files.Where(file => !file.IsSound).Select(file => file.Refuse(file.Problems)).ToList();
        await using var db = database.Open(tenant.Id);
        var there = await db.SopRevisions.AsNoTracking().Select(row => new { row.Sop, row.Revision, row.Sha256 }).ToListAsync(stop);
        bool IsThere(DefinitionFile file) => there.Exists(row => row.Sop == file.Revision?.Sop && row.Revision == file.Revision.Revision && row.Sha256 == file.Sha256);
        if (files.All(file => !file.IsSound || IsThere(file)))
        {
            // as on nearly every start
            return refused;
        }

        foreach (var file in files.Where(file => file.IsSound).OrderBy(file => file.Revision?.Revision).ThenBy(file => file.Name, StringComparer.Ordinal))
        {
            if (await RevisionImport.TakeAsync(db, file, time.Now(), stop) is { } why)
            {
                refused.Add(file.Refuse(why));
            }
        }

        await db.SaveChangesAsync(stop);
        return refused;
    }
}
