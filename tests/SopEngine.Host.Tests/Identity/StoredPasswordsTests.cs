using Microsoft.AspNetCore.Identity;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Tests.Identity;

public sealed class StoredPasswordsTests
{
    private readonly StoredPasswords _passwords = new();

    [Fact]
    public void The_password_that_was_chosen_fits() =>
        _passwords.VerifyHashedPassword(null!, _passwords.HashPassword(null!, "sandi-yang-panjang"), "sandi-yang-panjang").Should().Be(PasswordVerificationResult.Success);

    [Theory]
    [InlineData("bukan base64!")]
    [InlineData("AAAA")]
    [InlineData("")]
    public void A_stored_hash_that_cannot_be_read_fits_no_password(string stored) =>
        _passwords.VerifyHashedPassword(null!, stored, "sandi-yang-panjang").Should().Be(PasswordVerificationResult.Failed);
}
