using System.Globalization;
using System.Text.RegularExpressions;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Where a row's answers lead: from the lines under its symbols, else from "Jika YA … ke 3" in its text, else on to the next row.</summary>
internal sealed partial class WaysReader(IReadOnlyList<RowDraft> rows, IReadOnlyList<Lane> lanes, Marker marks)
{
    public IReadOnlyList<Outcome> Of(int place)
    {
        var row = rows[place];
        if (row.Ways.Count > 0)
        {
            return Written(row);
        }

        // a file that says where answers lead says nothing only where nothing follows
        if (row.AnyTime || rows.Any(other => other.Ways.Count > 0))
        {
            marks.Sure(row.Id, "outcomes", "Dokumen tidak menyebut lanjutan baris ini, dan menyebutnya untuk baris lain.");
            return [];
        }

        var said = string.Join(' ', row.Lines("remarks").Prepend(row.Activity));
        var told = If().Matches(said).Select(found => Told(found, place)).ToList();
        if (told.Count > 0 || row.Decides)
        {
            return Decision(place, told);
        }

        marks.Guessed(row.Id, "outcomes", place + 1 < rows.Count ? "Dokumen tidak menyebut lanjutannya; diteruskan ke baris berikutnya." : "Baris terakhir; dianggap mengakhiri tiket.");
        return [Onward("selesai", "Selesai", place)];
    }

    private IReadOnlyList<Outcome> Written(RowDraft row)
    {
        var outcomes = new List<Outcome>();
        foreach (var (lane, line) in row.Ways)
        {
            var cut = line.IndexOf(WordMarks.Leads, StringComparison.Ordinal);
            var (label, to) = (line[..cut].Trim(), line[(cut + WordMarks.Leads.Length)..].Trim());
            var id = IdOf(label, outcomes);
            if (outcomes.FindIndex(other => other.Label == label) is >= 0 and var twice)
            {
                outcomes[twice] = outcomes[twice] with { Lanes = [.. outcomes[twice].Lanes, lane] };
                continue;
            }

            outcomes.Add(Leads(new Outcome { Id = id, Label = label, Lanes = row.Ways.Select(way => way.Lane).Distinct().Count() > 1 ? [lane] : [] }, to));
        }

        if (outcomes.TrueForAll(HasEnd))
        {
            marks.Sure(row.Id, "outcomes");
        }
        else
        {
            marks.Missing(row.Id, "outcomes", "Salah satu jawaban menunjuk ke baris yang tidak ada.");
        }

        return outcomes;
    }

    private Outcome Leads(Outcome outcome, string to)
    {
        if (to.StartsWith(WordMarks.Closes, StringComparison.OrdinalIgnoreCase))
        {
            var kind = Enum.GetValues<ClosureKind>().FirstOrDefault(kind => to.Contains($"({Words.Of(kind)})", StringComparison.OrdinalIgnoreCase), ClosureKind.Solved);
            return outcome with { Close = kind };
        }

        if (to.StartsWith(WordMarks.Lane, StringComparison.OrdinalIgnoreCase) && lanes.FirstOrDefault(lane => string.Equals(lane.Label, to[WordMarks.Lane.Length..], StringComparison.OrdinalIgnoreCase)) is { } lane)
        {
            return outcome with { PassTo = lane.Id };
        }

        return to.EndsWith(WordMarks.Back, StringComparison.OrdinalIgnoreCase)
            ? outcome with { ReturnTo = RowCalled(to[..^WordMarks.Back.Length]) }
            : outcome with { Goto = [.. to.Split(" dan ").Select(RowCalled).OfType<string>()] };
    }

    private string? RowCalled(string name)
    {
        var called = name.Trim();
        if (called.StartsWith(WordMarks.Place, StringComparison.OrdinalIgnoreCase))
        {
            return int.TryParse(called[WordMarks.Place.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= rows.Count ? rows[place - 1].Id : null;
        }

        return rows.FirstOrDefault(row => row.Number == called)?.Id;
    }

    private Outcome Told(Match found, int place)
    {
        var word = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(found.Groups["word"].Value.ToLowerInvariant());
        var what = found.Groups["what"].Value;
        var outcome = new Outcome { Id = word.ToLowerInvariant(), Label = word };
        if (ToRow().Match(what) is { Success: true } to && RowCalled(to.Groups[1].Value) is { } target)
        {
            return rows.Take(place).Any(row => row.Id == target) ? outcome with { ReturnTo = target } : outcome with { Goto = [target] };
        }

        var back = what.Contains("kembali", StringComparison.OrdinalIgnoreCase)
            ? rows.Take(place).LastOrDefault(row => lanes.FirstOrDefault(lane => lane.Id == row.Lane) is { } lane && lane.Label.Split(' ', '/').Any(part => part.Length > 3 && what.Contains(part, StringComparison.OrdinalIgnoreCase)))
            : null;
        return back is null ? outcome : outcome with { ReturnTo = back.Id };
    }

    private List<Outcome> Decision(int place, List<Outcome> told)
    {
        var row = rows[place];
        var outcomes = told.DistinctBy(outcome => outcome.Id).ToList();
        foreach (var (id, label) in new[] { ("ya", "Ya"), ("tidak", "Tidak") }.Where(answer => !outcomes.Exists(outcome => outcome.Id == answer.Item1)))
        {
            outcomes.Add(new Outcome { Id = id, Label = label });
        }

        var unsaid = outcomes.Where(outcome => !HasEnd(outcome)).Select(outcome => outcome.Label).ToList();
        if (outcomes.FindIndex(outcome => outcome.Id == "ya" && !HasEnd(outcome)) is >= 0 and var yes)
        {
            outcomes[yes] = Onward("ya", "Ya", place);
        }

        if (unsaid.Contains("Tidak"))
        {
            marks.Missing(row.Id, "outcomes", "Keputusan ini tidak menyebut ke baris mana jawaban Tidak menuju.");
        }
        else
        {
            marks.Guessed(row.Id, "outcomes", unsaid.Count > 0 ? "Jawaban Tidak dibaca dari kalimat; jawaban Ya dianggap lanjut ke baris berikutnya." : "Dibaca dari kalimat \"Jika …\".");
        }

        return outcomes;
    }

    private Outcome Onward(string id, string label, int place) => place + 1 < rows.Count
        ? new Outcome { Id = id, Label = label, Goto = [rows[place + 1].Id] }
        : new Outcome { Id = id, Label = label, Close = ClosureKind.Solved };

    private static bool HasEnd(Outcome outcome) => outcome.Goto.Count > 0 || outcome.ReturnTo is not null || outcome.PassTo is not null || outcome.Close is not null;

    private static string IdOf(string label, List<Outcome> outcomes)
    {
        var id = HeadWords.Slug(label, "jawaban");
        return outcomes.Exists(outcome => outcome.Id == id) ? $"{id}-{outcomes.Count + 1}" : id;
    }

    [GeneratedRegex(@"\b(?:jika|apabila|bila)\s+(?<word>ya|tidak)\b(?<what>(?:(?!\b(?:jika|apabila|bila)\s+(?:ya|tidak)\b).){0,300})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex If();

    [GeneratedRegex(@"\bke\s*-?\s*(?:(?:langkah|nomor|no\.?|baris|tahap|kegiatan|aktivitas|ke-?)\s*){0,3}(\d{1,3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ToRow();
}
