using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Application.Sops.Approval;

/// <summary>What is to be seen before a draft is proposed.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="InForce">The revision that new tickets run on now; null for an SOP that is new.</param>
/// <param name="Comparison">What the draft changes of it.</param>
/// <param name="Revision">The number that the draft will have.</param>
/// <param name="Running">How many tickets run on earlier revisions; they stay there.</param>
/// <param name="Examiners">Who may examine it: everybody with the right who did not write it.</param>
/// <param name="Ratifiers">Who may ratify it, likewise.</param>
/// <param name="Today">The first day from which it may hold.</param>
public sealed record ApprovalView(
    SopDraft Draft, LoadedSop? InForce, SopComparison? Comparison, int Revision, int Running, IReadOnlyList<string> Examiners, IReadOnlyList<string> Ratifiers, DateOnly Today)
{
    /// <summary>True where another revision came into force since the draft was begun: what that one changed, this one may undo.</summary>
    public bool IsBehind => InForce is not null && InForce.Printed.Revision != Draft.Row.BasedOn;
}
