namespace SopEngine.Application.Sops.Approval;

/// <summary>The words of the SOP by which SOPs come into force (<c>Sops/Shipped/pengesahan-sop.1.yaml</c>), as far as the program acts on them.</summary>
public static class ApprovalSop
{
    public const string Id = "pengesahan-sop";

    /// <summary>The row in which a draft is written and proposed.</summary>
    public const string Write = "susun";

    public const string Examine = "periksa";

    public const string Ratify = "sahkan";

    /// <summary>The row that waits for the day.</summary>
    public const string Await = "tunggu";

    public const string Propose = "ajukan";

    public const string Fits = "sesuai";

    public const string GiveBack = "kembalikan";

    public const string Ratified = "sahkan";

    public const string ComesIntoForce = "berlaku";

    /// <summary>The field that names SOP and revision.</summary>
    public const string What = "sop-usulan";

    public const string Change = "perubahan";

    public const string From = "berlaku";

    /// <summary>The field with the SHA-256 of what is proposed: what was examined is what comes into force.</summary>
    public const string Seal = "sidik";
}
