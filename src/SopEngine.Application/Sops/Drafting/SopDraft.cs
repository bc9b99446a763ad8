using SopEngine.Application.Sops.Lineage;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>A draft as it stands.</summary>
/// <param name="Row">Which it is.</param>
/// <param name="Revision">What it says, sound or not.</param>
/// <param name="Findings">All that the checks say of it.</param>
/// <param name="Undo">What the last change was, which can be taken back; null for none.</param>
/// <param name="Redo">What was taken back last, which can be done again; null for none.</param>
public sealed record SopDraft(SopDraftRow Row, SopRevision Revision, IReadOnlyList<Finding> Findings, string? Undo, string? Redo)
{
    /// <summary>What is to be known of what was read from a file, as far as nobody has changed it since.</summary>
    public IReadOnlyList<DraftMark> Marks { get; init; } = [];

    /// <summary>Who else has changed it in the last quarter of an hour, the latest first.</summary>
    public IReadOnlyList<DraftWriter> Others { get; init; } = [];

    /// <summary>Its national template has a newer revision in force than it has answered; null where it has none, or has answered it.</summary>
    public TemplateNews? News { get; init; }

    public bool IsOpen => Row.State == SopDraftState.Open;

    /// <summary>What stands in the way of publishing.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == FindingSeverity.Error);

    public int Warnings => Findings.Count(finding => finding.Severity == FindingSeverity.Warning);
}
