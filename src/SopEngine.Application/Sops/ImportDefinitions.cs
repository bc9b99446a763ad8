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
        await EachRegion.DoAsync(
            tenants.All,
            (tenant, stopped) => RunAsync(tenant, definitions, DefinitionFolder.List(tenant, Path.Combine(folder, tenant.Id.Value)), stopped),
            stop);
    }

    private async Task RunAsync(TenantProfile tenant, DefinitionFolder definitions, IReadOnlyList<FoundDefinition> found, CancellationToken stop)
    {
        var taken = await attempts.RunAsync(() => TakeAsync(tenant, definitions, found, stop), stop);
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

    private async Task<Result<List<RefusedDefinition>>> TakeAsync(
        TenantProfile tenant, DefinitionFolder definitions, IReadOnlyList<FoundDefinition> found, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        // on nearly every start all files are there already as they were found sound before
        var there = await db.SopRevisions.AsNoTracking().Where(row => row.CheckedAs != null).Select(row => row.CheckedAs).ToListAsync(stop);
        var files = found.Where(file => !there.Contains(file.Mark)).Select(file => definitions.Read(tenant, file)).ToList();
        var refused = files.Where(file => !file.IsSound).Select(file => file.Refuse(file.Problems)).ToList();
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
