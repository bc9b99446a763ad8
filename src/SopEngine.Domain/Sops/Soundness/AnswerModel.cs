using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>
/// The answers that decide where a ticket may go, reduced to as few as tell the conditions apart: of each question every value a condition names, one that
/// none names, and no answer. Values are numbered within their question; 0 is no answer.
/// </summary>
internal sealed class AnswerModel
{
    private static readonly IReadOnlyList<string> _unanswered = [];

    private readonly FieldBook _book;
    private readonly List<string> _names;
    private readonly List<List<IReadOnlyList<string>>> _values;
    private readonly List<Condition> _conditions;
    private readonly SopRevision _revision;

    public AnswerModel(SopRevision revision)
    {
        _revision = revision;
        _book = new FieldBook(revision);
        var conditions = revision.Steps.SelectMany(step => step.Outcomes).Select(outcome => outcome.When).OfType<Condition>().ToList();
        _names = [.. conditions.Select(when => when.Field).Concat(revision.Lanes.Select(lane => lane.Unit?.Field).OfType<string>()).Distinct()];
        for (var index = 0; index < _names.Count; index++)
        {
            foreach (var when in _book.Find(_names[index]).SelectMany(field => new[] { field.When, field.RequiredWhen }).OfType<Condition>())
            {
                conditions.Add(when);
                if (!_names.Contains(when.Field))
                {
                    _names.Add(when.Field);
                }
            }
        }

        _conditions = conditions;
        _values = [.. _names.Select(name => ValuesOf(name, [.. conditions.Where(when => when.Field == name).SelectMany(when => when.Is).Distinct()]))];
    }

    public int Count => _names.Count;

    public bool Holds(Condition? when, byte[] answers)
    {
        var index = when is null ? -1 : _names.IndexOf(when.Field);
        return when is null || when.Holds(index < 0 ? _unanswered : _values[index][answers[index]]);
    }

    public bool IsAnswered(string name, byte[] answers) => answers[_names.IndexOf(name)] > 0;

    /// <summary>All ways to file a ticket: channel, topic, class, and the form of the intake.</summary>
    public IEnumerable<byte[]> File(byte[] blank)
    {
        IEnumerable<byte[]> ways = [blank];
        foreach (var given in FieldBook.Given.Select(name => _names.IndexOf(name)).Where(index => index >= 0))
        {
            ways = ways.SelectMany(way => Choices(way, given, _values[given].Count > 1)).ToList();
        }

        return Ask(ways, _revision.FindForm(_revision.Intake.Form)?.Fields ?? [], byRequester: true);
    }

    /// <summary>
    /// What a ticket has answered, by the values that no condition tells from its answers; where none is like an answer, all ways it could be.
    /// </summary>
    public IEnumerable<byte[]> Given(byte[] blank, Func<string, IReadOnlyList<string>> answers)
    {
        IEnumerable<byte[]> ways = [blank];
        for (var index = 0; index < _names.Count; index++)
        {
            var (at, like) = (index, Like(index, answers(_names[index])));
            ways = like >= 0 ? ways.Select(way => Put(way, at, like)) : ways.SelectMany(way => Choices(way, at, required: false));
        }

        return ways;
    }

    /// <summary>All ways to fill what an answer asks: the row's form where the row ends by it, and what the outcome asks itself.</summary>
    public IEnumerable<byte[]> Fill(byte[] answers, Step step, Place place, Outcome outcome)
    {
        if (Count == 0 || outcome.BySilence || step.Call is not null)
        {
            return [answers];
        }

        var form = outcome.PassTo is null ? _revision.FindForm(step.Form)?.Fields ?? [] : [];
        return Ask([answers], [.. form, .. outcome.Fields], _revision.FindLane(place.Lane) is { Requester: true });
    }

    /// <summary>What was answered newly between two sets of answers: "Jenis aduan: Jaringan".</summary>
    public IEnumerable<string> Told(byte[] before, byte[] after) => Enumerable.Range(0, Count)
        .Where(index => before[index] != after[index])
        .Select(index => $"{_book.LabelOf(_names[index])}: {(after[index] == 0 ? "tidak diisi" : string.Join(", ", _values[index][after[index]]))}");

    private IEnumerable<byte[]> Ask(IEnumerable<byte[]> ways, IReadOnlyList<FormField> fields, bool byRequester)
    {
        foreach (var field in fields.Where(field => field.Generated is null && !(byRequester && field.OfficerOnly)))
        {
            var index = _names.IndexOf(field.Name);
            if (index >= 0)
            {
                ways = ways.SelectMany(way => Holds(field.When, way) ? Choices(way, index, field.Required || (field.RequiredWhen is not null && Holds(field.RequiredWhen, way))) : [way]).ToList();
            }
        }

        return ways;
    }

    private IEnumerable<byte[]> Choices(byte[] way, int index, bool required)
    {
        for (var value = required && _values[index].Count > 1 ? 1 : 0; value < _values[index].Count; value++)
        {
            yield return Put(way, index, value);
        }
    }

    private int Like(int index, IReadOnlyList<string> given)
    {
        var about = _conditions.Where(when => when.Field == _names[index]).ToList();
        return _values[index].FindIndex(value => value.Count == 0 == (given.Count == 0) && about.TrueForAll(when => when.Holds(value) == when.Holds(given)));
    }

    private static byte[] Put(byte[] way, int index, int value)
    {
        byte[] next = [.. way];
        next[index] = (byte)value;
        return next;
    }

    private List<IReadOnlyList<string>> ValuesOf(string name, List<string> named)
    {
        var known = _book.ValuesOf(name);
        var rest = known is null ? "jawaban lain" : known.FirstOrDefault(value => !named.Contains(value));
        var single = (known is null ? named : named.Where(known.Contains)).Concat(rest is null ? [] : [rest]).Take(byte.MaxValue).ToList();
        var several = _book.Find(name).Any(field => field.Type == FieldType.Many) && single.Count is > 1 and <= 6;
        return
        [
            _unanswered,
            .. several ? Subsets(single) : single.Select(value => (IReadOnlyList<string>)[value]),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Subsets(List<string> values) =>
        Enumerable.Range(1, (1 << values.Count) - 1).Select(bits => (IReadOnlyList<string>)[.. values.Where((_, index) => (bits >> index) % 2 == 1)]);
}
