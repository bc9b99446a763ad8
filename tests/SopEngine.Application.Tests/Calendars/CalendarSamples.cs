using System.Text;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>A region's calendar with one of everything, and ways to read and break it.</summary>
internal static class CalendarSamples
{
    public const string Region = """
        language: sopengine/1
        decrees:
          - { id: pergub-1, number: Pergub 1/2026, date: 2026-01-05, about: "Libur daerah, dan hari pengganti" }
          - { id: bencana, number: SK 300/2026 }
        calendars:
          - { id: kantor, name: Kantor pelayanan }
          - id: enam-hari
            name: Puskesmas
            week:
              monday-thursday, saturday: [07.30-12.00, 12.30-14.00]
              friday: 07:30 – 11:30
              minutesPerDay: 375
            observes: [national, forceMajeure]
            periods:
              - id: ramadan-1447
                sixDayWeek: { monday-saturday: [08:00-13:00] }
          - { id: siaga, name: Siaga 24 jam, always: true, week: { minutesPerDay: 450 } }
        periods:
          - id: ramadan-1447
            week: { monday-thursday: [06:30-12:00, 12:30-14:00], friday: [06:30-12:00, 13:00-14:30] }
            decree: pergub-1
          - { id: banjir, name: Banjir besar, from: 2026-11-02, to: 2026-11-03, closed: true, decree: bencana }
        days:
          - { date: 2026-02-05, kind: regional, name: Hari jadi, decree: pergub-1 }
          - { date: 2026-02-07, kind: local, name: Hari pengganti, decree: pergub-1, hours: [08:00-12:00] }
          - { date: 2026-11-04, kind: forceMajeure, name: Jaringan nasional padam, decree: bencana, estimate: true }
        """;

    public static CalendarReading Read(string text = Region, CalendarBook? nation = null) =>
        CalendarYamlReader.Read(Encoding.UTF8.GetBytes(text), "calendar.yaml", nation ?? NationalBook.Shipped);

    public static CalendarReading ReadWith(string what, string instead)
    {
        Region.Should().Contain(what);
        return Read(Region.Replace(what, instead, StringComparison.Ordinal));
    }

    /// <summary>Line, column and code of whatever is graver than a note.</summary>
    public static IEnumerable<string> Wrong(this CalendarReading reading) => reading.Problems.Where(problem => problem.Severity != FindingSeverity.Note).Spots();

    /// <summary>One of a region's calendars as it counts.</summary>
    public static WorkingCalendar Calendar(CalendarBook book, string id = "kantor")
    {
        var whole = book.Over(NationalBook.Shipped);
        return new WorkingCalendar(whole, whole.Find(id)!, TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta"), id + "@1");
    }

    /// <summary>The ordinary calendar of a region that ships.</summary>
    public static WorkingCalendar Shipped(string region)
    {
        var path = Path.Combine(RepositoryFiles.Tenants, region, CalendarYamlReader.FileName);
        var reading = CalendarYamlReader.Read(File.ReadAllBytes(path), path, region == NationalBook.Folder ? CalendarBook.Empty : NationalBook.Shipped);
        return Calendar(reading.Book!);
    }
}
