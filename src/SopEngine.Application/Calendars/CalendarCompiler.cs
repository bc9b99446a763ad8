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

    private readonly ConcurrentDictionary<string, (CalendarBook Book, string Text, string Sha256)> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CalendarBook> _books = new(StringComparer.Ordinal);

    /// <summary>The nation's part, under every region's own.</summary>
    public CalendarBook Nation => nation.Book;

    /// <summary>What the region's file says over what the nation's says.</summary>
    public CalendarBook FromFiles(TenantProfile tenant) => Files(tenant).Book;

    /// <summary>The same with its text and hash; made once for all regions whose files say the same.</summary>
    internal (CalendarBook Book, string Text, string Sha256) Files(TenantProfile tenant) => _files.GetOrAdd(CalendarJson.Text(tenant.Calendar), _ =>
    {
        var book = tenant.Calendar.Over(nation.File);
        var text = CalendarJson.Write(book);
        var sha256 = CalendarJson.Sha256Hex(text);
        return (_books.GetOrAdd(sha256, book), text, sha256);
    });

    /// <summary>A book that has been seen under this hash of its text; null for none.</summary>
    internal CalendarBook? Known(string sha256) => _books.GetValueOrDefault(sha256);

    /// <summary>Under a tenant's own part: nothing under the ministry's, which is the nation's.</summary>
    public CalendarBook Under(TenantProfile tenant) => tenant.Kind == TenantKind.Ministry ? CalendarBook.Empty : nation.Book;

    /// <summary>What a tenant says itself as long as it has no version: its file; for the ministry the nation's.</summary>
    public CalendarBook Own(TenantProfile tenant) => tenant.Kind == TenantKind.Ministry ? nation.File : tenant.Calendar;

    /// <summary>A hash of what the files say of a tenant's calendar.</summary>
    internal string FilesSha256(TenantProfile tenant) =>
        tenant.Kind == TenantKind.Ministry ? CalendarJson.Sha256Hex(CalendarJson.Write(nation.File)) : Files(tenant).Sha256;

    /// <summary>A region's own part over the nation's.</summary>
    public CalendarBook Over(CalendarBook region) => region.Over(nation.Book);

    /// <summary>The calendars of a book, the ordinary one first. Regions whose books say the same share them: the nation has hundreds.</summary>
    public ImmutableArray<WorkingCalendar> Compile(TenantProfile tenant, CalendarBook book, int number) =>
        Compile(tenant, book, CalendarJson.Sha256Hex(CalendarJson.Write(book)), number);

    /// <summary>The same where the hash of the book's text is known.</summary>
    internal ImmutableArray<WorkingCalendar> Compile(TenantProfile tenant, CalendarBook book, string sha256, int number) =>
        [.. book.Calendars.Select(office => _compiled.GetOrAdd(
            (sha256, office.Id, tenant.Zone, number),
            _ => new WorkingCalendar(book, office, tenant.TimeZone(), string.Create(CultureInfo.InvariantCulture, $"{office.Id}@{number}"))))];
}
