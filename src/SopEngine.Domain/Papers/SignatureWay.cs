namespace SopEngine.Domain.Papers;

/// <summary>How somebody signed a paper.</summary>
public enum SignatureWay
{
    /// <summary>Agreed on the page with his password.</summary>
    Page,

    /// <summary>Signed elsewhere and sent back as a file.</summary>
    Upload,

    /// <summary>A detached signature by certificate.</summary>
    Electronic,
}
