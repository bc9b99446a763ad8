using System.Security.Cryptography;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Keeps a file until a filing or completion claims it.</summary>
public sealed class UploadFile(SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <summary>The greatest length of a file, in bytes: 20 MB.</summary>
    public const int Largest = 20 * 1024 * 1024;

    public async Task<Result<FileView>> HandleAsync(Caller caller, string name, Stream content, CancellationToken stop)
    {
        if (await ReadAsync(content, stop) is not { } bytes)
        {
            return new UploadProblems.FileTooLarge(Largest / 1024 / 1024);
        }

        if (bytes.Length == 0)
        {
            return new TicketProblems.FormInvalid([new FieldError("file", "empty", "Berkas ini kosong. Pilih berkas yang berisi.")]);
        }

        var clean = FileNames.Clean(name);
        var (id, type, hash) = (ids.Next(), ContentTypes.Of(bytes, clean), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return await attempts.RunAsync<FileView>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                var row = new FileRow
                {
                    Tenant = db.Tenant,
                    Id = id,
                    Name = clean,
                    ContentType = type,
                    Length = bytes.Length,
                    Sha256 = hash,
                    UploadedBy = caller.Actor.UserName,
                    UploadedAt = time.Now(),
                };
                db.Files.Add(row);
                db.FileContents.Add(new FileContentRow { Tenant = db.Tenant, Id = id, Content = bytes });
                await db.SaveChangesAsync(stop);
                return TicketFiles.View(row);
            },
            stop);
    }

    /// <summary>All of it, or null when it is too much; then no more than that is read.</summary>
    private static async Task<byte[]?> ReadAsync(Stream content, CancellationToken stop)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, stop)) > 0)
        {
            if (whole.Length + read > Largest)
            {
                return null;
            }

            await whole.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return whole.ToArray();
    }
}
