namespace SopEngine.Domain.Sops.Flow;

/// <summary>When a condition holds.</summary>
public static class ConditionRules
{
    /// <summary>
    /// True when one of the answers is one of the condition's values, or none is and the condition is turned round. No answer is an empty list; yes and no
    /// are <c>true</c> and <c>false</c>.
    /// </summary>
    public static bool Holds(this Condition condition, IReadOnlyList<string> answers) =>
        answers.Any(answer => condition.Is.Contains(answer, StringComparer.Ordinal)) != condition.Not;
}
