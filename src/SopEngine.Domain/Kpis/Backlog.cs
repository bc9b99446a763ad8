using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>How a ticket stood at an instant, from its visits alone. Pure.</summary>
public static class Backlog
{
    /// <summary>With whom it was; null when it was not open then.</summary>
    /// <param name="submitted">When it was submitted: before, it is a draft and nobody's backlog.</param>
    /// <param name="steps">All visits of the ticket.</param>
    /// <param name="pauses">All their pauses.</param>
    /// <param name="at">The instant (UTC).</param>
    public static Pile? At(DateTime? submitted, IReadOnlyList<StepFact> steps, IReadOnlyList<PauseFact> pauses, DateTime at)
    {
        var open = steps.Where(step => step.ActiveAt <= at && !(step.EndedAt <= at)).ToList();
        if (open.Count == 0 || !(submitted <= at))
        {
            return null;
        }

        var resolved = steps.Where(step => step.Resolved && step.EndedAt <= at).Max(step => step.EndedAt);
        if (resolved is { } done && !steps.Any(step => Undoes(step, done, at)))
        {
            return Pile.Resolved;
        }

        return open.All(step => step.Owner == OwnerSide.Requester || pauses.Any(pause => pause.Item == step.Ordinal && pause.ForRequester && pause.From <= at && !(pause.To <= at)))
            ? Pile.Requester : Pile.Provider;
    }

    // reopened, or taken up again at a row that decides or works
    private static bool Undoes(StepFact step, DateTime resolved, DateTime at) =>
        (step.Reopened && step.EndedAt >= resolved && step.EndedAt <= at)
        || (step.Owner != OwnerSide.Requester && step.Phase is Phase.Triage or Phase.Work && step.ActiveAt >= resolved && step.ActiveAt <= at);

    public enum Pile
    {
        Provider,
        Requester,
        Resolved,
    }
}
