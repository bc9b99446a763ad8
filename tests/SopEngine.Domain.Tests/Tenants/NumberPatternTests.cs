using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tests.Tenants;

public sealed class NumberPatternTests
{
    private static readonly DateOnly _day = new(2026, 3, 9);

    [Theory]
    [InlineData("BWI-{year}-{seq:4}", 7, "BWI-2026-0007")]
    [InlineData("BWI-{year}-{seq:4}", 12345, "BWI-2026-12345")]
    [InlineData("{seq:1}", 1, "1")]
    [InlineData("{year}{month}{seq:5}", 42, "20260300042")]
    [InlineData("T.{month}_{seq:12}-x", 3, "T.03_000000000003-x")]
    public void A_number_is_written_as_the_pattern_says(string text, long sequence, string number)
    {
        NumberPattern.TryRead(text, out var pattern).Should().BeTrue();

        pattern!.Format(_day, sequence).Should().Be(number);
        pattern.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("BWI-{year}")]
    [InlineData("{seq}")]
    [InlineData("{seq:0}")]
    [InlineData("{seq:13}")]
    [InlineData("{seq:4}{seq:4}")]
    [InlineData("BWI/{year}/{seq:4}")]
    [InlineData("BWI {seq:4}")]
    [InlineData("{day}-{seq:4}")]
    [InlineData("{year-{seq:4}")]
    [InlineData("BWI-{seq:4}\n")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ-1234567-{seq:4}")]
    public void A_pattern_that_could_not_stand_in_an_address_or_repeats_itself_is_refused(string text)
    {
        NumberPattern.TryRead(text, out var pattern).Should().BeFalse();
        pattern.Should().BeNull();
    }

    [Theory]
    [InlineData("A-{year}-{seq:4}", true)]
    [InlineData("A-{month}-{seq:4}", false)]
    public void The_count_starts_anew_only_where_the_year_is_shown(string text, bool anew)
    {
        NumberPattern.TryRead(text, out var pattern).Should().BeTrue();

        pattern!.StartsAnewEachYear.Should().Be(anew);
    }

    [Fact]
    public void There_is_no_ticket_before_the_first()
    {
        NumberPattern.TryRead("{seq:4}", out var pattern).Should().BeTrue();
        var format = () => pattern!.Format(_day, 0);

        format.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("555/{seq:3}/BA-Diskominfo/{roman}/{year}", 7, "555/007/BA-Diskominfo/III/2026")]
    [InlineData("545 / {seq:3} - Diskominfo / {roman} / {year}", 789, "545 / 789 - Diskominfo / III / 2026")]
    [InlineData("BA {month}, ({seq:1})", 2, "BA 03, (2)")]
    public void A_paper_is_numbered_as_letters_are(string text, long sequence, string number)
    {
        NumberPattern.TryReadPaper(text, out var pattern).Should().BeTrue();

        pattern!.Format(_day, sequence).Should().Be(number);
    }

    [Theory]
    [InlineData("555/BA/{year}")]
    [InlineData("555/{seq:3}/{seq:3}")]
    [InlineData("555/{seq:3}<b>")]
    [InlineData(" 555/{seq:3}")]
    [InlineData("555/{seq:3}/{bulan}")]
    public void What_is_no_pattern_of_a_paper_is_refused(string text) => NumberPattern.TryReadPaper(text, out _).Should().BeFalse();
}
