using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using Outcome = SopEngine.Domain.Sops.Outcome;

namespace SopEngine.Domain.Tests.Sops;

/// <summary>SOPs made up by chance. The same seed gives the same SOP, and a failing test prints it by its rows.</summary>
public static class RandomSops
{
    /// <summary>
    /// Sound by construction: built only of sequence, choice, skip, loop with a way out, parallel branches with their join, hand-over between lanes, automatic
    /// rows, silence after a longest wait, and closing early. Passes the checks without error or warning.
    /// </summary>
    public static Gen<SopRevision> Sound() =>
        Gen.Choose(0, int.MaxValue).SelectMany(seed => Gen.Choose(1, 12).Select(size => new SoundSopWriter(seed).Write(size)));

    /// <summary>Properly formed but otherwise anything: goto, returnTo, close, joins, maxima and cancelling put together by chance. Most are not sound.</summary>
    public static Gen<SopRevision> Any() => Gen.Choose(0, int.MaxValue).Select(seed => new AnySopWriter(seed).Write());

    /// <summary>Nonsense that the types allow.</summary>
    public static Gen<SopRevision> Wild() => Gen.Choose(0, int.MaxValue).Select(seed => new WildSopWriter(seed).Write());

    /// <summary>Short text of the flow, for messages of failing tests.</summary>
    public static string Describe(SopRevision sop) => string.Join("; ", sop.Steps.Select(Describe));

    private static string Describe(Step step)
    {
        var join = step.Join.Count == 0 ? "" : $" [{string.Join(',', step.Join.Select(group => string.Join('|', group)))}]";
        return $"{step.Id}{(step.Automatic is null ? "" : "&")}{join}: {string.Join(' ', step.Outcomes.Select(Describe))}";
    }

    private static string Describe(Outcome outcome) =>
        $"{outcome.Id}>{string.Join(',', outcome.Goto)}{outcome.ReturnTo}{outcome.PassTo}{(outcome.Close is null ? "" : "!")}"
        + $"{(outcome.CancelsOthers ? "*" : "")}{(outcome.Max is { } max ? $"#{max}" : "")}";
}
