using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Keeps files that the engine itself writes for a ticket, in the transaction of whatever wrote them.</summary>
internal static class OwnFiles
{
    public static FileRow Add(SopDbContext db, Guid id, string ticket, string name, string contentType, byte[] content, DateTime now)
    {
        var row = new FileRow
        {
            Tenant = db.Tenant,
            Id = id,
            Name = FileNames.Clean(name),
            ContentType = contentType,
            Length = content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            UploadedBy = Actor.System.UserName,
            UploadedAt = now,
            Ticket = ticket,
            ClaimedAt = now,
        };
        db.Files.Add(row);
        db.FileContents.Add(new FileContentRow { Tenant = db.Tenant, Id = id, Content = content });
        return row;
    }

    /// <summary>The bytes of a file.</summary>
    public static async Task<byte[]> ReadAsync(SopDbContext db, Guid id, CancellationToken stop) =>
        (await db.FileContents.AsNoTracking().SingleAsync(known => known.Id == id, stop)).Content;
}
