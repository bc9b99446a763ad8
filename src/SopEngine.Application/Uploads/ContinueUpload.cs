using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>
/// Appends a piece to an upload: as much of it as comes is kept, whether the line is cut or not. The last byte makes it a file; where that failed, an empty piece at the end
/// tries again.
/// </summary>
public sealed class ContinueUpload(SopDatabase database, UploadParts parts, FinishUpload finish, ReadUpload read)
{
    /// <param name="caller">Who sends.</param>
    /// <param name="id">The upload's.</param>
    /// <param name="piece">What comes, and where it belongs.</param>
    /// <param name="stop">Ends the reading, not the keeping.</param>
    /// <exception cref="IOException">The line was cut; what came before is kept.</exception>
    public async Task<Result<UploadView>> HandleAsync(Caller caller, string id, UploadPiece piece, CancellationToken stop)
    {
        UploadRow? upload;
        await using (var db = database.Open(caller.Tenant.Id))
        {
            upload = await ReadUpload.FindAsync(db, caller, id, stop);
        }

        if (upload is not { Length: { } length })
        {
            return new UploadProblems.UploadNotFound(id);
        }

        if (piece.Offset != upload.Received)
        {
            return new UploadProblems.UploadMoved(upload.Received);
        }

        if (piece.Length > length - piece.Offset)
        {
            return new UploadProblems.UploadTooLong(length);
        }

        if (upload.CompletedAt is null)
        {
            var tooMuch = new UploadProblems.UploadTooLong(length);
            if (!(await parts.AppendAsync(upload.Tenant, upload.Id, piece.Offset, length, tooMuch, piece.Content, stop)).Succeeded(out var received, out var problem)
                || (received == length && (problem = (await finish.RunAsync(caller, upload.Id, null, stop)).Problem) is not null))
            {
                return problem;
            }
        }

        return await read.HandleAsync(caller, id, stop);
    }
}
