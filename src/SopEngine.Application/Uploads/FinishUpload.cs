using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>
/// Makes a file of an upload all of whose bytes have come: looks at what is kept, and then saves the file's row and the upload's end in one transaction. A power cut before
/// it leaves an upload that can be finished again, or is swept. What is refused is removed.
/// </summary>
public sealed class FinishUpload(SopDatabase database, UploadParts parts, IFileScanner scanner, CommandAttempts attempts, Operations operations, TimeProvider time)
{
    internal async Task<Result<UploadedFile>> RunAsync(Caller caller, Guid id, string? key, CancellationToken stop)
    {
        UploadRow? upload;
        await using (var db = database.Open(caller.Tenant.Id))
        {
            upload = await db.Uploads.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop);
        }

        if (upload is null)
        {
            return new UploadProblems.UploadNotFound(id.ToString());
        }

        var looked = upload.CompletedAt is null ? await ExamineAsync(upload, stop) : new ExaminedFile("", "");
        if (!looked.Succeeded(out var examined, out var problem))
        {
            // what came in pieces need not come again because the scanner was away
            if (problem is not UploadProblems.ScannerUnavailable || upload.Length is null)
            {
                await parts.RemoveAsync(caller.Tenant.Id, id);
            }

            return problem;
        }

        return await attempts.RunAsync(() => SaveAsync(caller, id, examined, key is null ? null : OperationOf(key, upload.Name, examined)), stop);
    }

    private async Task<Result<ExaminedFile>> ExamineAsync(UploadRow upload, CancellationToken stop)
    {
        if (upload.Received == 0)
        {
            return Refused("empty", "Berkas ini kosong. Pilih berkas yang berisi.");
        }

        await using var content = new StoredFileStream(database, upload.Tenant, upload.Id, upload.Received);
        var looked = await FileExamination.RunAsync(upload.Name, content, stop);
        if (!looked.Succeeded(out var examined, out _))
        {
            return looked;
        }

        if (upload.Sha256 is { } given && given != examined.Sha256)
        {
            return Refused("damaged", "Isi berkas berubah di perjalanan (SHA-256 tidak sama). Unggah kembali dari awal.");
        }

        content.Position = 0;
        return await scanner.ScanAsync(content, stop) switch
        {
            { Verdict: ScanVerdict.Clean } => examined,
            { Verdict: ScanVerdict.Infected } infected => new UploadProblems.FileInfected(upload.Name, infected.Found ?? ""),
            _ => new UploadProblems.ScannerUnavailable(),
        };
    }

    private async Task<Result<UploadedFile>> SaveAsync(Caller caller, Guid id, ExaminedFile examined, Operation? operation)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await Operations.FindAsync(db, caller, operation, CancellationToken.None) is { } earlier)
        {
            await parts.RemoveAsync(caller.Tenant.Id, id);
            return earlier.Succeeded(out var answer, out var reused) ? new UploadedFile(Read(answer.Body), Repeated: true) : reused;
        }

        if (await db.Uploads.SingleOrDefaultAsync(row => row.Id == id) is not { } upload)
        {
            return new UploadProblems.UploadNotFound(id.ToString());
        }

        if (upload.CompletedAt is not null)
        {
            // somebody finished it meanwhile; when its file has gone too, nothing is left to give
            return await db.Files.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id) is { } known
                ? new UploadedFile(TicketFiles.View(known), Repeated: true)
                : new UploadProblems.UploadNotFound(id.ToString());
        }

        var file = Row(upload, examined, time.Now());
        upload.CompletedAt = file.UploadedAt;
        db.Insert(file);
        var view = TicketFiles.View(file);
        operations.Keep(db, caller, operation, new CommandAnswer(201, ApiJson.Write(view)));
        await db.SaveChangesAsync();
        return new UploadedFile(view, Repeated: false);
    }

    private static FileRow Row(UploadRow upload, ExaminedFile examined, DateTime now) => new()
    {
        Tenant = upload.Tenant,
        Id = upload.Id,
        Name = upload.Name,
        ContentType = examined.ContentType,
        Length = upload.Received,
        Sha256 = examined.Sha256,
        UploadedBy = upload.UploadedBy,
        UploadedAt = now,
    };

    private static Operation OperationOf(string key, string name, ExaminedFile examined) =>
        new(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"POST files\n{name}\n{examined.Sha256}"))));

    private static FileView Read(string body) => JsonSerializer.Deserialize<FileView>(body, ApiJson.Options)!;

    private static TicketProblems.FormInvalid Refused(string code, string message) => new([new FieldError("file", code, message)]);
}
