using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Mails;

namespace SopEngine.Application.Mails;

/// <summary>
/// Takes over a mail that somebody wrote to a region's helpdesk, with its attachments and the time at which the region's own server had it. It waits for an officer: what is
/// in it decides nobody's case by itself. The same mail is taken once however often it is sent.
/// </summary>
public sealed class TakeMail(SopDatabase database, UploadFile upload, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <summary>The greatest mail, in bytes: 30 MB.</summary>
    public const int Largest = 30 * 1024 * 1024;

    public async Task<Result<TakenMail>> HandleAsync(TenantProfile tenant, ReadOnlyMemory<byte> raw, CancellationToken stop)
    {
        using var mail = await ParseAsync(raw, stop);
        if (mail is null || ReadMail.Of(mail) is not { } read)
        {
            return new MailProblems.MailUnreadable();
        }

        var mark = Convert.ToHexStringLower(SHA256.HashData(read.Mark.Length > 0 ? Encoding.UTF8.GetBytes(read.Mark) : raw.Span));
        return await FindAsync(tenant, mark, stop) is { } earlier
            ? View(tenant, earlier, repeated: true)
            : await KeepAsync(tenant, read, mark, stop);
    }

    private async Task<Result<TakenMail>> KeepAsync(TenantProfile tenant, ReadMail read, string mark, CancellationToken stop)
    {
        var files = await FilesAsync(new Caller(tenant, Actor.System), read, stop);
        return await attempts.RunAsync<TakenMail>(
            async again =>
            {
                // of a mail that is sent twice at once, the second finds the first
                if (again && await FindAsync(tenant, mark, stop) is { } earlier)
                {
                    return View(tenant, earlier, repeated: true);
                }

                var now = time.Now();
                await using var db = database.Open(tenant.Id);
                var row = new IncomingMailRow
                {
                    Tenant = db.Tenant,
                    Id = ids.Next(),
                    Mark = mark,
                    Address = read.Address,
                    Name = read.Name,
                    Subject = read.Subject,
                    Body = files.Notes.Length > 0 ? $"{read.Text}\n\n{files.Notes}" : read.Text,
                    Files = string.Join(',', files.Ids),
                    ReceivedAt = read.ReceivedAt?.ToUtc() is { } received && received < now ? received : now,
                    At = now,
                    State = read.Automatic ? MailState.SetAside : MailState.Waiting,
                    DecidedAt = read.Automatic ? now : null,
                    Ground = read.Automatic ? "Dikirim oleh mesin." : null,
                };
                db.IncomingMails.Add(row);
                await ClaimAsync(db, files.Ids, now, stop);
                await db.SaveChangesAsync(stop);
                return View(tenant, row, repeated: false);
            },
            stop);
    }

    // an attachment that is refused does not lose the mail: what it was is said in its place
    private async Task<(IReadOnlyList<Guid> Ids, string Notes)> FilesAsync(Caller engine, ReadMail read, CancellationToken stop)
    {
        var (kept, notes) = (new List<Guid>(), new StringBuilder());
        foreach (var part in read.Attachments)
        {
            var name = part.FileName ?? "lampiran";
            using var content = part.Content?.Open() ?? Stream.Null;
            if ((await upload.HandleAsync(engine, name, content, stop)).Succeeded(out var file, out var problem))
            {
                kept.Add(Guid.Parse(file.Id));
            }
            else
            {
                notes.Append(System.Globalization.CultureInfo.InvariantCulture, $"[Lampiran \"{name}\" tidak disimpan: {(problem.Errors is [var error, ..] ? error.Message : problem.Detail)}]\n");
            }
        }

        return (kept, notes.ToString().TrimEnd());
    }

    private static async Task ClaimAsync(SopDbContext db, IReadOnlyList<Guid> files, DateTime now, CancellationToken stop)
    {
        if (files.Count == 0)
        {
            return;
        }

        // kept as long as the mail is
        foreach (var row in await db.Files.Where(row => files.Contains(row.Id)).ToListAsync(stop))
        {
            row.ClaimedAt = now;
        }
    }

    private async Task<IncomingMailRow?> FindAsync(TenantProfile tenant, string mark, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return await db.IncomingMails.AsNoTracking().SingleOrDefaultAsync(row => row.Mark == mark, stop);
    }

    private static async Task<MimeMessage?> ParseAsync(ReadOnlyMemory<byte> raw, CancellationToken stop)
    {
        if (raw.Length is 0 or > Largest)
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(raw.ToArray(), writable: false);
            return await MimeMessage.LoadAsync(stream, stop);
        }
        catch (Exception unreadable) when (unreadable is FormatException or IOException)
        {
            return null;
        }
    }

    private static TakenMail View(TenantProfile tenant, IncomingMailRow row, bool repeated) =>
        new(row.Id.ToString(), tenant.At(row.ReceivedAt), repeated, row.State == MailState.SetAside);
}
