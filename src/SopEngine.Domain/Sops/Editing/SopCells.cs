namespace SopEngine.Domain.Sops.Editing;

/// <summary>
/// All cells of a definition that are typed into, by their place in the language of findings: <c>document/title</c>, <c>lanes/kabid/label</c>,
/// <c>steps/lapor/time</c>, <c>steps/tentukan/outcomes/ya/target</c>. Ids are permanent, so that a place means the same cell after rows have been moved.
/// </summary>
public static class SopCells
{
    /// <summary>What stands in each cell, in the order of the paper.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(SopRevision revision) =>
    [
        .. DocumentCells.All.Select(cell => KeyValuePair.Create($"document/{cell.Key}", cell.Read(revision.Document))),
        .. revision.Lanes.SelectMany(lane => LaneCells.All.Select(cell => KeyValuePair.Create($"lanes/{lane.Id}/{cell.Key}", cell.Read(lane)))),
        .. revision.Steps.SelectMany(Read),
    ];

    /// <summary>What stands in one; null where there is no such cell.</summary>
    public static string? Read(SopRevision revision, string place)
    {
        string? found = null;
        At(revision, place, text => found = text, null);
        return found;
    }

    /// <summary>The definition with another text in one cell; null where there is no such cell.</summary>
    public static SopRevision? Write(SopRevision revision, string place, string text) => At(revision, place, _ => { }, text);

    /// <summary>What a cell is called; empty where there is none.</summary>
    public static string NameOf(string place) => place.Split('/') switch
    {
        ["document", .. var key] => DocumentCells.All.FirstOrDefault(cell => cell.Key == string.Join('/', key))?.Name ?? "",
        ["lanes", _, var key] => LaneCells.All.FirstOrDefault(cell => cell.Key == key)?.Name ?? "",
        ["steps", _, var key] => StepCells.All.FirstOrDefault(cell => cell.Key == key)?.Name ?? "",
        ["steps", _, "outcomes", _, var key] => OutcomeCells.All.FirstOrDefault(cell => cell.Key == key)?.Name ?? "",
        _ => "",
    };

    private static IEnumerable<KeyValuePair<string, string>> Read(Step step) =>
    [
        .. StepCells.All.Select(cell => KeyValuePair.Create($"steps/{step.Id}/{cell.Key}", cell.Read(step))),
        .. step.Outcomes.SelectMany(outcome => OutcomeCells.All.Select(cell => KeyValuePair.Create($"steps/{step.Id}/outcomes/{outcome.Id}/{cell.Key}", cell.Read(outcome)))),
    ];

    private static SopRevision? At(SopRevision revision, string place, Action<string> see, string? text) => place.Split('/') switch
    {
        ["document", .. var key] => Put(DocumentCells.All, revision.Document, string.Join('/', key), see, text) is { } document ? revision with { Document = document } : null,
        ["lanes", var id, var key] when revision.FindLane(id) is { } lane =>
            Put(LaneCells.All, lane, key, see, text) is { } put ? revision with { Lanes = [.. revision.Lanes.Select(known => known == lane ? put : known)] } : null,
        ["steps", var id, var key] when revision.FindStep(id) is { } step =>
            Put(StepCells.All, step, key, see, text) is { } put ? revision.With(step, put) : null,
        ["steps", var id, "outcomes", var answer, var key] when revision.FindStep(id) is { } step && step.FindOutcome(answer) is { } outcome =>
            Put(OutcomeCells.All, outcome, key, see, text) is { } put ? revision.With(step, step with { Outcomes = [.. step.Outcomes.Select(known => known == outcome ? put : known)] }) : null,
        _ => null,
    };

    private static T? Put<T>(IReadOnlyList<Cell<T>> cells, T part, string key, Action<string> see, string? text)
        where T : class
    {
        if (cells.FirstOrDefault(known => known.Key == key) is not { } cell)
        {
            return null;
        }

        see(cell.Read(part));
        return text is null ? part : cell.Write(part, text);
    }
}
