using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Keeps a file that comes in one piece until a filing or completion claims it.</summary>
public sealed class UploadFile(SopDatabase database, UploadParts parts, FinishUpload finish, UploadQuota quota, IdSource ids, TimeProvider time, IOptions<UploadOptions> options)
{
    public async Task<Result<FileView>> HandleAsync(Caller caller, string name, Stream content, CancellationToken stop) =>
        (await HandleAsync(caller, name, content, null, stop)).Succeeded(out var kept, out var problem) ? kept.File : problem;

    /// <summary>As above; a repeat with the same key, name and content gives the first one's file. The content is taken in before its repeat can be seen.</summary>
    public async Task<Result<UploadedFile>> HandleAsync(Caller caller, string name, Stream content, string? key, CancellationToken stop)
    {
        var (tenant, id, most) = (caller.Tenant.Id, ids.Next(), options.Value.MostBytes());
        if (await BeginAsync(caller, id, FileNames.Clean(name), stop) is { } full)
        {
            return full;
        }

        try
        {
            var tooMuch = new UploadProblems.FileTooLarge(options.Value.MostMegabytes);
            if (!(await parts.AppendAsync(tenant, id, 0, most, tooMuch, content, stop)).Succeeded(out _, out var problem))
            {
                await parts.RemoveAsync(tenant, id);
                return problem;
            }
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException or InvalidDataException)
        {
            // who sends in one piece begins again under another id
            await parts.RemoveAsync(tenant, id);
            throw;
        }

        return await finish.RunAsync(caller, id, key, stop);
    }

    private async Task<Problem?> BeginAsync(Caller caller, Guid id, string name, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await quota.RefuseAsync(db, caller.Actor.UserName, 0, stop) is { } full)
        {
            return full;
        }

        db.Insert(new UploadRow
        {
            Tenant = db.Tenant,
            Id = id,
            Name = name,
            Length = null,
            Sha256 = null,
            UploadedBy = caller.Actor.UserName,
            StartedAt = time.Now(),
        });
        await db.SaveChangesAsync(stop);
        return null;
    }
}
