using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Signatures;

/// <summary>
/// Makes real detached signatures with certificates of its own making, for practice and tests. A person's first passphrase locks his key and later ones must open it; keys
/// live as long as the program, signatures are checked without them.
/// </summary>
public sealed class LocalSigner : IDocumentSigner
{
    private const int ShortestPassphrase = 8;

    // a practice key: the cost of guessing is that of the account's own password, which was asked before
    private static readonly PbeParameters _lock = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100_000);

    private readonly ConcurrentDictionary<string, (byte[] Locked, byte[] Certificate)> _keys = new(StringComparer.Ordinal);

    /// <summary>What the organisation of its certificates is called: nobody takes one for a real one.</summary>
    public static string Organisation => "SopEngine: sertifikat latihan";

    public bool IsReady => true;

    public Task<Result<byte[]>> SignAsync(SigningOrder order, CancellationToken stop) => Task.FromResult(Sign(order));

    private Result<byte[]> Sign(SigningOrder order)
    {
        if (order.Passphrase.Length < ShortestPassphrase)
        {
            return new SignatureProblems.SignerRefused($"Frasa sandi paling sedikit {ShortestPassphrase} huruf.");
        }

        var (locked, made) = _keys.GetOrAdd(order.Signer, _ => Make(order));
        using var key = ECDsa.Create();
        try
        {
            key.ImportEncryptedPkcs8PrivateKey(order.Passphrase.Span, locked, out _);
        }
        catch (CryptographicException)
        {
            return new SignatureProblems.SignerRefused("Frasa sandi tidak cocok dengan sertifikat Anda.");
        }

        using var certificate = X509CertificateLoader.LoadCertificate(made);
        using var whole = certificate.CopyWithPrivateKey(key);
        var cms = new SignedCms(new ContentInfo(order.Document.ToArray()), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, whole)
        {
            IncludeOption = X509IncludeOption.EndCertOnly,
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1", "sha256"),
        };
        signer.SignedAttributes.Add(new Pkcs9SigningTime(order.At));
        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    private static (byte[] Locked, byte[] Certificate) Make(SigningOrder order)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(order.Name.Length is > 0 and <= 64 ? order.Name : order.Signer[..Math.Min(order.Signer.Length, 64)]);
        subject.AddOrganizationName(Organisation);
        var now = new DateTimeOffset(order.At, TimeSpan.Zero);
        using var certificate = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        return (key.ExportEncryptedPkcs8PrivateKey(order.Passphrase.Span, _lock), certificate.RawData);
    }
}
