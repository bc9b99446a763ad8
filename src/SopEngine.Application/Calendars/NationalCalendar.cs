using Microsoft.Extensions.Options;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// The nation's holidays, dated hours and ordinary office hours, under every region's own: what the ministry put in force on its pages; until it has, those of the folder of
/// regions where it has <c>nasional/calendar.yaml</c>, else those that ship with the program.
/// </summary>
public sealed class NationalCalendar
{
    private readonly Lazy<CalendarBook> _file;
    private volatile Ruled? _ruled;

    /// <summary>Those that ship with the program.</summary>
    public NationalCalendar() => _file = new(() => NationalBook.Shipped);

    public NationalCalendar(IOptions<TenantOptions> options) => _file = new(() => NationalBook.In(Folders.Find(options.Value.Path, "tenants")));

    public CalendarBook Book => _ruled?.Book ?? File;

    /// <summary>As files say it. Read once when first asked for.</summary>
    public CalendarBook File => _file.Value;

    /// <summary>The ministry's version that is in force; 0 for the files.</summary>
    public int Number => _ruled?.Number ?? 0;

    internal void Rule(int number, CalendarBook book) => _ruled = new Ruled(number, book);

    private sealed record Ruled(int Number, CalendarBook Book);
}
