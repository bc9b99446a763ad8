using SopEngine.Application.Charts;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>The chart in characters: the symbol of a row in the column of its lane, and under it where each answer leads.</summary>
internal sealed class WordWays(WordSource source)
{
    /// <summary>The lines of a lane's cell; none where the row has no symbol there.</summary>
    public IEnumerable<string> Of(Step step, int row, int lane)
    {
        if (source.Chart.Symbols.FirstOrDefault(symbol => symbol.Row == row && symbol.Lane == lane) is not { } symbol)
        {
            return [];
        }

        string mark = symbol.Kind switch { SymbolKind.Capsule => WordMarks.Capsule, SymbolKind.Diamond => WordMarks.Diamond, SymbolKind.Box => WordMarks.Box };
        string[] aside = [.. symbol.Passed ? (string[])[WordMarks.Handed] : [], .. symbol.AnyTime ? (string[])[WordMarks.AnyTime] : []];
        var here = source.Revision.Lanes[lane].Id;
        var ways = step.Outcomes.Where(outcome => !outcome.BySilence && outcome.PassTo != here && (outcome.Lanes.Count == 0 || outcome.Lanes.Contains(here)))
            .Select(WayOf).OfType<string>();
        return [mark, .. aside, .. ways];
    }

    private string? WayOf(Outcome outcome) => outcome switch
    {
        { Close: { } kind } => $"{outcome.Label}{WordMarks.Leads}{WordMarks.Closes} ({Words.Of(kind)})",
        { PassTo: { } lane } => $"{outcome.Label}{WordMarks.Leads}{WordMarks.Lane}{HeadOf(lane)}",
        { ReturnTo: { } earlier } => $"{outcome.Label}{WordMarks.Leads}{NameOf(earlier)}{WordMarks.Back}",
        { Goto: { Count: > 0 } next } => $"{outcome.Label}{WordMarks.Leads}{string.Join(" dan ", next.Select(NameOf))}",
        _ => null,
    };

    private string HeadOf(string id) => source.Revision.FindLane(id) is { } lane ? lane.Head ?? lane.Label : id;

    private string NameOf(string id)
    {
        var (steps, step) = (source.Revision.Steps, source.Revision.FindStep(id));
        var number = step?.No.Trim().TrimEnd('.') ?? "";
        var alone = number.Length > 0 && steps.Count(other => other.No.Trim().TrimEnd('.') == number) == 1;
        return alone ? number : $"{WordMarks.Place}{steps.ToList().FindIndex(other => other.Id == id) + 1}";
    }
}
