using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Calendars;

public sealed class DueTimesTests
{
    private readonly WorkingCalendar _calendar = Offices.Plain;

    [Theory]
    [InlineData("2026-11-23 15:30", "60 menit", "2026-11-24 08:00")]
    [InlineData("2026-11-27 11:15", "30 menit", "2026-11-27 13:15")]
    [InlineData("2026-11-27 15:00", "180 menit", "2026-11-30 09:00")]
    [InlineData("2026-11-28 10:00", "60 menit", "2026-11-30 08:30")]
    [InlineData("2026-11-23 15:30", "30 Menit", "2026-11-23 16:00")]
    [InlineData("2026-11-23 15:50", "180 Menit", "2026-11-24 10:20")]
    [InlineData("2026-11-27 10:00", "1 hari", "2026-11-30 16:00")]
    [InlineData("2026-11-27 17:00", "1 hari", "2026-12-01 16:00")]
    [InlineData("2026-11-28 09:00", "1 hari.", "2026-12-01 16:00")]
    [InlineData("2026-11-23 10:00", "1 bulan", "2026-12-23 16:00")]
    [InlineData("2026-12-31 10:00", "1 bulan", "2027-02-01 16:00")]
    [InlineData("2026-11-23 10:00", "2 minggu", "2026-12-07 16:00")]
    [InlineData("2026-11-27 15:00", "2x24 jam", "2026-11-29 15:00")]
    [InlineData("2026-11-23 09:00", "3 - 7 hari", "2026-12-02 16:00")]
    public void A_target_is_due_as_its_unit_says(string start, string cell, string due)
    {
        var target = TimeText.Read(cell)!;

        _calendar.Due(Instants.Wib(start), target).At!.Value.Wib().Should().Be(due);
    }

    [Fact]
    public void A_day_can_be_read_as_an_ordinary_days_working_minutes()
    {
        var target = TimeText.Read("1 hari", TimeReading.WorkingElapsedDay)!;

        _calendar.Due(Instants.Wib("2026-11-27 10:00"), target).At!.Value.Wib().Should().Be("2026-11-30 10:00");
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("")]
    [InlineData("Sesuai SLA topik aduan")]
    [InlineData("Lihat keterangan.")]
    public void A_cell_without_an_amount_is_never_due(string cell) =>
        _calendar.Due(Instants.Wib("2026-11-23 10:00"), TimeText.Read(cell)!).Should().Be(LaidTime.Nothing);

    [Fact]
    public void Working_time_between_two_instants_leaves_out_breaks_and_weekends()
    {
        _calendar.Between(Instants.Wib("2026-11-27 11:00"), Instants.Wib("2026-11-30 09:00")).TotalMinutes.Should().Be(330);
        _calendar.Between(Instants.Wib("2026-11-23 00:00"), Instants.Wib("2026-11-30 00:00")).TotalMinutes.Should().Be(2250);
        _calendar.Between(Instants.Wib("2026-11-30 09:00"), Instants.Wib("2026-11-27 11:00")).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Adding_and_measuring_agree_from_any_minute_of_a_week()
    {
        for (var start = Instants.Wib("2026-11-23 00:00"); start < Instants.Wib("2026-11-30 00:00"); start = start.AddMinutes(37))
        {
            foreach (var minutes in new[] { 1, 30, 239, 450, 1000 })
            {
                var due = _calendar.Add(start, TimeSpan.FromMinutes(minutes)).At!.Value;
                _calendar.Between(start, due).TotalMinutes.Should().Be(minutes);
            }
        }
    }
}
