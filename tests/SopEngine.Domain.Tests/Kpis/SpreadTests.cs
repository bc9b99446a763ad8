using SopEngine.Domain.Kpis;

namespace SopEngine.Domain.Tests.Kpis;

public sealed class SpreadTests
{
    [Theory]
    [InlineData(new long[] { 7 }, 7, 7)]
    [InlineData(new long[] { 1, 2 }, 1.5, 2)]
    [InlineData(new long[] { 9, 1, 5 }, 5, 9)]
    [InlineData(new long[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 5.5, 9)]
    [InlineData(new long[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 6, 10)]
    public void The_middle_and_nine_of_ten_by_the_nearest_rank(long[] durations, double median, long ninety)
    {
        var spread = Spread.Of(durations.Select(one => (long?)one));

        spread.Should().BeEquivalentTo(new Spread(durations.Length, (decimal)median, ninety, (decimal)durations.Average()), options => options.Excluding(of => of.MeanMs));
    }

    [Fact]
    public void Nothing_has_no_middle() => Spread.Of([null, null]).Should().Be(new Spread(0, null, null, null));

    [Theory]
    [InlineData(1, 3, 33.3)]
    [InlineData(2, 3, 66.7)]
    [InlineData(1, 2000, 0.1)]
    [InlineData(1, 16, 6.3)]
    [InlineData(5, 5, 100)]
    public void A_share_has_one_decimal_half_away_from_zero(int part, int whole, double percent) => new Share(part, whole).Percent.Should().Be((decimal)percent);

    [Fact]
    public void A_share_of_nothing_is_neither_0_nor_100() => new Share(0, 0).Percent.Should().BeNull();

    [Fact]
    public void Shares_of_regions_are_added_not_averaged() => (new Share(1, 1) + new Share(1, 3)).Percent.Should().Be(50);
}
