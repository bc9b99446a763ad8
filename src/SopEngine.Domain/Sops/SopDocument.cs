namespace SopEngine.Domain.Sops;

/// <summary>
/// The identity block of an SOP AP (PermenPAN-RB 35/2012, Bagian Identitas) and what some regions add to it. Every text may be empty or
/// "-": a scan may have lost it, or the SOP may be a draft (Jawa Barat). Texts are literal, typing errors kept.
/// </summary>
public sealed record SopDocument
{
    /// <summary>The lines of the letterhead, top to bottom.</summary>
    public IReadOnlyList<string> Issuer { get; init; } = [];

    public string Address { get; init; } = "";

    public required string Title { get; init; }

    public string Number { get; init; } = "";

    /// <summary>Dates are kept as printed ("05 Januari 2022", "-", ""); <see cref="DocumentDate"/> reads them.</summary>
    public string Created { get; init; } = "";

    public string Revised { get; init; } = "";

    public string Effective { get; init; } = "";

    public string Ratified { get; init; } = "";

    public Signatory ApprovedBy { get; init; } = new();

    public IReadOnlyList<string> LegalBasis { get; init; } = [];

    public IReadOnlyList<string> Qualifications { get; init; } = [];

    public IReadOnlyList<string> RelatedSops { get; init; } = [];

    public IReadOnlyList<string> Equipment { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>The title over the table.</summary>
    public string TableTitle { get; init; } = "";

    /// <summary>The region's own names of the identity fields where they differ, keyed by the English field name (created: Tgl Pembuatan).</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>True while the document is a proposal that nobody has signed (Jawa Barat, reading JBR-A13).</summary>
    public bool Proposal { get; init; }
}
