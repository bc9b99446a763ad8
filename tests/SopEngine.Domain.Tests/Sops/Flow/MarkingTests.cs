using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tests.Sops.Flow;

public sealed class MarkingTests
{
    private static readonly Place _a = new("a", "x");
    private static readonly Place _b = new("b", "x");
    private static readonly Arrival _arrival = new("c", "a");

    [Fact]
    public void Markings_with_the_same_members_are_equal_in_whatever_order_they_were_given()
    {
        var one = Marking.Of([_a, _b], [_arrival]);
        var other = Marking.Of([_b, _a, _b], [_arrival]);

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.ToString().Should().Be("a@x b@x | c<a");
    }

    [Fact]
    public void Markings_differ_by_what_is_active_and_by_what_has_arrived()
    {
        Marking.Of([_a], []).Should().NotBe(Marking.Of([_b], []));
        Marking.Of([_a], []).Should().NotBe(Marking.Of([_a], [_arrival]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a@x")]
    [InlineData("a@x b@x | c<a d<b")]
    [InlineData(" | c<a")]
    public void The_text_form_reads_back(string text) => Marking.Read(text)!.ToString().Should().Be(text);

    [Theory]
    [InlineData("a")]
    [InlineData("a@")]
    [InlineData("a@x@y")]
    [InlineData("a@x | c")]
    [InlineData("a@x | c<a | d<a")]
    public void What_is_no_marking_reads_as_none(string text) => Marking.Read(text).Should().BeNull();

    [Fact]
    public void An_empty_marking_has_nothing()
    {
        Marking.Empty.IsEmpty.Should().BeTrue();
        Marking.Of([], [_arrival]).IsEmpty.Should().BeFalse();
        Marking.Empty.Find("a").Should().BeNull();
    }
}
