using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Uploads;

/// <summary>Gives a picture made small to who may download it. It is made at the first view, one at a time on a host, and kept.</summary>
public sealed class ReadSmallImage(SopDatabase database, DownloadFile download) : IDisposable
{
    // as much as is held in memory while it is made
    private const long LongestRead = 32 * 1024 * 1024;

    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<Result<SmallImage>> HandleAsync(Caller caller, string id, CancellationToken stop)
    {
        if (!(await download.HandleAsync(caller, id, stop)).Succeeded(out var file, out var problem))
        {
            return problem;
        }

        await using var whole = file.Content;
        var key = Guid.Parse(id);
        await using var db = database.Open(caller.Tenant.Id);
        var kept = await db.SmallImages.Where(row => row.Id == key).Select(row => row.Content).SingleOrDefaultAsync(stop);
        if (kept is null && FileTypes.IsPicture(file.ContentType))
        {
            kept = await MakeAsync(whole, stop);
            await KeepAsync(db, key, kept);
        }

        return kept is { Length: > 0 } small ? new SmallImage(small, file.Sha256) : new UploadProblems.SmallImageNotFound(id);
    }

    public void Dispose() => _turn.Dispose();

    private async Task<byte[]> MakeAsync(Stream whole, CancellationToken stop)
    {
        if (whole.Length > LongestRead)
        {
            return [];
        }

        await _turn.WaitAsync(stop);
        try
        {
            var content = new byte[whole.Length];
            await whole.ReadExactlyAsync(content, stop);
            return Shrink.Of(content) ?? [];
        }
        finally
        {
            _turn.Release();
        }
    }

    private static async Task KeepAsync(SopDbContext db, Guid key, byte[] content)
    {
        db.Insert(new SmallImageRow { Tenant = db.Tenant, Id = key, Content = content });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (Exception lost) when (lost is WriteConflictException or DbUpdateException)
        {
            // another view was first, or the file has just been swept: who looks now sees it all the same
        }
    }
}
