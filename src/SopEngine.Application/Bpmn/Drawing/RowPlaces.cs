using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>The nodes of the rows themselves: one for each lane a row can be in. What the definition names and does not have is left out.</summary>
internal sealed class RowPlaces
{
    private readonly SopRevision _revision;
    private readonly IdBook _ids;
    private readonly SopSentences _sentences;
    private readonly RowNames _names;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Row, int Lane), DrawnNode> _places = [];

    public RowPlaces(SopRevision revision, IdBook ids)
    {
        (_revision, _ids) = (revision, ids);
        _sentences = new SopSentences(revision, new Dictionary<(string, string), string>());
        _names = new RowNames(revision, role => role);
        for (var lane = 0; lane < revision.Lanes.Count; lane++)
        {
            _lanes.TryAdd(revision.Lanes[lane].Id, lane);
        }

        Entry = revision.Steps.ToList().FindIndex(step => !step.AnyTime);
        for (var row = 0; row < revision.Steps.Count; row++)
        {
            _rows.TryAdd(revision.Steps[row].Id, row);
            Place(row, revision.Steps[row]);
        }
    }

    /// <summary>The row where a ticket starts; -1 for none.</summary>
    public int Entry { get; }

    /// <summary>By row and lane.</summary>
    public IReadOnlyDictionary<(int Row, int Lane), DrawnNode> All => _places;

    public int Home(int row) => _lanes.GetValueOrDefault(_revision.Steps[row].Lane, _revision.Lanes.Count == 0 ? -1 : 0);

    public int? RowOf(string? step) => step is not null && _rows.TryGetValue(step, out var row) ? row : null;

    public int? LaneOf(string? lane) => lane is not null && _lanes.TryGetValue(lane, out var number) ? number : null;

    private void Place(int row, Step step)
    {
        var home = Home(row);
        _places[(row, home)] = new DrawnNode(_ids.Take("Row", step.Id), KindOf(step, row == Entry), XmlNames.Line(step.Activity), home)
        {
            Row = row,
            Time = XmlNames.Line(step.Time),
            Documentation = XmlNames.Clean(RowText.Of(step, _sentences)),
            Called = step.Call?.Sop ?? "",
            At = new Spot(row, Spot.Work),
        };
        if (step.AnyTime || step.Kind == StepKind.End || (step.Kind == StepKind.Start && row == Entry))
        {
            return;
        }

        foreach (var lane in step.Outcomes.Select(outcome => LaneOf(outcome.PassTo)).OfType<int>().Distinct().Where(lane => lane != home))
        {
            var name = IndonesianText.Sentence($"melanjutkan {_names.Row(step.Id)}");
            _places[(row, lane)] = new DrawnNode(_ids.Take("Row", step.Id, _revision.Lanes[lane].Id), NodeKind.Task, XmlNames.Line(name), lane)
            {
                Row = row,
                Continues = true,
                At = new Spot(row, Spot.Work),
            };
        }
    }

    private static NodeKind KindOf(Step step, bool entry) =>
        step.AnyTime ? NodeKind.AnyTime
        : step.Kind == StepKind.Start && entry ? NodeKind.Start
        : step.Kind == StepKind.End ? NodeKind.End
        : step.Call is not null ? NodeKind.Call
        : step.Automatic is not null ? NodeKind.Service
        : NodeKind.Task;
}
