using Microsoft.Extensions.Options;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// The nation's holidays, dated hours and ordinary office hours, under every region's own: of the folder of regions where it has <c>nasional/calendar.yaml</c>, else those
/// that ship with the program. Read once when first asked for.
/// </summary>
public sealed class NationalCalendar
{
    private readonly Lazy<CalendarBook> _book;

    /// <summary>Those that ship with the program.</summary>
    public NationalCalendar() => _book = new(() => NationalBook.Shipped);

    public NationalCalendar(IOptions<TenantOptions> options) => _book = new(() => NationalBook.In(Folders.Find(options.Value.Path, "tenants")));

    public CalendarBook Book => _book.Value;
}
