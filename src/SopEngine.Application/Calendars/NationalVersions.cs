using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>What the ministry put in force on its calendar pages, taken over from the database.</summary>
public sealed class NationalVersions(NationalCalendar nation, TenantRegistry tenants, SopDatabase database)
{
    /// <summary>The ministry; null where none is served.</summary>
    public TenantProfile? Ministry => tenants.All.FirstOrDefault(tenant => tenant.Kind == TenantKind.Ministry);

    /// <summary>True for who applied a version in a region from the ministry.</summary>
    public bool IsBy(string name) => Ministry is { } ministry && name.StartsWith($"{ministry.Id}/", StringComparison.Ordinal);

    /// <summary>Takes over the newest version if another one is known.</summary>
    public async Task ReloadAsync(CancellationToken stop)
    {
        if (Ministry is not { } ministry)
        {
            return;
        }

        await using var db = database.Open(ministry.Id);
        var applied = db.CalendarVersions.AsNoTracking().Where(row => row.State == CalendarVersionState.Applied);
        if (await applied.MaxAsync(row => (int?)row.Number, stop) is { } newest && newest != nation.Number)
        {
            nation.Rule(newest, CalendarJson.Read(await applied.Where(row => row.Number == newest).Select(row => row.Book).SingleAsync(stop)));
        }
    }
}
