using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Approval;

/// <summary>
/// A draft as it is proposed: under the number it will have, with the text and hash that are examined. <see cref="Row"/> is the revision that is kept for it already, by an
/// earlier proposal of the same ticket or by a file that says the very same; null for none.
/// </summary>
internal sealed record FrozenDraft(SopRevision Revision, string Text, string Sha256, SopRevisionRow? Row)
{
    /// <summary>Freezes a draft as it stands in this save.</summary>
    public static async Task<Result<FrozenDraft>> OfAsync(SopDbContext db, SopDraftRow draft, CancellationToken stop)
    {
        var text = await db.SopDraftEdits.AsNoTracking().Where(edit => edit.Draft == draft.Number && edit.Number == draft.At).Select(edit => edit.Definition).SingleAsync(stop);
        var revision = CanonicalJson.Read(text);
        var rows = await db.SopRevisions.Where(row => row.Sop == draft.Sop).ToListAsync(stop);
        var waiting = rows.Where(row => row.Status == SopRevisionStatus.Draft).ToList();
        if (waiting.FirstOrDefault(row => row.Ticket is not null && row.Ticket != draft.Ticket) is { Ticket: { } other })
        {
            return new ApprovalProblems.AlreadyProposed(draft.Sop, other);
        }

        // a file's own revision is never written over: where the draft went on from it, the draft gets a number of its own
        var kept = waiting.FirstOrDefault(row => row.FileName is null && row.Ticket == draft.Ticket && draft.Ticket is not null)
            ?? waiting.FirstOrDefault(row => row.FileName is not null && row.Sha256 == Under(revision, row.Revision).Sha256);
        var (numbered, sha256, written) = Under(revision, kept?.Revision ?? rows.Select(row => row.Revision).Append(0).Max() + 1);
        return new FrozenDraft(numbered, written, sha256, kept);
    }

    private static (SopRevision Revision, string Sha256, string Text) Under(SopRevision revision, int number)
    {
        var numbered = revision with { Revision = number };
        var text = CanonicalJson.Write(numbered);
        return (numbered, CanonicalJson.Sha256Hex(text), text);
    }
}
