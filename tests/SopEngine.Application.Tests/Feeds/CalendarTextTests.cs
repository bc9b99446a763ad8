using System.Text;
using SopEngine.Application.Feeds;

namespace SopEngine.Application.Tests.Feeds;

public sealed class CalendarTextTests
{
    [Fact]
    public void Texts_are_escaped_and_end_with_CR_LF() =>
        new CalendarText().Typed("SUMMARY", "a,b;c\\d\r\ne\tf").ToString().Should().Be("SUMMARY:a\\,b\\;c\\\\d\\nef\r\n");

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    public void No_line_has_more_than_75_octets_and_none_breaks_a_letter(string letter)
    {
        var whole = string.Concat(Enumerable.Repeat(letter, 200));

        var text = new CalendarText().Typed("SUMMARY", whole).ToString();

        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Replace("\r\n ", "", StringComparison.Ordinal).Should().Be($"SUMMARY:{whole}\r\n");
    }

    [Fact]
    public void Instants_are_written_in_UTC() =>
        new CalendarText().At("DTSTART", new DateTime(2026, 11, 23, 2, 5, 0, DateTimeKind.Utc)).ToString().Should().Be("DTSTART:20261123T020500Z\r\n");
}
