using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Wording;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Tests.Wording;

/// <summary>Office hours of Perpres 21/2023 in Jakarta: Monday 23 November 2026, 07.30 WIB is 00:30 UTC.</summary>
public sealed class TimeLeftTests
{
    private static readonly WorkingCalendar _office =
        new(NationalBook.Shipped, NationalBook.Shipped.Calendars[0], TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta"), "kantor@1");

    [Theory]
    [InlineData("23 08.00", "23 10.00", "23 08.18", TimeMark.OnTime, "Sisa 1 jam 42 menit")]
    [InlineData("23 07.30", "23 10.30", "23 09.48", TimeMark.AtRisk, "Sisa 42 menit")]
    [InlineData("23 15.30", "24 08.00", "23 15.45", TimeMark.OnTime, "Sisa 45 menit")]
    [InlineData("23 07.30", "24 16.00", "23 07.30", TimeMark.OnTime, "Sisa 2 hari kerja")]
    [InlineData("23 07.30", "24 10.30", "23 07.30", TimeMark.OnTime, "Sisa 1 hari kerja 3 jam")]
    [InlineData("23 07.30", "30 10.30", "23 08.30", TimeMark.OnTime, "Sisa 5 hari kerja")]
    [InlineData("23 07.30", "23 08.30", "23 08.29", TimeMark.AtRisk, "Sisa 1 menit")]
    [InlineData("23 07.30", "23 08.30", "23 08.30", TimeMark.AtRisk, "Sisa kurang dari 1 menit")]
    [InlineData("23 07.30", "23 08.30", "23 09.40", TimeMark.Late, "Lewat 1 jam 10 menit")]
    [InlineData("23 07.30", "23 16.00", "23 20.00", TimeMark.Late, "Lewat tenggat")]
    [InlineData("23 07.30", "23 16.00", "25 16.00", TimeMark.Late, "Lewat 2 hari kerja")]
    [InlineData("23 20.00", "24 02.00", "23 22.00", TimeMark.AtRisk, "Sisa 4 jam")]
    public void What_is_left_is_counted_in_working_time(string since, string due, string now, TimeMark mark, string words) =>
        TimeLeft.Of(_office, Utc(since), Utc(due), Utc(now)).Should().Be(new TimeLeft(mark, words));

    [Fact]
    public void Without_a_promise_nothing_is_left() =>
        TimeLeft.Of(_office, Utc("23 08.00"), null, Utc("23 09.00")).Should().Be(new TimeLeft(TimeMark.None, "Tanpa tenggat"));

    [Theory]
    [InlineData("requester", "Menunggu pelapor")]
    [InlineData("PT Telkom", "Menunggu PT Telkom")]
    [InlineData(null, "Ditunda")]
    public void A_clock_that_stands_still_says_for_whom(string? awaited, string words) =>
        TimeLeft.Waiting(awaited).Should().Be(new TimeLeft(TimeMark.Waiting, words));

    /// <summary>Day and hour of November 2026 in Jakarta.</summary>
    private static DateTime Utc(string text)
    {
        var parts = text.Split(' ', '.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new DateTimeOffset(2026, 11, parts[0], parts[1], parts[2], 0, TimeSpan.FromHours(7)).UtcDateTime;
    }
}
