using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>Makes an administrator's account, if it is missing, and a link that is good for 24 hours.</summary>
public sealed class CreateAdminInvitation(SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    public static readonly TimeSpan Good = TimeSpan.FromHours(24);

    private const int Longest = 100;

    public async Task<Result<Invitation>> HandleAsync(TenantProfile tenant, string userName, CancellationToken stop)
    {
        var name = AccountStore.Normal(userName);
        if (name.Length is 0 or > Longest || name.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('.' or '-' or '_')))
        {
            return new TicketProblems.FormInvalid(
                [new FieldError("userName", "wrong-form", "Nama pengguna terdiri atas huruf kecil, angka, titik, garis bawah, atau tanda hubung.")]);
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return await attempts.RunAsync<Invitation>(
            async () =>
            {
                await using var db = database.Open(tenant.Id);
                if (await db.Accounts.FindAsync([db.Tenant, name], stop) is null)
                {
                    AddAdmin(db, name);
                }

                var invitation = new Invitation(name, token, time.Now() + Good);
                db.Invitations.Add(new InvitationRow { Tenant = db.Tenant, TokenHash = Hash(token), UserName = name, ExpiresAt = invitation.ExpiresAt });
                await db.SaveChangesAsync(stop);
                return invitation;
            },
            stop);
    }

    internal static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private void AddAdmin(SopDbContext db, string name)
    {
        db.Accounts.Add(new AccountRow
        {
            Tenant = db.Tenant,
            UserName = name,
            Id = ids.Next(),
            Name = name,
            Post = "Administrator",
            SecurityStamp = ids.Next().ToString("N"),
        });
        db.RoleHoldings.Add(new RoleHoldingRow { Tenant = db.Tenant, UserName = name, Ordinal = 1, Role = RoleDefinition.Admin });
    }
}
