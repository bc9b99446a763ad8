namespace SopEngine.Application.Sops.Approval;

/// <summary>By whom a revision came into force, as the history of its ticket says (PermenPAN-RB 35/2012: disiapkan, diperiksa, disahkan). The last of each counts, for a draft may be given back.</summary>
/// <param name="Prepared">Who proposed it.</param>
/// <param name="Examined">Who found it fit.</param>
/// <param name="Ratified">Who ratified it.</param>
public sealed record ApprovalTrail(Approver? Prepared, Approver? Examined, Approver? Ratified);
