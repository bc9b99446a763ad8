using Microsoft.AspNetCore.Identity;

namespace SopEngine.Host.Identity;

/// <summary>Checks passwords as ASP.NET Core Identity does. A stored hash that cannot be read fits no password: its owner is given a new invitation, and nothing breaks.</summary>
public sealed class StoredPasswords : PasswordHasher<AccountUser>
{
    public override PasswordVerificationResult VerifyHashedPassword(AccountUser user, string hashedPassword, string providedPassword)
    {
        try
        {
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
        catch (FormatException)
        {
            return PasswordVerificationResult.Failed;
        }
    }
}
