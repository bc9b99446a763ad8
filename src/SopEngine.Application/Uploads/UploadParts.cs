using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>
/// Keeps the bytes of an upload as they come. One part is held in memory, and each is kept in a short transaction of its own: a slow line holds neither the file nor the
/// database's lock. What had come before the line was cut is kept.
/// </summary>
public sealed class UploadParts(SopDatabase database, CommandAttempts attempts)
{
    /// <summary>Appends what comes; gives how many bytes the upload has then. Of the last bytes none is kept when more come than <paramref name="most"/>.</summary>
    /// <param name="tenant">Whose upload it is.</param>
    /// <param name="id">The upload's.</param>
    /// <param name="at">How many bytes it has.</param>
    /// <param name="most">How many it may have.</param>
    /// <param name="tooMuch">What is said when more come.</param>
    /// <param name="content">What comes.</param>
    /// <param name="stop">Ends the reading, not the keeping.</param>
    /// <exception cref="IOException">The line was cut; what came before is kept.</exception>
    internal async Task<Result<long>> AppendAsync(TenantId tenant, Guid id, long at, long most, Problem tooMuch, Stream content, CancellationToken stop)
    {
        var buffer = new byte[FilePartRow.Size + 1];
        while (true)
        {
            // one byte more than may come shows that too much does
            var room = (int)Math.Min(FilePartRow.Size - (at % FilePartRow.Size), most - at);
            var asked = at + room == most ? room + 1 : room;
            var (count, cut) = await FillAsync(content, buffer.AsMemory(0, asked), stop);
            if (count > room)
            {
                return tooMuch;
            }

            if (count > 0 && !(await KeepAsync(tenant, id, at, buffer.AsMemory(0, count))).Succeeded(out at, out var problem))
            {
                return problem;
            }

            if (cut is not null)
            {
                ExceptionDispatchInfo.Throw(cut);
            }

            if (count < asked)
            {
                return at;
            }
        }
    }

    internal async Task RemoveAsync(TenantId tenant, Guid id)
    {
        await using var db = database.Open(tenant);
        await db.Uploads.Where(row => row.Id == id && row.CompletedAt == null).ExecuteDeleteAsync(CancellationToken.None);
    }

    private static async Task<(int Count, Exception? Cut)> FillAsync(Stream content, Memory<byte> room, CancellationToken stop)
    {
        var count = 0;
        try
        {
            int read;
            while (count < room.Length && (read = await content.ReadAsync(room[count..], stop)) > 0)
            {
                count += read;
            }
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException or InvalidDataException)
        {
            return (count, cut);
        }

        return (count, null);
    }

    private Task<Result<long>> KeepAsync(TenantId tenant, Guid id, long at, ReadOnlyMemory<byte> bytes) => attempts.RunAsync<long>(
        async () =>
        {
            await using var db = database.Open(tenant);
            if (await db.Uploads.SingleOrDefaultAsync(row => row.Id == id) is not { CompletedAt: null } upload)
            {
                return new UploadProblems.UploadNotFound(id.ToString());
            }

            if (upload.Received != at)
            {
                return new UploadProblems.UploadMoved(upload.Received);
            }

            await AddAsync(db, upload, bytes);
            upload.Received += bytes.Length;
            await db.SaveChangesAsync();
            return upload.Received;
        },
        CancellationToken.None);

    private static async Task AddAsync(SopDbContext db, UploadRow upload, ReadOnlyMemory<byte> bytes)
    {
        var number = (int)(upload.Received / FilePartRow.Size);
        if (upload.Received % FilePartRow.Size == 0)
        {
            db.Insert(new FilePartRow { Tenant = db.Tenant, Upload = upload.Id, Number = number, Content = bytes.ToArray() });
            return;
        }

        var begun = await db.FileParts.SingleAsync(row => row.Upload == upload.Id && row.Number == number);
        begun.Content = [.. begun.Content, .. bytes.Span];
    }
}
