using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>A draft after parts of its template were answered.</summary>
/// <param name="Revision">What it then says.</param>
/// <param name="Lineage">How far it has then answered.</param>
/// <param name="What">What was done, in a few Indonesian words.</param>
internal sealed record AnsweredDraft(SopRevision Revision, DraftLineage Lineage, string What);
