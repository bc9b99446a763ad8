using SopEngine.Application.Calendars;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Calendars;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>The forms that change a calendar, over what they change. <see cref="Table"/>: what was read from a refused file, so that it is not lost.</summary>
public sealed record CalendarEditModel(CalendarDraft Draft, FormStates Forms, string? Table = null)
{
    public const string DayOff = "libur";

    public const string DayWorked = "kerja";

    public const string DayRemoved = "hapus-hari";

    public const string Hours = "jam";

    public const string HoursRemoved = "hapus-jam";

    public const string Week = "minggu";

    public const string Calendar = "kalender";

    public const string Import = "impor";

    public IReadOnlyList<OptionView> Kinds { get; } = [.. Enum.GetValues<DayKind>().Select(kind => new OptionView(kind.ToString(), CalendarWords.Of(kind)))];

    public IReadOnlyList<OptionView> Decrees => [.. Draft.Whole.Decrees.Select(decree => new OptionView(decree.Id, decree.Number))];

    public IReadOnlyList<OptionView> OwnDays =>
        [.. Draft.Region.Days.OrderBy(day => day.Date).Select(day => new OptionView($"{day.Date:yyyy-MM-dd}", $"{IndonesianText.Date(day.Date)}: {day.Name}"))];

    public IReadOnlyList<OptionView> OwnPeriods => Options(Draft.Region.Periods);

    public IReadOnlyList<OptionView> AllPeriods => Options(Draft.Whole.Periods);

    public IReadOnlyList<OptionView> Calendars =>
        [.. Draft.Whole.Calendars.Where(office => !office.AlwaysOpen).Select(office => new OptionView(office.Id, office.Name))];

    private static IReadOnlyList<OptionView> Options(IEnumerable<DatedWeek> periods) =>
        [.. periods.OrderBy(period => period.From).Select(period => new OptionView(period.Id, $"{period.Name} ({CalendarWords.Range(period.From, period.To)})"))];
}
