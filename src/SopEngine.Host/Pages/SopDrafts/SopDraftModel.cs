using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Parts;
using SopEngine.Host.Pages.SopSheets;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>A draft on its page: what stands in it, what somebody typed that was not taken, and what is wrong with it.</summary>
public sealed class SopDraftModel
{
    public const string FormId = "rancangan";

    /// <summary>The hidden field that says which edit the page shows.</summary>
    public const string Seen = "dilihat";

    private static readonly string[] _table = ["activity", "lane", "requirements", "time", "outputs", "remarks", "phase", "anyTime"];

    private readonly ILookup<string, Finding> _findings;
    private readonly IReadOnlyDictionary<string, string> _typed;

    /// <param name="draft">The draft as it stands.</param>
    /// <param name="roles">The region's roles: ids and labels.</param>
    /// <param name="form">The form, as it was sent where it was refused.</param>
    /// <param name="typed">What was sent and not taken, by place.</param>
    public SopDraftModel(SopDraft draft, IReadOnlyDictionary<string, string> roles, FormState form, IReadOnlyDictionary<string, string>? typed = null)
    {
        (Draft, Roles, Form, _typed) = (draft, roles, form, typed ?? new Dictionary<string, string>());
        _findings = draft.Findings.ToLookup(finding => CellOf(draft.Revision, finding));
        Paper = SopPaper.Of(draft.Revision, role => roles.GetValueOrDefault(role, role));
    }

    public SopDraft Draft { get; }

    public SopRevision Revision => Draft.Revision;

    public IReadOnlyDictionary<string, string> Roles { get; }

    public FormState Form { get; }

    public SopPaper Paper { get; }

    /// <summary>The edit that the next sending is a change of.</summary>
    public string SeenEdit => Form.Typed?.Text(Seen) ?? $"{Draft.Row.At}";

    /// <summary>Cells that two changed at once.</summary>
    public IReadOnlyList<CellConflict> Conflicts => Form.Problem is SopDraftProblems.DraftChanged changed ? changed.Conflicts : [];

    public static IReadOnlyList<OptionView> Phases { get; } = [.. Enum.GetValues<Phase>().Select(phase => new OptionView(Camel(phase), Words.Of(phase)))];

    /// <summary>Where an answer may lead: the rows behind, those before, the end.</summary>
    public IReadOnlyList<OptionView> Targets(Step step, Outcome outcome)
    {
        var at = Revision.Steps.ToList().IndexOf(step);
        var rows = Revision.Steps.Select((row, index) => (row, index)).Where(place => !place.row.AnyTime);
        var ways = rows.Select(place => place.index > at
            ? new OptionView($"{AnswerTarget.Goto} {place.row.Id}", $"ke {Name(place.row)}")
            : new OptionView($"{AnswerTarget.Return} {place.row.Id}", $"kembali ke {Name(place.row)}"));
        var lanes = Revision.Lanes.Where(lane => outcome.PassTo == lane.Id || step.With.Contains(lane.Id) || (step.With.Count > 0 && lane.Id == step.Lane)).Select(lane => new OptionView($"{AnswerTarget.Pass} {lane.Id}", $"serahkan kepada {lane.Label}"));
        var ends = Enum.GetValues<ClosureKind>().Select(kind => new OptionView($"{AnswerTarget.Close} {Camel(kind)}", $"tutup tiket: {Words.Of(kind)}"));
        IReadOnlyList<OptionView> all = [.. ways, .. lanes, .. ends, new OptionView(AnswerTarget.Extend, "menambah waktu baris ini")];
        var now = AnswerTarget.Of(outcome).Text;
        return now.Length == 0 || all.Any(option => option.Value == now) ? all : [new OptionView(now, Rare(outcome)), .. all];
    }

    /// <summary>The cell at which a finding is shown; empty for the whole.</summary>
    public static string CellOf(SopRevision revision, Finding finding) => FindingCell.Of(revision, finding.Place);

    /// <summary>Whether a cell stands in the table or above it; the others stand on the sheets.</summary>
    public static bool IsOnTable(string cell) => cell.Split('/') switch
    {
        ["document", "labels" or "proposal", ..] => false,
        ["document", ..] or ["lanes", _, "label" or "role"] or ["steps", _, "outcomes", _, "label" or "target"] => true,
        ["steps", _, var key] => Array.IndexOf(_table, key) >= 0,
        _ => false,
    };

    /// <summary>What is wrong with a row and shown on its sheet only.</summary>
    public int InSheet(Step step) => _findings.Where(found => !IsOnTable(found.Key) && SopSheetPages.RowOf(Revision, found.Key) == step.Id).Sum(found => found.Count());

    /// <summary>What stands in a cell: what was typed and not taken, else what the draft says.</summary>
    public string Text(string place) => _typed.GetValueOrDefault(place) ?? SopCells.Read(Revision, place) ?? "";

    /// <summary>What is wrong at a cell.</summary>
    public IEnumerable<Finding> At(string place) => _findings[place];

    /// <summary>What is wrong in some part: the cells that begin so.</summary>
    public bool HasAny(string part) => _findings.Any(found => found.Key.StartsWith(part, StringComparison.Ordinal));

    /// <summary>The id of a cell's box on the page: a place has no blanks, and a browser takes its slashes.</summary>
    public static string Box(string place) => place;

    /// <summary>A row by its number, or by the first words of it.</summary>
    public static string Name(Step step)
    {
        var said = step.Activity.Length > 28 ? $"{step.Activity[..28].TrimEnd()}…" : step.Activity;
        return step.No.Length > 0 ? $"baris {step.No.TrimEnd('.')}{(said.Length > 0 ? $" · {said}" : "")}" : $"baris {(said.Length > 0 ? said : step.Id)}";
    }

    private string Rare(Outcome outcome) => string.Join(" dan ", AnswerTarget.Of(outcome).Ids.Select(id => Revision.FindStep(id) is { } row ? Name(row) : id)) + (outcome.Goto.Count > 1 ? " bersamaan" : "");

    private static string Camel<TChoice>(TChoice choice)
        where TChoice : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
