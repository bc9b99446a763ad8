using SopEngine.Application.Demo;

namespace SopEngine.Application.Tests.Demo;

public sealed class ChanceTests
{
    [Fact]
    public void Draws_are_these_for_ever()
    {
        var chance = new Chance(0);

        // the first draws of SplitMix64 from 0, as its authors' program gives them
        chance.Next().Should().Be((0xE220A8397B1DCDAFUL >> 11) / (double)(1UL << 53));
        chance.Next().Should().Be((0x6E789E6AA1B965F4UL >> 11) / (double)(1UL << 53));
    }

    [Fact]
    public void Things_that_are_named_otherwise_have_their_own()
    {
        Chance.For(1, "batam/0").Next().Should().Be(Chance.For(1, "batam/0").Next());
        Chance.For(1, "batam/0").Next().Should().NotBe(Chance.For(1, "batam/1").Next());
        Chance.For(1, "batam/0").Next().Should().NotBe(Chance.For(2, "batam/0").Next());
    }
}
