using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Tests.Identity;

/// <summary>Long passwords that are not everybody's.</summary>
public sealed class PasswordRulesTests
{
    private static readonly PasswordRules _rules = new(new LeakedPasswords(Options.Create(new PasswordOptions())), NullLogger<PasswordRules>.Instance);

    [Theory]
    [InlineData("kuda laut menyeberang pagi")]
    [InlineData("Tujuh-Gelas.Teh")]
    [InlineData("ﷺ ada huruf lain juga")]
    [InlineData("4829603857261948")]
    [InlineData("kepala kucing bupati")]
    public void A_long_password_of_ones_own_is_taken(string password)
    {
        _rules.Check(password, "admin").Should().BeNull();
    }

    [Theory]
    [InlineData(null, "too-short")]
    [InlineData("pendek", "too-short")]
    [InlineData("aaaaaaaaaaaaaaaa", "too-plain")]
    [InlineData("password12345", "too-common")]
    [InlineData("Indonesia12345", "too-common")]
    [InlineData("rina.kusumawati1", "too-common")]
    [InlineData("P@ssw0rd-2026!", "too-common")]
    [InlineData("DiskominfoKabupaten#1", "too-common")]
    [InlineData("Kepala Dinas Kominfo", "too-common")]
    [InlineData("Probolinggo-2026", "too-common")]
    [InlineData("1q2w3e4r5t6y", "too-common")]
    [InlineData("123456789012", "too-common")]
    public void What_is_guessed_first_is_refused(string? password, string code)
    {
        _rules.Check(password, "rina.kusumawati", "Kota Probolinggo")!.Code.Should().Be(code);
    }

    [Fact]
    public void A_password_longer_than_can_be_hashed_in_time_is_refused()
    {
        _rules.Check(string.Concat(Enumerable.Range(0, 100).Select(i => $"{i:000}")), "admin")!.Code.Should().Be("too-long");
    }
}
