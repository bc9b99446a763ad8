namespace SopEngine.Application.Signatures;

/// <summary>What somebody wants signed, once.</summary>
/// <param name="Document">The bytes, which are not changed.</param>
/// <param name="Signer">Region and user name of who signs: one certificate each.</param>
/// <param name="Name">His name, for the certificate.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Passphrase">Used once; whoever gives the order clears it afterwards. No signer stores or logs it.</param>
public sealed record SigningOrder(ReadOnlyMemory<byte> Document, string Signer, string Name, DateTime At, ReadOnlyMemory<char> Passphrase)
{
    /// <summary>Without the passphrase, whoever prints it.</summary>
    public override string ToString() => $"SigningOrder {{ Signer = {Signer}, Length = {Document.Length} }}";
}
