using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace SopEngine.Application.Signatures;

/// <summary>Checks detached signatures: that they were made over these very bytes by the key of the certificate they carry. Whether that certificate is to be trusted is told by its name.</summary>
public static class SignatureCheck
{
    public static SignatureFinding Of(ReadOnlyMemory<byte> document, ReadOnlySpan<byte> signature)
    {
        try
        {
            var cms = new SignedCms(new ContentInfo(document.ToArray()), detached: true);
            cms.Decode(signature);
            cms.CheckSignature(verifySignatureOnly: true);
            return cms.SignerInfos is [{ Certificate: { } certificate }]
                ? new SignatureFinding(true, certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false), certificate.Subject == certificate.Issuer)
                : SignatureFinding.Broken;
        }
        catch (CryptographicException)
        {
            return SignatureFinding.Broken;
        }
    }
}
