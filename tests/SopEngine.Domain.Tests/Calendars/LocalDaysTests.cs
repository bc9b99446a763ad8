using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Tests.Calendars;

/// <summary>What a national decree leaves to a region, and what gives way.</summary>
public sealed class LocalDaysTests
{
    private static readonly DateOnly _day = new(2026, 11, 25);
    private static readonly WorkingSegment[] _morning = [new(TimeSpan.FromHours(8), TimeSpan.FromHours(12))];

    [Theory]
    [InlineData(DayKind.National, false, false)]
    [InlineData(DayKind.CollectiveLeave, false, false)]
    [InlineData(DayKind.CollectiveLeave, true, true)]
    [InlineData(DayKind.Regional, false, true)]
    [InlineData(DayKind.Local, false, true)]
    [InlineData(DayKind.Local, true, true)]
    [InlineData(DayKind.ForceMajeure, false, true)]
    public void Only_a_copy_of_the_nations_day_gives_way(DayKind kind, bool worked, bool stays)
    {
        var own = Day(kind, "Daerah") with { Hours = worked ? [.. _morning] : [] };
        var after = LocalDays.Under(Book(own), CalendarBook.Empty, Book(Day(DayKind.National, "Nasional")));

        after.Kept.Should().HaveCount(stays ? 1 : 0);
        after.GivenUp.Should().HaveCount(stays ? 0 : 1);
        after.Region.Over(Book(Day(DayKind.National, "Nasional"))).Days.Should().ContainSingle().Which.Name.Should().Be(stays ? "Daerah" : "Nasional");
    }

    [Fact]
    public void Days_the_decree_does_not_change_are_not_touched()
    {
        var nation = Book(Day(DayKind.National, "Nasional") with { Hours = [.. _morning] });
        var again = Book(Day(DayKind.National, "Nasional") with { Hours = [.. _morning] });
        var region = Book(Day(DayKind.National, "Salinan"));

        LocalDays.Under(region, nation, again).Region.Days.Should().ContainSingle();
        LocalDays.Under(region, nation, CalendarBook.Empty).Region.Days.Should().BeEmpty("the day was taken back");
    }

    [Fact]
    public void A_decree_the_region_named_without_its_year_does_not_hide_the_year_it_sets()
    {
        var region = CalendarBook.Empty with { Decrees = [new Decree { Id = "skb", Number = "SKB" }] };
        var nation = CalendarBook.Empty with { Decrees = [new Decree { Id = "skb", Number = "SKB", SetsYear = 2028 }] };

        LocalDays.Under(region, CalendarBook.Empty, nation).Region.Over(nation).SetYears.Should().Equal(2028);
    }

    private static CalendarBook Book(CalendarDay day) => CalendarBook.Empty with { Days = [day] };

    private static CalendarDay Day(DayKind kind, string name) => new() { Date = _day, Kind = kind, Name = name, Decree = "skb" };
}
