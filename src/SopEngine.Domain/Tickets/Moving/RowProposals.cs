using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Proposes for each row that a later revision no longer has by which of its rows tickets could go on. Only a proposal: somebody decides, and each ticket is proved.</summary>
public static class RowProposals
{
    private const double Like = 0.5;

    /// <summary>One for each row that a ticket can stand at and that is gone, in the order of the table.</summary>
    public static IReadOnlyList<RowProposal> Of(SopRevision from, SopRevision to)
    {
        var fresh = to.Steps.Where(step => CanStand(step) && from.FindStep(step.Id) is null).ToList();
        return [.. from.Steps.Where(step => CanStand(step) && to.FindStep(step.Id) is null).Select(step => Of(step, fresh, to))];
    }

    private static RowProposal Of(Step gone, List<Step> fresh, SopRevision to)
    {
        var words = Words(gone);
        if (fresh.Find(step => Words(step).SetEquals(words)) is { } same)
        {
            return new RowProposal(gone.Id, same.Id, ProposalGround.SameActivity);
        }

        var near = fresh.Where(step => step.Lane == gone.Lane).Select(step => (Step: step, Likeness: Likeness(Words(step), words))).OrderByDescending(found => found.Likeness).ToList();
        if (near is [{ Likeness: >= Like } nearest, ..])
        {
            return new RowProposal(gone.Id, nearest.Step.Id, ProposalGround.LikeActivity);
        }

        if (near.Where(found => found.Step.Phase == gone.Phase).ToList() is [var only])
        {
            return new RowProposal(gone.Id, only.Step.Id, ProposalGround.SameWork);
        }

        var next = gone.Outcomes.SelectMany(outcome => outcome.Goto).Select(to.FindStep).OfType<Step>().FirstOrDefault(CanStand);
        return next is null ? new RowProposal(gone.Id, null, ProposalGround.Nothing) : new RowProposal(gone.Id, next.Id, ProposalGround.Follows);
    }

    private static bool CanStand(Step step) => step is { Kind: StepKind.Activity, AnyTime: false, Automatic: null };

    private static HashSet<string> Words(Step step) =>
        step.Activity.Split([' ', ',', '.', ';', ':', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count == 0 && other.Count == 0 ? 0 : (double)one.Count(other.Contains) / one.Union(other, StringComparer.OrdinalIgnoreCase).Count();
}
