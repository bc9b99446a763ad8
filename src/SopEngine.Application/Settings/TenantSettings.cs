using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Settings.Subjects;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings;

/// <summary>
/// Lays what pages have set over what a region's files say, in <see cref="TenantRegistry"/>. Every command compares the stamp of its region first, so that no host works with
/// settings that another has changed.
/// </summary>
public sealed class TenantSettings(TenantRegistry tenants, SopRegistry sops, SettingSubjects subjects, SopDatabase database, StampReader stamps, ILogger<TenantSettings> log)
{
    private readonly ConcurrentDictionary<TenantId, long> _stamps = new();

    /// <summary>The region as it is set now.</summary>
    internal async Task<TenantProfile> RefreshAsync(TenantProfile tenant, long stamp, CancellationToken stop)
    {
        if (_stamps.GetValueOrDefault(tenant.Id) != stamp)
        {
            await ReloadAsync(tenant.Id, stop);
            _stamps[tenant.Id] = stamp;
        }

        return tenants.Find(tenant.Id.Value) ?? tenant;
    }

    internal async Task<TenantProfile> RefreshAsync(TenantProfile tenant, CancellationToken stop) => await RefreshAsync(tenant, (await stamps.ReadAsync(tenant.Id, stop)).Settings, stop);

    /// <summary>Reads what is in force and lays it over the files.</summary>
    internal async Task ReloadAsync(TenantId tenant, CancellationToken stop)
    {
        if (tenants.FromFiles(tenant) is not { } files)
        {
            return;
        }

        await using var db = database.Open(tenant);
        var laid = files;
        // the others name units and roles
        foreach (var row in (await SettingRows.AllInForceAsync(db, stop)).OrderBy(row => row.Subject != OrganisationSetting.Name))
        {
            if (subjects.Find(tenant, row.Subject) is { } subject)
            {
                var reading = subject.Read(new SettingScope(laid, [], null), row.Text);
                laid = reading.Tenant ?? laid;
                if (reading.Tenant is null)
                {
                    log.SettingUnreadable(tenant, row.Subject, string.Join(' ', reading.Errors.Select(error => error.Message)));
                }
            }
        }

        var before = tenants.Find(tenant.Value);
        tenants.Lay(laid);
        if (before is not null && !SameParts(before, laid))
        {
            await sops.ForgetAsync(tenant, stop);
        }
    }

    private static bool SameParts(TenantProfile before, TenantProfile after) =>
        before.Extensions.Count == after.Extensions.Count
        && before.Extensions.All(pair => after.Extensions.TryGetValue(pair.Key, out var parts) && parts.ToHashSet().SetEquals(pair.Value));
}
