using SopEngine.Domain.Problems;

namespace SopEngine.Application.Signatures;

/// <summary>Stands where no certification service is connected: says so, and forgets the passphrase unread.</summary>
public sealed class NoSigner : IDocumentSigner
{
    public bool IsReady => false;

    public Task<Result<byte[]>> SignAsync(SigningOrder order, CancellationToken stop) => Task.FromResult<Result<byte[]>>(new SignatureProblems.SignerMissing());
}
