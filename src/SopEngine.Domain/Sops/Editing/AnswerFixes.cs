using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with an answer.</summary>
internal static class AnswerFixes
{
    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Step step, Outcome outcome, Finding finding)
    {
        var remove = new SopProposal("hapus-jawaban", $"Hapus jawaban {outcome.Label}".TrimEnd(), new RemoveAnswer(step.Id, outcome.Id));
        return finding.Code switch
        {
            "no-target" or "target-off" or "unknown-row" or "goto-any-time" => [.. Ways(revision, step, outcome), remove],
            "same-labels" or "duplicate-id" or "same-target" or "answers-not-offered" or "outcome-never-offered" => [remove],
            "resolved-missing" => [Marked(step, outcome, Milestone.Resolved)],
            "return-forward" when outcome.ReturnTo is { } later => [To(revision, step, outcome, new AnswerTarget(AnswerTarget.Goto, [later]), "maju")],
            _ => [],
        };
    }

    /// <summary>The answer says that the moment has come.</summary>
    public static SopProposal Marked(Step step, Outcome outcome, Milestone milestone)
    {
        // what closes a ticket as solved has solved it
        IEnumerable<Milestone> with = outcome.Close is null ? [milestone] : milestone == Milestone.Resolved ? [milestone, Milestone.Closed] : [milestone];
        var text = string.Join(' ', outcome.Milestones.Concat(with).Distinct().Order().Select(one => CellText.Word<Milestone>(one)));
        var word = milestone == Milestone.Submitted ? "diajukan" : "selesai dikerjakan";
        return new SopProposal("tonggak", $"\"{outcome.Label}\" berarti tiket {word}", new TypeCell($"steps/{step.Id}/outcomes/{outcome.Id}/milestones", text));
    }

    /// <summary>The next row, the rows before, the end.</summary>
    private static IEnumerable<SopProposal> Ways(SopRevision revision, Step step, Outcome outcome)
    {
        var at = revision.Steps.ToList().IndexOf(step);
        if (revision.Steps.Skip(at + 1).FirstOrDefault(later => !later.AnyTime) is { } next)
        {
            yield return To(revision, step, outcome, new AnswerTarget(AnswerTarget.Goto, [next.Id]), "lanjut");
        }

        if (revision.Steps.Take(at).LastOrDefault(earlier => earlier is { AnyTime: false, Kind: StepKind.Activity }) is { } before)
        {
            yield return To(revision, step, outcome, new AnswerTarget(AnswerTarget.Return, [before.Id]), "kembali");
        }

        yield return To(revision, step, outcome, new AnswerTarget(AnswerTarget.Close, [CellText.Word<ClosureKind>(ClosureKind.Solved)]), "tutup");
    }

    private static SopProposal To(SopRevision revision, Step step, Outcome outcome, AnswerTarget target, string key)
    {
        var words = WayWords.Of(revision, target);
        return new SopProposal(key, char.ToUpperInvariant(words[0]) + words[1..], new TypeCell($"steps/{step.Id}/outcomes/{outcome.Id}/target", target.Text));
    }
}
