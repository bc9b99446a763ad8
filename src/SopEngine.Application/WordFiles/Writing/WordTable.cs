using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>Bagian Flowchart: the official table, its head repeated on every page, a row of it never torn apart.</summary>
internal sealed class WordTable
{
    private const int NoWidth = 520;
    private const int LaneWidth = 1180;
    private const int TimeWidth = 1120;
    private const int CellWidth = 1450;
    private const int ActivityWidth = 2900;

    private static readonly string[] _standards = ["requirements", "time", "outputs"];

    private readonly WordSource _source;
    private readonly WordWays _ways;
    private readonly IReadOnlyList<Lane> _lanes;
    private readonly List<string> _standard;
    private readonly bool _remarks;

    public WordTable(WordSource source)
    {
        (_source, _ways) = (source, new WordWays(source));
        _lanes = source.Shows("lanes") ? source.Revision.Lanes : [];
        _standard = source.Shows("standard") ? [.. _standards.Where(source.Shows)] : [];
        _remarks = source.Shows("remarks");
    }

    private int ActivitySpace => _remarks ? ActivityWidth : Rest - ActivityWidth;

    // what is left when everything has its width: for Keterangan, or for the activity where there is none
    private int Rest => Math.Max(ActivityWidth, WordParts.Width - (_source.Shows("no") ? NoWidth : 0) - (_lanes.Count * LaneWidth) - _standard.Sum(WidthOf) + (_remarks ? -ActivityWidth : ActivityWidth));

    public Table Write() => WordParts.Table(
        [.. Numbered(NoWidth), ActivitySpace, .. _lanes.Select(_ => LaneWidth), .. _standard.Select(WidthOf), .. _remarks ? (int[])[Rest] : []],
        [Groups(), Heads(), .. _source.Revision.Steps.Select(RowOf)]);

    private int[] Numbered(int width) => _source.Shows("no") ? [width] : [];

    private static int WidthOf(string column) => column == "time" ? TimeWidth : CellWidth;

    private TableRow Groups() => WordParts.HeadRow(
    [
        .. Numbered(NoWidth).Select(width => WordParts.Head(width, _source.Head("no"), merge: true)),
        WordParts.Head(ActivitySpace, _source.Head("activity"), merge: true),
        .. _lanes.Count == 0 ? (TableCell[])[] : [WordParts.Head(_lanes.Count * LaneWidth, _source.Head("lanes"), _lanes.Count)],
        .. _standard.Count == 0 ? (TableCell[])[] : [WordParts.Head(_standard.Sum(WidthOf), _source.Head("standard"), _standard.Count)],
        .. _remarks ? (TableCell[])[WordParts.Head(Rest, _source.Head("remarks"), merge: true)] : [],
    ]);

    private TableRow Heads() => WordParts.HeadRow(
    [
        .. Numbered(NoWidth).Select(width => WordParts.Head(width, "", merge: false)),
        WordParts.Head(ActivitySpace, "", merge: false),
        .. _lanes.Select(lane => WordParts.Head(LaneWidth, lane.Head ?? lane.Label)),
        .. _standard.Select(column => WordParts.Head(WidthOf(column), _source.Head(column))),
        .. _remarks ? (TableCell[])[WordParts.Head(Rest, "", merge: false)] : [],
    ]);

    private TableRow RowOf(Step step, int row) => WordParts.Row(
    [
        .. Numbered(NoWidth).Select(width => WordParts.Cell(width, [WordParts.Text(step.No, middle: true)])),
        WordParts.Cell(ActivitySpace, [WordParts.Text(step.Activity)]),
        .. _lanes.Select((_, lane) => WordParts.Cell(LaneWidth, _ways.Of(step, row, lane).Select(SymbolLine))),
        .. _standard.Select(column => WordParts.Cell(WidthOf(column), LinesOf(step, column).Select(line => WordParts.Text(line)))),
        .. _remarks ? (TableCell[])[WordParts.Cell(Rest, Remarks(step))] : [],
    ]);

    private static Paragraph SymbolLine(string line, int place)
    {
        var paragraph = WordParts.Text(line, middle: true);
        if (place == 0)
        {
            paragraph.GetFirstChild<Run>()!.RunProperties = new RunProperties(
                new RunFonts { Ascii = "Segoe UI Symbol", HighAnsi = "Segoe UI Symbol", EastAsia = "Segoe UI Symbol", ComplexScript = "Segoe UI Symbol" }, new FontSize { Val = "36" });
        }

        return paragraph;
    }

    private static IReadOnlyList<string> LinesOf(Step step, string column) => column switch { "time" => [step.Time], "outputs" => step.Outputs, _ => step.Requirements };

    private IEnumerable<Paragraph> Remarks(Step step) =>
        step.Remarks.Select(line => WordParts.Text(line)).Concat(_source.Sentences.Of(step).Select(line => WordParts.Text(line, style: WordMarks.SystemStyle)));
}
