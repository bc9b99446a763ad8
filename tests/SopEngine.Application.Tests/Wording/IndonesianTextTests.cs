using SopEngine.Application.Wording;

namespace SopEngine.Application.Tests.Wording;

public sealed class IndonesianTextTests
{
    private static readonly DateTimeOffset _tuesday = new(2026, 11, 24, 10, 20, 0, TimeSpan.FromHours(7));

    [Fact]
    public void An_instant_is_written_as_an_office_writes_it() =>
        IndonesianText.Instant(_tuesday).Should().Be("Selasa, 24 November 2026 10.20 WIB");

    [Theory]
    [InlineData(7, "WIB")]
    [InlineData(8, "WITA")]
    [InlineData(9, "WIT")]
    [InlineData(0, "UTC+00.00")]
    [InlineData(-5, "UTC-05.00")]
    public void The_zone_is_named_by_its_offset(int hours, string name) =>
        IndonesianText.Zone(TimeSpan.FromHours(hours)).Should().Be(name);

    [Fact]
    public void Every_day_and_month_has_its_name()
    {
        var days = Enumerable.Range(0, 7).Select(day => IndonesianText.Day(new DateOnly(2026, 11, 22).AddDays(day)).Split(',')[0]);
        var months = Enumerable.Range(1, 12).Select(month => IndonesianText.Date(new DateOnly(2026, month, 5)).Split(' ')[1]);

        days.Should().Equal("Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu");
        months.Should().Equal(
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember");
    }

    [Theory]
    [InlineData("2026-11-23T15:30:00+07:00", "Sen 15.30")]
    [InlineData("2026-11-30T07:05:00+07:00", "Sen 07.05")]
    [InlineData("2026-12-01T07:05:00+07:00", "1 Des 07.05")]
    [InlineData("2025-12-31T07:05:00+07:00", "31 Des 2025")]
    public void A_list_says_no_more_of_an_instant_than_it_must(string at, string text) =>
        IndonesianText.Short(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), _tuesday).Should().Be(text);

    [Fact]
    public void Lists_are_joined_as_in_speech()
    {
        IndonesianText.List([]).Should().BeEmpty();
        IndonesianText.List(["A"]).Should().Be("A");
        IndonesianText.List(["A", "B"]).Should().Be("A dan B");
        IndonesianText.List(["A", "B", "C"], "atau").Should().Be("A, B, atau C");
    }

    [Theory]
    [InlineData("waktu habis", "Waktu habis.")]
    [InlineData("Sudah.", "Sudah.")]
    [InlineData("  ", "")]
    public void A_sentence_begins_with_a_capital_and_ends_with_a_stop(string text, string sentence) =>
        IndonesianText.Sentence(text).Should().Be(sentence);
}
