using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// Takes calendar files into the database. Run once at start. The first calendar of a region is in force at once; files that have changed since become a proposal, because a
/// changed calendar moves the due times of work that is under way, and somebody has to look at that first.
/// </summary>
public sealed class ImportCalendars(TenantRegistry tenants, CalendarCompiler compiler, NationalCalendar nation, NationalVersions versions, TenantCalendars calendars, SopDatabase database, TimeProvider time, ILogger<ImportCalendars> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await versions.ReloadAsync(stop);
        if (versions.Ministry is { } ministry)
        {
            await ProposeFileAsync(ministry, stop);
            await calendars.ReloadAsync(ministry, stop);
        }

        await EachRegion.DoAsync(tenants.All.Where(tenant => tenant.Kind == TenantKind.Region), RunAsync, stop);
    }

    private async Task RunAsync(TenantProfile tenant, CancellationToken stop)
    {
        await TakeAsync(tenant, stop);
        await calendars.ReloadAsync(tenant, stop);
        WarnOfUnsetYears(tenant);
    }

    private async Task TakeAsync(TenantProfile tenant, CancellationToken stop)
    {
        var (text, sha256, files) = Whole(tenant);
        await using var db = database.Open(tenant.Id);
        var latest = await db.CalendarVersions.OrderByDescending(row => row.Number).Select(row => new { row.Number, row.FilesSha256 }).FirstOrDefaultAsync(stop);
        if (latest is not null && (latest.FilesSha256 == files || (await CalendarVersions.InForceAsync(db, stop))?.Sha256 == sha256))
        {
            return;
        }

        var now = time.Now();
        db.CalendarVersions.Add(new CalendarVersionRow
        {
            Tenant = tenant.Id,
            Number = (latest?.Number ?? 0) + 1,
            State = latest is null ? CalendarVersionState.Applied : CalendarVersionState.Proposed,
            Region = CalendarJson.Write(tenant.Calendar),
            Book = text,
            Sha256 = sha256,
            FilesSha256 = files,
            Nation = latest is null ? nation.Number : 0,
            MadeAt = now,
            MadeBy = Actor.System.UserName,
            AppliedAt = latest is null ? now : null,
            AppliedBy = latest is null ? Actor.System.UserName : null,
            // clocks that began before calendars had versions are laid on the first one
            LaidAt = latest is null && !await db.Clocks.AnyAsync(clock => clock.State != ClockState.Stopped, stop) ? now : null,
        });
        await db.SaveChangesAsync(stop);
        if (latest is not null)
        {
            log.CalendarProposed(tenant.Id, latest.Number + 1);
        }
    }

    /// <summary>What the region's file says over the nation's calendar in force, its hash, and that of the files alone.</summary>
    private (string Text, string Sha256, string Files) Whole(TenantProfile tenant)
    {
        var (_, text, files) = compiler.Files(tenant);
        if (nation.Number == 0)
        {
            return (text, files, files);
        }

        text = CalendarJson.Write(compiler.Over(tenant.Calendar));
        return (text, CalendarJson.Sha256Hex(text), files);
    }

    /// <summary>Once the ministry has changed the nation's calendar on its pages, a changed file is a proposal to it, as a region's is to the region.</summary>
    private async Task ProposeFileAsync(TenantProfile ministry, CancellationToken stop)
    {
        var text = CalendarJson.Write(nation.File);
        var files = CalendarJson.Sha256Hex(text);
        await using var db = database.Open(ministry.Id);
        var latest = await db.CalendarVersions.OrderByDescending(row => row.Number).Select(row => new { row.Number, row.FilesSha256 }).FirstOrDefaultAsync(stop);
        if (nation.Number == 0 || latest is null || latest.FilesSha256 == files)
        {
            return;
        }

        db.CalendarVersions.Add(new CalendarVersionRow
        {
            Tenant = ministry.Id,
            Number = latest.Number + 1,
            Region = text,
            Book = text,
            Sha256 = files,
            FilesSha256 = files,
            MadeAt = time.Now(),
            MadeBy = Actor.System.UserName,
        });
        await db.SaveChangesAsync(stop);
        log.CalendarProposed(ministry.Id, latest.Number + 1);
    }

    /// <summary>The decree for a year comes in the September before it: from October on its absence is worth a word.</summary>
    private void WarnOfUnsetYears(TenantProfile tenant)
    {
        var book = calendars.Of(tenant).Ordinary.Book;
        foreach (var year in UnsetYears.Of(book, tenant.DayOf(time.Now())))
        {
            log.CalendarUnset(tenant.Id, year);
        }
    }
}
