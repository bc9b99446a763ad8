using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Guests;

namespace SopEngine.Application.Guests;

/// <summary>
/// Files what a guest typed once he has shown that the address is his. The engine files it on his behalf, as received when it was typed. Used twice, or twice at once, the link
/// files once: the answer stands under an operation that only the link's key opens.
/// </summary>
public sealed class ConfirmGuestFiling(SopDatabase database, TicketFiler filer, SopRegistry sops, TenantTime time)
{
    /// <summary>Looks without doing: what opens links by itself files nothing.</summary>
    public async Task<Result<GuestFilingView>> PeekAsync(TenantProfile tenant, string key, CancellationToken stop) =>
        await FindAsync(tenant, key, stop) is { } row
            ? new GuestFilingView(sops.FindInForce(tenant.Id, KeptRequest.Read(row).Sop)?.Printed.Document.Title ?? "", tenant.At(row.At), tenant.At(row.ExpiresAt), row.Ticket)
            : new GuestProblems.GuestLinkInvalid();

    /// <summary>Answers 201 with the ticket and its tracking key.</summary>
    public async Task<Result<CommandAnswer>> HandleAsync(TenantProfile tenant, string key, CancellationToken stop)
    {
        if (!tenant.Guests || await FindAsync(tenant, key, stop) is not { } row)
        {
            return new GuestProblems.GuestLinkInvalid();
        }

        return await filer.RunAsync(new Caller(tenant, Actor.System), KeptRequest.Read(row).Filing(row), new Operation($"guest {key}", row.KeyHash), stop);
    }

    private async Task<GuestFilingRow?> FindAsync(TenantProfile tenant, string key, CancellationToken stop)
    {
        var (hash, now) = (AddressKey.Hash(key), await time.NowAsync(tenant, stop));
        await using var db = database.Open(tenant.Id);
        return await db.GuestFilings.AsNoTracking().SingleOrDefaultAsync(row => row.KeyHash == hash && row.ExpiresAt > now, stop);
    }
}
