namespace SopEngine.Application.Accounts;

/// <summary>Seals what is kept of a secret in the database, with a key that is not beside it.</summary>
public interface ISecretSeal
{
    string Seal(string secret);

    /// <summary>Null for what was not sealed by this installation, or with a key that it no longer has.</summary>
    string? Open(string kept);
}
