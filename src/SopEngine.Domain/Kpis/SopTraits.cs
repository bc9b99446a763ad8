using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>What an SOP can do at all. A figure about what it cannot do is null.</summary>
public sealed record SopTraits(bool Escalates, bool Reopens, bool Returns, bool Rejects, bool Confirms, IReadOnlySet<Phase> Phases)
{
    /// <summary>To which level each escalating answer leads, from 2.</summary>
    public IReadOnlyDictionary<(string Step, string Outcome), int> Levels { get; init; } = new Dictionary<(string, string), int>();

    public static SopTraits Of(SopRevision sop)
    {
        var outcomes = sop.Steps.SelectMany(step => step.Outcomes.Select(outcome => (Step: step, Outcome: outcome))).ToList();
        return new SopTraits(
            outcomes.Any(pair => pair.Outcome.Escalates),
            outcomes.Any(pair => pair.Outcome.Reopens),
            outcomes.Any(pair => sop.GivesBack(pair.Step, pair.Outcome)),
            outcomes.Any(pair => pair.Outcome.Close == ClosureKind.RejectedOutOfScope || pair.Outcome.Closure == ClosureKind.RejectedOutOfScope),
            sop.Steps.Any(step => step is { Phase: Phase.Confirm, Gating: true }),
            sop.Steps.Where(step => step.Gating).Select(step => step.Phase).ToHashSet())
        {
            Levels = EscalationLevels.Of(sop),
        };
    }
}
