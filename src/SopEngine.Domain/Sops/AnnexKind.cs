namespace SopEngine.Domain.Sops;

/// <summary>What a part of the document is, which decides where it is printed.</summary>
public enum AnnexKind
{
    /// <summary>Nota dinas before the document.</summary>
    Memo,

    /// <summary>Halaman pengesahan.</summary>
    Approval,

    /// <summary>Riwayat revisi or riwayat perubahan.</summary>
    History,

    /// <summary>At the foot of each page.</summary>
    Footer,

    /// <summary>Under the table.</summary>
    Legend,
}
