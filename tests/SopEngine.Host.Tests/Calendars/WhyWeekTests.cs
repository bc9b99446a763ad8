using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Pages.Tickets;

namespace SopEngine.Host.Tests.Calendars;

/// <summary>A long derivation is read by weeks, none of whose minutes is lost.</summary>
public sealed class WhyWeekTests
{
    private static readonly DateTimeOffset _friday = new(2026, 11, 27, 13, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Stretches_are_told_by_the_week_from_Monday_in_which_they_began()
    {
        SegmentView[] segments = [Stretch(0, 210), Stretch(3, 450), Stretch(4, 450), Stretch(7, 210.5)];

        var weeks = WhyWeek.Of(segments);

        weeks.Select(week => week.Name).Should().Equal("Jumat, 27 November 2026", "Senin, 30 November 2026 sampai Jumat, 4 Desember 2026");
        weeks.Select(week => week.Minutes).Should().Equal(210, 1110.5);
        weeks.SelectMany(week => week.Segments).Should().Equal(segments);
    }

    [Fact]
    public void A_sunday_belongs_to_the_week_that_ends_with_it()
    {
        WhyWeek.Of([Stretch(0, 10), Stretch(2, 10), Stretch(3, 10)]).Should().HaveCount(2);
    }

    private static SegmentView Stretch(int day, double minutes) => new(_friday.AddDays(day), _friday.AddDays(day).AddMinutes(minutes), minutes);
}
