using SopEngine.Application.WordFiles.Reading;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>
/// A table that somebody copied from Word, a spreadsheet or a web page: lines of cells between tabs. Its heads say which column is which; without heads the order of the official form
/// does. What stands in a column without a name goes to Keterangan, so that nothing is lost, and is told.
/// </summary>
public static class PastedTable
{
    /// <summary>What a cell says that is merged with the one above it.</summary>
    public const string Above = "″";

    private const int DeepestHead = 4;
    private const int MostRows = 300;
    private static readonly char[] _bullets = ['•', '·', '▪', '◦', '\uf0b7', '\uf0a7', '§', '\u00a0', ' ', '\t'];
    private static readonly string[] _behind = ["requirements", "time", "outputs", "remarks"];

    /// <summary>The rows, and what is to be known of each.</summary>
    /// <param name="revision">The draft that they are pasted into: its columns are found by their names.</param>
    /// <param name="text">As it was copied.</param>
    public static IReadOnlyList<(PastedRow Row, IReadOnlyList<string> Says)> Read(SopRevision revision, string text)
    {
        var lines = PastedText.Read(text).Where(line => line.Any(cell => cell.Trim().Length > 0)).Take(MostRows).ToList();
        var head = lines.Take(DeepestHead).TakeWhile(IsHead).Count();
        var columns = Columns(revision, lines.Take(head), lines.Count == 0 ? 0 : lines.Max(line => line.Count));
        var heads = columns.Select((_, at) => lines.Take(head).Select(line => at < line.Count ? line[at].Trim() : "").LastOrDefault(said => said.Length > 0 && said != Above) ?? "").ToList();
        var found = new List<(PastedRow, IReadOnlyList<string>)>();
        IReadOnlyList<string> before = [];
        foreach (var line in lines.Skip(head))
        {
            var filled = line.Select((cell, at) => cell.Trim() == Above ? (at < before.Count ? before[at] : "") : cell).ToList();
            found.Add(Row(columns, heads, filled, [.. line.Select((cell, at) => cell.Trim() == Above && filled[at].Length > 0 ? at : -1).Where(at => at >= 0)]));
            before = filled;
        }

        return found;
    }

    /// <summary>What the rows change, and what is to be known of the new rows as they then stand.</summary>
    /// <param name="revision">The draft that they are pasted into.</param>
    /// <param name="text">As it was copied.</param>
    public static (PasteRows Edit, IReadOnlyList<DraftMark> Marks) Paste(SopRevision revision, string text)
    {
        var read = Read(revision, text);
        var edit = new PasteRows([.. read.Select(row => row.Row)]);
        var rows = edit.On(revision).Steps.TakeLast(read.Count);
        return (edit, [.. rows.Zip(read).SelectMany(pair => pair.Second.Says.Select(says => new DraftMark(DraftMarkKind.Guessed, $"steps/{pair.First.Id}/activity", pair.First.Activity, says)))]);
    }

    // two heads or more, or heads of lanes under one
    private static bool IsHead(IReadOnlyList<string> line) => line.Count(cell => HeadWords.Column(cell) is not null) >= 2
        || line.All(cell => cell.Trim() is var said && (said.Length == 0 || said == Above || HeadWords.Column(said) is not null || said.Trim('(', ')', '.').All(char.IsAsciiDigit)));

    /// <summary>What each column is: a key of a cell, <c>lane:ID</c>, or empty.</summary>
    private static string[] Columns(SopRevision revision, IEnumerable<IReadOnlyList<string>> heads, int count)
    {
        var columns = Enumerable.Repeat("", count).ToArray();
        foreach (var head in heads)
        {
            for (var at = 0; at < head.Count; at++)
            {
                var said = head[at].Trim();
                var lane = revision.Lanes.FirstOrDefault(known => string.Equals(known.Label, said, StringComparison.OrdinalIgnoreCase));
                columns[at] = lane is not null ? $"lane:{lane.Id}" : HeadWords.Column(said) is { } key and not ("lanes" or "standard") ? key : columns[at];
            }
        }

        return columns.Any(column => column.Length > 0) ? columns : ByPlace(revision, count);
    }

    private static string[] ByPlace(SopRevision revision, int count)
    {
        string[] official = ["no", "activity", .. revision.Lanes.Select(lane => $"lane:{lane.Id}"), .. _behind];
        return count switch
        {
            0 => [],
            1 => ["activity"],
            _ when count == official.Length || count == official.Length - 1 => official[..count],
            6 => ["no", "activity", .. _behind],
            5 => ["activity", .. _behind],
            _ => ["no", "activity", .. Enumerable.Repeat("", count - 2)],
        };
    }

    private static (PastedRow Row, IReadOnlyList<string> Says) Row(string[] columns, List<string> heads, IReadOnlyList<string> cells, IReadOnlyList<int> merged)
    {
        IEnumerable<string> Of(string key) => cells.Where((_, at) => columns[at] == key).SelectMany(Lines);
        var lanes = columns.Where((column, at) => column.StartsWith("lane:", StringComparison.Ordinal) && at < cells.Count && cells[at].Trim().Length > 0).Select(column => column["lane:".Length..]).ToList();
        var words = cells.Where((cell, at) => columns[at].StartsWith("lane:", StringComparison.Ordinal) && cell.Trim().Length > 2).SelectMany(Lines).ToList();
        // where a number was expected and words stand, they are kept too
        var unnamed = Of("no").Where(said => !said.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '(' or ')'))
            .Concat(cells.SelectMany((cell, at) => columns[at].Length > 0 ? [] : Lines(cell).Select(said => heads[at].Length > 0 ? $"{heads[at]}: {said}" : said))).ToList();
        var row = new PastedRow(string.Join('\n', Of("activity")), lanes.FirstOrDefault(""), [.. Of("requirements")], string.Join(' ', Of("time")), [.. Of("outputs")], [.. Of("remarks"), .. words, .. unnamed]);
        return (row, Says(lanes.Count, words.Count + unnamed.Count, merged.Count));
    }

    private static List<string> Says(int lanes, int moved, int merged)
    {
        List<string> says = [];
        if (lanes == 0)
        {
            says.Add("Pelaksananya tidak ditandai pada tabel yang ditempel; disamakan dengan baris di atasnya.");
        }

        if (lanes > 1)
        {
            says.Add("Lebih dari satu pelaksana ditandai; yang pertama dipakai.");
        }

        if (moved > 0)
        {
            says.Add("Isi kolom yang tidak dikenal ditaruh pada Keterangan.");
        }

        if (merged > 0)
        {
            says.Add("Sel gabungan diulang pada baris ini.");
        }

        return says;
    }

    private static IEnumerable<string> Lines(string cell) => cell.Split('\n').Select(line => line.Trim().TrimStart(_bullets).Trim()).Where(line => line.Length > 0);
}
