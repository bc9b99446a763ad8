using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Alarms;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Hosts;
using SopEngine.Persistence.Journal;

namespace SopEngine.Application.Installation;

/// <summary>Gathers how the installation stands. Asks each region one small question, so whoever asks often keeps the answer for a while.</summary>
public sealed class ReadInstallation(
    TenantRegistry tenants, SopRegistry sops, SopDatabase database, DueAlarms alarms, ParkedAlarms parked, InstallationJournal journal, TimeProvider time)
{
    /// <summary>More due alarms of one region are not counted.</summary>
    public const int MostDue = 10_000;

    private static readonly TimeSpan _alive = TimeSpan.FromMinutes(1);

    public async Task<InstallationStatus> HandleAsync(string version, CancellationToken stop)
    {
        var listed = await parked.ListAsync(stop);
        return new InstallationStatus
        {
            At = time.Now(),
            Version = version,
            Database = await DatabaseAsync(stop),
            Alarms = await AlarmsAsync(listed.Count, stop),
            Parked = listed,
            Hosts = await HostsAsync(stop),
            LastVerified = await journal.LastAsync(JournalKind.Verified, stop),
            LastBackup = await journal.LastAsync(JournalKind.BackedUp, stop),
            RegionsServed = tenants.All.Count,
            Refused =
            [
                .. tenants.Refused.Select(region => new RefusedFile(region.Folder, [.. region.Problems])),
                .. tenants.All.SelectMany(tenant => sops.Refused(tenant.Id)).Select(sop => new RefusedFile(sop.File, [.. sop.Problems.Select(problem => problem.ToString())])),
            ],
        };
    }

    private async Task<AlarmStatus> AlarmsAsync(int parkedCount, CancellationToken stop)
    {
        var due = (await alarms.AgendaAsync(stop)).Due;
        var count = 0;
        foreach (var turn in due)
        {
            await using var db = database.Open(turn.Tenant.Id);
            count += await db.Alarms.Where(row => row.RunAt <= turn.Now).Take(MostDue).CountAsync(stop);
        }

        return due is [var oldest, ..]
            ? new AlarmStatus(count, oldest.RunAt, oldest.Tenant.Id.Value, (oldest.Now - oldest.RunAt).TotalSeconds, parkedCount)
            : new AlarmStatus(0, null, null, 0, parkedCount);
    }

    private async Task<DatabaseStatus> DatabaseAsync(CancellationToken stop)
    {
        await using var db = database.OpenShared();
        return new DatabaseStatus(database.Description, (await db.Database.GetAppliedMigrationsAsync(stop)).LastOrDefault(), database.Bytes);
    }

    private async Task<IReadOnlyList<HostStatus>> HostsAsync(CancellationToken stop)
    {
        var now = time.Now();
        await using var db = database.OpenShared();
        var rows = await HostRows.SeenSinceAsync(db, now - HostRows.Kept, stop);
        return [.. rows.Select(row => new HostStatus(row.Id, row.Machine, row.ProcessId, row.Build, row.StartedAt, row.SeenAt, row.RunsPasses, now - row.SeenAt < _alive))];
    }
}
