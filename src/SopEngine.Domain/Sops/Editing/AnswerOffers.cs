namespace SopEngine.Domain.Sops.Editing;

/// <summary>Arrows that the words of a row ask for and that are not there yet.</summary>
public static class AnswerOffers
{
    private const string Key = "ya-tidak";

    /// <summary>What taking the row at its word would change; null where it changes nothing.</summary>
    /// <param name="revision">The definition.</param>
    /// <param name="step">One of its rows.</param>
    public static SopProposal? Of(SopRevision revision, Step step)
    {
        if (step.AnyTime || step.Kind != StepKind.Activity || AnswerReading.Read(revision, step) is not { } read)
        {
            return null;
        }

        var edits = new List<SopEdit>();
        if (step.Outcomes is [] || (step.Outcomes is [var only] && Answers.IsFirst(only)))
        {
            edits.AddRange(step.Outcomes.Count == 0 ? [new AddAnswer(step.Id), new AddAnswer(step.Id)] : [new AddAnswer(step.Id)]);
        }
        else if (!Has(step, Answers.Yes()) || !Has(step, Answers.No()))
        {
            return null;
        }

        var ways = new[] { (Answers.Yes(), read.Yes), (Answers.No(), read.No) }.Where(way => way.Item2.Way.Length > 0 && IsOpen(step, way.Item1, edits.Count > 0)).ToList();
        edits.AddRange(ways.Select(way => new TypeCell($"steps/{step.Id}/outcomes/{way.Item1.Id}/target", way.Item2.Text)));
        return edits.Count == 0 ? null : new SopProposal(Key, Sentence(revision, edits.Count > ways.Count, ways), new SeveralEdits(edits));
    }

    private static bool Has(Step step, Outcome answer) => step.FindOutcome(answer.Id) is { } there && string.Equals(there.Label, answer.Label, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the answer leads nowhere yet: what somebody has chosen is not chosen again for him.</summary>
    private static bool IsOpen(Step step, Outcome answer, bool made) => made || (step.FindOutcome(answer.Id) is { } there && AnswerTarget.Of(there).Way.Length == 0);

    private static string Sentence(SopRevision revision, bool made, IReadOnlyList<(Outcome Answer, AnswerTarget Target)> ways)
    {
        var said = ways.Select(way => $"{way.Answer.Label} {WayWords.Of(revision, way.Target)}");
        return string.Join(", ", made ? ["Jadikan keputusan Ya/Tidak", .. said] : said);
    }
}
