using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Uploads;

/// <summary>Keeps a file until a filing or completion claims it.</summary>
public sealed class UploadFile
{
    /// <summary>The greatest length of a file, in bytes: 20 MB.</summary>
    public const int Largest = 20 * 1024 * 1024;

    public Task<Result<FileView>> HandleAsync(Caller caller, string name, Stream content, CancellationToken stop) =>
        throw new NotImplementedException();
}
