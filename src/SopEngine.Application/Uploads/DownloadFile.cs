using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Uploads;

/// <summary>Gives a file to who may read its ticket, or to who uploaded it while no ticket has claimed it.</summary>
public sealed class DownloadFile
{
    public Task<Result<FileDownload>> HandleAsync(Caller caller, string id, CancellationToken stop) =>
        throw new NotImplementedException();
}
