namespace SopEngine.Application.Signatures;

/// <summary>How papers are signed electronically.</summary>
public sealed class SignatureOptions
{
    public const string Section = "SopEngine:Signatures";

    /// <summary>Who makes the signatures. Default: nobody.</summary>
    public SignerKind Signer { get; init; } = SignerKind.None;
}
