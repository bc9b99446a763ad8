using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Uploads;

/// <summary>How much somebody may have waiting: uploads that are not finished and files that no ticket has claimed. What is claimed is the region's and is not counted.</summary>
public sealed class UploadQuota(IOptions<UploadOptions> options)
{
    /// <summary>How many unfinished uploads somebody may have.</summary>
    public const int MostUnfinished = 50;

    /// <summary>How many of the longest files may wait.</summary>
    public const int MostWaiting = 25;

    /// <summary>Why no more may come now; null when it may.</summary>
    /// <param name="db">The region's.</param>
    /// <param name="user">Who sends.</param>
    /// <param name="coming">The length of what comes, in bytes; 0 where it is not known beforehand.</param>
    /// <param name="stop">Ends the question.</param>
    internal async Task<Problem?> RefuseAsync(SopDbContext db, string user, long coming, CancellationToken stop)
    {
        var unfinished = db.Uploads.Where(row => row.CompletedAt == null && row.UploadedBy == user);
        var count = await unfinished.CountAsync(stop);
        var waiting = await unfinished.SumAsync(row => row.Length ?? row.Received, stop)
            + await db.Files.Where(row => row.ClaimedAt == null && row.UploadedBy == user).SumAsync(row => row.Length, stop);
        return count >= MostUnfinished || waiting + coming > MostWaiting * options.Value.MostBytes()
            ? new UploadProblems.TooManyUploads(MostUnfinished, MostWaiting * options.Value.MostMegabytes)
            : null;
    }
}
