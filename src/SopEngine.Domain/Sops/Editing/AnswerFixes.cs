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
            "no-target" or "unknown-row" or "goto-any-time" or "several-targets" => [.. Ways(revision, step, outcome), remove],
            "target-off" => [Ticked(step, outcome, "outsideSop", "Tandai juga jawaban ini di luar SOP"), .. Ways(revision, step, outcome), remove],
            "extend-without-time" => [remove],
            "call-ending-doubled" => [remove],
            "duplicate-target" => [To(revision, step, outcome, new AnswerTarget(AnswerTarget.Goto, [.. outcome.Goto.Distinct()]), "sekali")],
            "closed-misplaced" => [Counts(step, outcome, outcome.Milestones.Where(milestone => milestone != Milestone.Closed), "belum-ditutup", "Hapus tonggak \"ditutup\"")],
            "improper-completion" => [Ticked(step, outcome, "cancelsOthers", "Akhiri juga yang berjalan bersamaan")],
            "pass-outside-row" => [Shared(revision, step, [outcome.PassTo ?? "", .. outcome.Lanes])],
            "join-not-listed" when revision.Steps.FirstOrDefault(later => outcome.Goto.Contains(later.Id) && later.Join.Count > 0) is { } joined =>
                [new SopProposal("ikut-ditunggu", $"Cukup salah satu: {WayWords.Row(revision, joined.Id)} menunggu baris ini sebagai pilihan", new TypeCell($"steps/{joined.Id}/join/0/rows", CellText.Words([.. joined.Join[0], step.Id])))],
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
        var word = milestone == Milestone.Submitted ? "diajukan" : "selesai dikerjakan";
        return Counts(step, outcome, outcome.Milestones.Concat(with).Distinct().Order(), "tonggak", $"\"{outcome.Label}\" berarti tiket {word}");
    }

    /// <summary>The row may be handed to these lanes too.</summary>
    private static SopProposal Shared(SopRevision revision, Step step, IEnumerable<string> lanes)
    {
        var with = step.With.Concat(lanes).Where(lane => lane != step.Lane && revision.FindLane(lane) is not null).Distinct().ToList();
        return new SopProposal("ikut", $"Ikutkan {string.Join(" dan ", with.Select(lane => revision.FindLane(lane)!.Label))} pada baris ini", new TypeCell($"steps/{step.Id}/with", CellText.Words(with)));
    }

    private static SopProposal Counts(Step step, Outcome outcome, IEnumerable<Milestone> milestones, string key, string label) =>
        new(key, label, new TypeCell($"steps/{step.Id}/outcomes/{outcome.Id}/milestones", string.Join(' ', milestones.Select(one => CellText.Word<Milestone>(one)))));

    private static SopProposal Ticked(Step step, Outcome outcome, string cell, string label) => new("tandai", label, new TypeCell($"steps/{step.Id}/outcomes/{outcome.Id}/{cell}", CellText.Yes));

    /// <summary>The next row, the rows before, the end.</summary>
    private static IEnumerable<SopProposal> Ways(SopRevision revision, Step step, Outcome outcome)
    {
        var at = revision.Steps.ToList().IndexOf(step);
        if (revision.Steps.Skip(at + 1).FirstOrDefault(later => !later.AnyTime && (step.OutsideSop || !later.OutsideSop)) is { } next)
        {
            yield return To(revision, step, outcome, new AnswerTarget(AnswerTarget.Goto, [next.Id]), "lanjut");
        }

        if (revision.Steps.Take(at).LastOrDefault(earlier => earlier is { AnyTime: false, Kind: StepKind.Activity } && (step.OutsideSop || !earlier.OutsideSop)) is { } before)
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
