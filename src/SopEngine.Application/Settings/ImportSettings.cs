using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Settings;

namespace SopEngine.Application.Settings;

/// <summary>
/// Takes a region's files in when a host starts. The first time they are revision 1; a changed file is the next one as long as no page has changed the subject, and is offered
/// to the administrators where one has.
/// </summary>
public sealed class ImportSettings(TenantRegistry tenants, TenantSettings settings, SettingSubjects subjects, SopDatabase database, CommandAttempts attempts, TimeProvider time, ILogger<ImportSettings> log)
{
    public Task RunAsync(CancellationToken stop) => EachRegion.DoAsync(tenants.All.Where(tenant => tenant.Kind == TenantKind.Region), RunAsync, stop);

    private async Task RunAsync(TenantProfile tenant, CancellationToken stop)
    {
        if (tenants.FromFiles(tenant.Id) is { } files && (await attempts.RunAsync(() => TakeAsync(files, stop), stop)).Problem is { } problem)
        {
            throw new InvalidOperationException($"The settings of {tenant.Id} could not be taken in: {problem.Detail}");
        }

        await settings.ReloadAsync(tenant.Id, stop);
    }

    private async Task<Result<TenantProfile>> TakeAsync(TenantProfile files, CancellationToken stop)
    {
        await using var db = database.Open(files.Id);
        var known = await db.SettingRevisions.AsNoTracking()
            .Select(row => new Known(row.Subject, row.Number, row.State, row.Sha256, row.FromFile)).ToListAsync(stop);
        // templates are taken in only where a page has changed them
        var changed = known.Select(row => row.Subject).Distinct().Where(id => SettingSubjects.Menu.All(subject => subject.Id != id)).Select(id => subjects.Find(files.Id, id)).OfType<SettingSubject>();
        foreach (var subject in SettingSubjects.Menu.Concat(changed))
        {
            Take(db, files, subject, [.. known.Where(row => row.Subject == subject.Id).OrderByDescending(row => row.Number)]);
        }

        await db.SaveChangesAsync(stop);
        return files;
    }

    private void Take(SopDbContext db, TenantProfile files, SettingSubject subject, IReadOnlyList<Known> known)
    {
        var text = subject.Write(subject.Sheet(files));
        var sha256 = SettingSubject.Sha256(text);
        var inForce = known.FirstOrDefault(row => row.State == SettingRevisionState.Applied);
        if (known.FirstOrDefault(row => row.FromFile)?.Sha256 == sha256 || inForce?.Sha256 == sha256)
        {
            return;
        }

        var row = new SettingRevisionRow
        {
            Tenant = db.Tenant,
            Subject = subject.Id,
            Number = known.Count == 0 ? 1 : known[0].Number + 1,
            State = inForce is null or { FromFile: true } ? SettingRevisionState.Applied : SettingRevisionState.Offered,
            Text = text,
            Sha256 = sha256,
            FromFile = true,
            MadeAt = time.Now(),
            MadeBy = Actor.System.UserName,
        };
        db.SettingRevisions.Add(row);
        if (row.State == SettingRevisionState.Offered)
        {
            log.FileOffered(files.Id, subject.File, subject.Id, row.Number);
        }
    }

    private sealed record Known(string Subject, int Number, SettingRevisionState State, string Sha256, bool FromFile);
}
