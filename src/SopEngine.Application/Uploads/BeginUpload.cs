using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Begins an upload that comes in pieces and goes on after a cut.</summary>
public sealed class BeginUpload(SopDatabase database, UploadQuota quota, IdSource ids, TimeProvider time, IOptions<UploadOptions> options)
{
    public async Task<Result<UploadView>> HandleAsync(Caller caller, UploadRequest request, CancellationToken stop)
    {
        if (Refuse(request) is [_, ..] errors)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        if (request.Length > options.Value.MostBytes())
        {
            return new UploadProblems.FileTooLarge(options.Value.MostMegabytes);
        }

        await using var db = database.Open(caller.Tenant.Id);
        var user = caller.Actor.UserName;
        if (await quota.RefuseAsync(db, user, request.Length ?? 0, stop) is { } full)
        {
            return full;
        }

        var upload = new UploadRow
        {
            Tenant = db.Tenant,
            Id = ids.Next(),
            Name = FileNames.Clean(request.Name),
            Length = request.Length,
            Sha256 = request.Sha256?.ToLowerInvariant(),
            UploadedBy = user,
            StartedAt = time.Now(),
        };
        db.Insert(upload);
        await db.SaveChangesAsync(stop);
        return ReadUpload.View(caller, upload, null);
    }

    private static List<FieldError> Refuse(UploadRequest request)
    {
        var errors = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            errors.Add(new("name", "required", "Sebutkan nama berkas."));
        }

        if (request.Length is not { } length)
        {
            errors.Add(new("length", "required", "Sebutkan panjang berkas dalam bita."));
        }
        else if (length <= 0)
        {
            errors.Add(new("length", "empty", "Berkas ini kosong. Pilih berkas yang berisi."));
        }

        if (request.Sha256 is { } hash && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit)))
        {
            errors.Add(new("sha256", "sha256", "SHA-256 ditulis sebagai 64 angka heksadesimal."));
        }

        return errors;
    }
}
