namespace SopEngine.Persistence.Accounts;

/// <summary>What somebody signed in with holds.</summary>
public enum SessionKind
{
    /// <summary>A browser's cookie.</summary>
    Page,

    /// <summary>A program's bearer token.</summary>
    Token,
}
