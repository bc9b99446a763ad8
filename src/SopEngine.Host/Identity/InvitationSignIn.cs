using Microsoft.AspNetCore.Identity;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>Lets whoever opened an invitation choose a password, once, and signs him in.</summary>
public sealed class InvitationSignIn(RedeemInvitation invitations, IPasswordHasher<AccountUser> hasher)
{
    /// <summary>Whose invitation it is, without using it.</summary>
    public Task<Result<Invitation>> FindAsync(HttpContext http, string token) =>
        invitations.PeekAsync(http.Tenant(), token, http.RequestAborted);

    /// <summary>Takes the password, if it is good and was typed the same twice; then the answer carries the cookie of the pages.</summary>
    public async Task<Result<Account>> AcceptAsync(HttpContext http, string token, string? password, string? again)
    {
        var invited = await FindAsync(http, token);
        if (!invited.Succeeded(out var invitation, out var problem))
        {
            return problem;
        }

        if (Refuse(password, again, invitation.UserName) is { } refused)
        {
            return new TicketProblems.FormInvalid([refused]);
        }

        var taken = await invitations.HandleAsync(http.Tenant(), token, hasher.HashPassword(null!, password!), http.RequestAborted);
        if (taken.Succeeded(out var account, out _))
        {
            await PageSignIn.GiveCookieAsync(http, account);
        }

        return taken;
    }

    private static FieldError? Refuse(string? password, string? again, string userName) =>
        PasswordRules.Check(password, userName)
        ?? (password == again ? null : new FieldError("again", "different", "Kata sandi yang kedua tidak sama dengan yang pertama. Ketik ulang keduanya."));
}
