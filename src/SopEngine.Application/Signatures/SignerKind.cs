namespace SopEngine.Application.Signatures;

/// <summary>Who makes electronic signatures.</summary>
public enum SignerKind
{
    /// <summary>Nobody: papers are signed by hand or agreed to on their page.</summary>
    None,

    /// <summary>This program, with certificates it makes itself: for practice and tests, without force in law.</summary>
    Local,
}
