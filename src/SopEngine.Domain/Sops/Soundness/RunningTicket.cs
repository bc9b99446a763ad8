using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>One ticket as far as it matters for where it can go: where it stands, what was answered, and what was taken before.</summary>
/// <param name="Marking">Where it stands, or would stand.</param>
/// <param name="Answers">What was answered to a question, by its name; nothing for no answer.</param>
/// <param name="Taken">How often an outcome of a row was taken.</param>
/// <param name="IsResolved">Whether it counts as resolved.</param>
/// <param name="Closure">How it will have ended, where an outcome said so.</param>
internal sealed record RunningTicket(
    Marking Marking, Func<string, IReadOnlyList<string>> Answers, Func<string, string, int> Taken, bool IsResolved, ClosureKind? Closure);
