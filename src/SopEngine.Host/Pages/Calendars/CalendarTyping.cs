using System.Collections.Immutable;
using System.Globalization;
using SopEngine.Application.Calendars;
using SopEngine.Application.Tables;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Reads what was typed into a form about the calendar, and gathers all that is wrong with it at once.</summary>
internal sealed class CalendarTyping(PostedForm posted)
{
    private const int Longest = 200, FirstYear = 2000, LastYear = 2100;

    private static readonly string[] _off = ["tutup", "libur", "-"];

    private readonly List<FieldError> _errors = [];

    public bool IsClean => _errors.Count == 0;

    public void Wrong(string field, string code, string message) => _errors.Add(new FieldError(field, code, message));

    /// <summary>One line; null for nothing.</summary>
    public string? Text(string field)
    {
        var text = posted.Text(field)?.Trim();
        if (text?.Length > Longest || text?.Any(char.IsControl) == true)
        {
            Wrong(field, "too-long", $"Tulis paling panjang {Longest} huruf dalam satu baris.");
            return null;
        }

        return text;
    }

    public string Required(string field, string message)
    {
        if (posted.Text(field) is null)
        {
            Wrong(field, "required", message);
        }

        return Text(field) ?? "";
    }

    public bool Has(string field) => posted.Text(field) is not null;

    public IReadOnlyList<string> All(string field) => posted.All(field);

    /// <summary>As the browser sends it, or as people write it; null for nothing or what is no date.</summary>
    public DateOnly? Date(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var date = DateText.Read(text, out _);
        if (date is null || date.Value.Year is < FirstYear or > LastYear)
        {
            Wrong(field, "wrong-type", $"\"{text}\" bukan tanggal antara {FirstYear} dan {LastYear}; tulis misalnya 2027-12-25 atau 25/12/2027.");
            return null;
        }

        return date;
    }

    public DateOnly RequiredDate(string field, string message)
    {
        if (posted.Text(field) is null)
        {
            Wrong(field, "required", message);
        }

        return Date(field) ?? default;
    }

    public int? Year(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        Wrong(field, "wrong-type", $"\"{text}\" bukan tahun antara {FirstYear} dan {LastYear}; tulis empat angka, misalnya 2028.");
        return null;
    }

    /// <summary>Hours of a day: <c>07.30-12.00, 13.00-16.00</c>; none when left blank or "libur".</summary>
    public ImmutableArray<WorkingSegment> Hours(string field)
    {
        if (Text(field) is not { } text || _off.Contains(text.ToLowerInvariant()))
        {
            return [];
        }

        var hours = ImmutableArray.CreateBuilder<WorkingSegment>();
        foreach (var part in text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (HoursText.Read(part) is { } segment)
            {
                hours.Add(segment);
                continue;
            }

            Wrong(field, "wrong-type", $"\"{part}\" bukan jam kerja; tulis misalnya 07.30-12.00, 13.00-16.00.");
            return [];
        }

        return hours.DrainToImmutable();
    }

    /// <summary>The edit, or all that is wrong.</summary>
    public Result<CalendarEdit> Answer(Func<CalendarEdit> edit) => IsClean ? edit() : new CalendarProblems.CalendarInvalid(_errors);
}
