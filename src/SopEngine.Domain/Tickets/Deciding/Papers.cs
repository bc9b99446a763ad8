using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Asks for the papers that a region ties to the rows of an SOP.</summary>
internal static class Papers
{
    /// <param name="draft">The decision.</param>
    /// <param name="step">The row.</param>
    /// <param name="item">The visit, by number.</param>
    /// <param name="moments">What is happening to the row, as rules name it.</param>
    public static void Make(DecisionDraft draft, Step step, int item, params string?[] moments)
    {
        foreach (var rule in draft.Context.Tenant.Papers)
        {
            if (rule.Sop == draft.Context.Sop.Sop && rule.Step == step.Id && moments.Contains(rule.On))
            {
                draft.Send(new Effect.Document(rule.Template, step.Id, item, rule.Id));
            }
        }
    }
}
