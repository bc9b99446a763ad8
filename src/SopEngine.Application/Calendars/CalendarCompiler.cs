using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>Lays a region's own part of its calendar over the nation's, and lays the whole out for counting.</summary>
public sealed class CalendarCompiler(NationalCalendar nation)
{
    private readonly ConcurrentDictionary<(string Text, string Office, string Zone, int Number), WorkingCalendar> _compiled = new();

    /// <summary>The nation's part, under every region's own.</summary>
    public CalendarBook Nation => nation.Book;

    /// <summary>What the region's file says over what the nation's says.</summary>
    public CalendarBook FromFiles(TenantProfile tenant) => Over(tenant.Calendar);

    /// <summary>A region's own part over the nation's.</summary>
    public CalendarBook Over(CalendarBook region) => region.Over(nation.Book);

    /// <summary>The calendars of a book, the ordinary one first. Regions whose books say the same share them: the nation has hundreds.</summary>
    public ImmutableArray<WorkingCalendar> Compile(TenantProfile tenant, CalendarBook book, int number)
    {
        var text = CalendarJson.Sha256Hex(CalendarJson.Write(book));
        return [.. book.Calendars.Select(office => _compiled.GetOrAdd(
            (text, office.Id, tenant.Zone, number),
            _ => new WorkingCalendar(book, office, tenant.TimeZone(), string.Create(CultureInfo.InvariantCulture, $"{office.Id}@{number}"))))];
    }
}
