using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// A text of the template with all that is the region's own business as the region has it, so that it is never offered, taken or told: which SOP and revision it is, who signed it and when,
/// its letterhead, its annexes (a draft made after another SOP begins without them), its notes, and the printed numbers of its rows.
/// </summary>
internal static class SopAlignment
{
    /// <param name="template">A revision of the template.</param>
    /// <param name="ours">The region's text.</param>
    /// <param name="later">The later revision of the template, whose numbers rows have that the region has not; null where that is this one.</param>
    public static SopRevision Of(SopRevision template, SopRevision ours, SopRevision? later = null) => template with
    {
        Language = ours.Language,
        Sop = ours.Sop,
        Revision = ours.Revision,
        Notes = ours.Notes,
        Annexes = ours.Annexes,
        Document = template.Document with
        {
            Issuer = ours.Document.Issuer,
            Address = ours.Document.Address,
            Number = ours.Document.Number,
            Created = ours.Document.Created,
            Revised = ours.Document.Revised,
            Effective = ours.Document.Effective,
            Ratified = ours.Document.Ratified,
            ApprovedBy = ours.Document.ApprovedBy,
            Proposal = ours.Document.Proposal,
        },
        Steps = [.. template.Steps.Select(step => step with { No = (ours.FindStep(step.Id) ?? later?.FindStep(step.Id) ?? step).No })],
    };
}
