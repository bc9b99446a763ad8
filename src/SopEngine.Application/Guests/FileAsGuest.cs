using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Guests;

namespace SopEngine.Application.Guests;

/// <summary>
/// Keeps what somebody without an account wants to file and sends a link to the address he gave; nothing is filed before it is used. What he typed is checked first by the
/// rules that filing goes by. When the mail does not leave, the same form sent again gets a new link, and the one before is good for nothing.
/// </summary>
public sealed class FileAsGuest(SopDatabase database, GuestSops offered, SopRegistry sops, TicketContexts contexts, GuestMail mail, CommandAttempts attempts, IdSource ids, TenantTime time)
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromHours(48);

    /// <summary>How many unused links one address may have, so that nobody's mailbox is filled by others.</summary>
    public const int MostLinks = 5;

    /// <summary>Null when the mail has left, or its address takes none: which, is not told.</summary>
    public async Task<Problem?> HandleAsync(TenantProfile tenant, GuestRequest sent, CancellationToken stop)
    {
        if (!(await offered.GetAsync(tenant, sent.Sop, stop)).Succeeded(out var sop, out var unknown))
        {
            return unknown;
        }

        var request = GuestContact.Complete(sop, sent);
        if (await CheckAsync(tenant, sop, request, stop) is { } refused)
        {
            return refused;
        }

        if (!mail.Serves(tenant))
        {
            return new GuestProblems.ConfirmationNotSent();
        }

        var key = AddressKey.Make();
        return (await attempts.RunAsync<GuestFilingRow>(() => KeepAsync(tenant, request, key, stop), stop)).Succeeded(out var row, out var problem)
            ? await mail.SendAsync(tenant, row, request.Name!.Trim(), sop.Title, key, stop)
            : problem;
    }

    private async Task<Problem?> CheckAsync(TenantProfile tenant, SopView sop, GuestRequest request, CancellationToken stop)
    {
        var errors = Errors(sop, request).ToList();
        var context = await contexts.AroundAsync(new Caller(tenant, Actor.System), sops.FindInForce(tenant.Id, request.Sop)!.Running, stop);
        if (TicketDecider.Decide(context, null, KeptRequest.Filing(request).ToCommand("")).Problem is { } problem)
        {
            var told = problem.Errors.Select(error => error.Field == GuestContact.NameBox ? error with { Field = GuestContact.BoxOf(sop, PersonFact.Name) } : error);
            errors = [.. errors.Concat(told).DistinctBy(error => error.Field)];
            return errors.Count > 0 ? new TicketProblems.FormInvalid(errors) : problem;
        }

        return errors.Count > 0 ? new TicketProblems.FormInvalid(errors) : null;
    }

    private static IEnumerable<FieldError> Errors(SopView sop, GuestRequest request)
    {
        string Box(PersonFact fact) => GuestContact.BoxOf(sop, fact);
        return new[]
        {
            string.IsNullOrWhiteSpace(request.Name) ? new FieldError(Box(PersonFact.Name), "required", "Tulis nama Anda.") : TextBound.Refuse(Box(PersonFact.Name), request.Name, TextLength.Name),
            TextBound.Refuse(Box(PersonFact.Phone), request.Phone, TextLength.Phone),
            IsAddress(request.Email) ? null : new FieldError(Box(PersonFact.Email), "wrong-type", "Tulis satu alamat surel, misalnya nama@contoh.go.id."),
        }.OfType<FieldError>();
    }

    private static bool IsAddress(string? text) =>
        text is { Length: <= TextLength.Email } && MailAddress.TryCreate(text, out var address) && address.Address == text && text.All(char.IsAscii);

    private async Task<Result<GuestFilingRow>> KeepAsync(TenantProfile tenant, GuestRequest request, string key, CancellationToken stop)
    {
        var (now, id, address) = (await time.NowAsync(tenant, stop), IdOf(request), request.Email!.ToLowerInvariant());
        await using var db = database.Open(tenant.Id);
        if (await db.GuestFilings.SingleOrDefaultAsync(row => row.Id == id, stop) is { } before)
        {
            if (before.Ticket is not null)
            {
                return new GuestProblems.GuestLinkInvalid();
            }

            await db.GuestFilings.Where(row => row.Id == id && row.Ticket == null).ExecuteDeleteAsync(stop);
            db.ChangeTracker.Clear();
        }

        if (await db.GuestFilings.CountAsync(row => row.Address == address && row.Ticket == null && row.ExpiresAt > now, stop) >= MostLinks)
        {
            return new GuestProblems.TooManyLinks();
        }

        var kept = new GuestFilingRow
        {
            Tenant = db.Tenant, Id = id, KeyHash = AddressKey.Hash(key), Address = address, Request = KeptRequest.Write(request), At = now, ExpiresAt = now + Good,
        };
        db.GuestFilings.Add(kept);
        await db.SaveChangesAsync(stop);
        return kept;
    }

    private Guid IdOf(GuestRequest request) => request.Form is { } form ? new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"guest\n{form}")).AsSpan(0, 16)) : ids.Next();
}
