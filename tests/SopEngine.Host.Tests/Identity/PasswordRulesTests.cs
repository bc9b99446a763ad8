using SopEngine.Host.Identity;

namespace SopEngine.Host.Tests.Identity;

/// <summary>Long passwords that are not everybody's.</summary>
public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("kuda laut menyeberang pagi")]
    [InlineData("Tujuh-Gelas.Teh")]
    [InlineData("ﷺ ada huruf lain juga")]
    public void A_long_password_of_ones_own_is_taken(string password)
    {
        PasswordRules.Check(password, "admin").Should().BeNull();
    }

    [Theory]
    [InlineData(null, "too-short")]
    [InlineData("pendek", "too-short")]
    [InlineData("aaaaaaaaaaaaaaaa", "too-plain")]
    [InlineData("password12345", "too-common")]
    [InlineData("Indonesia12345", "too-common")]
    [InlineData("rina.kusumawati1", "too-common")]
    public void What_is_guessed_first_is_refused(string? password, string code)
    {
        PasswordRules.Check(password, "rina.kusumawati")!.Code.Should().Be(code);
    }

    [Fact]
    public void A_password_longer_than_can_be_hashed_in_time_is_refused()
    {
        PasswordRules.Check(string.Concat(Enumerable.Range(0, 100).Select(i => $"{i:000}")), "admin")!.Code.Should().Be("too-long");
    }
}
