using System.Globalization;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>
/// Gives every part of a definition its place (see <see cref="Finding.Place"/>) and orders places as the file does. Parts are told apart by reference: two
/// rows may have the same id, which is one of the things that are looked for.
/// </summary>
internal sealed class PlaceIndex
{
    private static readonly string[] _roots =
    [
        "language", "sop", "revision", "document", "columns", "intake", "lanes", "classes", "topicClock", "ticketTime", "phaseTimes", "forms", "steps", "annexes",
    ];

    private readonly Dictionary<object, Spot> _spots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);

    /// <param name="revision">The definition whose parts are placed.</param>
    /// <param name="whole">The same with nothing turned off: messages and rungs are counted there.</param>
    public PlaceIndex(SopRevision revision, SopRevision whole)
    {
        foreach (var root in _roots)
        {
            Note(root);
            switch (root)
            {
                case "lanes":
                    Add(root, revision.Lanes, lane => lane.Id);
                    break;
                case "classes":
                    Add(root, revision.Classes, known => known.Id);
                    break;
                case "phaseTimes":
                    Add(root, revision.PhaseTimes, _ => "");
                    break;
                case "forms":
                    Add(root, revision.Forms, form => form.Id, form => Add($"{_spots[form].Place}/fields", form.Fields, field => field.Name));
                    break;
                case "steps":
                    Add(root, revision.Steps, step => step.Id, step => AddRow(step, whole.FindStep(step.Id) ?? step));
                    break;
                case "annexes":
                    Add(root, revision.Annexes, annex => annex.Id);
                    break;
            }
        }
    }

    /// <summary>The printed number of a row without its full stop, or its id.</summary>
    public static string RowName(Step step)
    {
        var printed = step.No.Trim().TrimEnd('.').Trim();
        return printed.Length > 0 ? printed : step.Id;
    }

    /// <summary>The place of a part, and its row where it belongs to one.</summary>
    public Spot Of(object part) => _spots[part];

    /// <summary>Sorts by the part a place lies in, in the order of the file.</summary>
    public int OrderOf(string place)
    {
        for (var known = place; ; known = known[..known.LastIndexOf('/')])
        {
            if (_order.TryGetValue(known, out var order))
            {
                return order;
            }

            if (!known.Contains('/', StringComparison.Ordinal))
            {
                return int.MaxValue;
            }
        }
    }

    private void AddRow(Step step, Step whole)
    {
        var place = _spots[step].Place;
        var row = RowName(step);
        _spots[step] = new Spot(place, row, null);
        Add($"{place}/outcomes", step.Outcomes, outcome => outcome.Id, outcome =>
        {
            Add($"{_spots[outcome].Place}/fields", outcome.Fields, field => field.Name, field => Belong(field, row));
            Belong(outcome, row);
        });
        AddCounted($"{place}/needs", row, step.Needs, whole.Needs);
        AddCounted($"{place}/yields", row, step.Yields, whole.Yields);
        AddCounted($"{place}/notify", row, step.Notify, whole.Notify);
        AddCounted($"{place}/ladder", row, step.Ladder, whole.Ladder);
    }

    private void AddCounted<T>(string list, string row, IReadOnlyList<T> parts, IReadOnlyList<T> all)
        where T : class
    {
        foreach (var part in parts)
        {
            var index = Math.Max(0, all.ToList().FindIndex(other => ReferenceEquals(other, part)));
            var place = $"{list}/{index.ToString(CultureInfo.InvariantCulture)}";
            _spots.TryAdd(part, new Spot(place, row, null));
            Note(place);
        }
    }

    private void Belong(object part, string row) => _spots[part] = _spots[part] with { Row = row };

    private void Add<T>(string list, IReadOnlyList<T> parts, Func<T, string> idOf, Action<T>? inside = null)
        where T : class
    {
        HashSet<string> seen = [];
        for (var index = 0; index < parts.Count; index++)
        {
            var id = idOf(parts[index]);
            var key = id.Length > 0 && seen.Add(id) ? id : index.ToString(CultureInfo.InvariantCulture);
            var place = $"{list}/{key}";
            _spots.TryAdd(parts[index], new Spot(place, null, null));
            Note(place);
            inside?.Invoke(parts[index]);
        }
    }

    private void Note(string place) => _order.TryAdd(place, _order.Count);
}
