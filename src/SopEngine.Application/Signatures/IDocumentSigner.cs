using SopEngine.Domain.Problems;

namespace SopEngine.Application.Signatures;

/// <summary>
/// Makes electronic signatures. This is the seam for a certification service such as BSrE: whoever connects one writes a class that sends the document and the passphrase to
/// it and gives back the detached signature (CMS, RFC 5652).
/// </summary>
public interface IDocumentSigner
{
    /// <summary>Whether a signature can be asked for at all.</summary>
    bool IsReady { get; }

    /// <summary>The signature over the document's bytes, or why there is none.</summary>
    Task<Result<byte[]>> SignAsync(SigningOrder order, CancellationToken stop);
}
