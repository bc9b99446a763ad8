using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Calendars.Checks;

/// <summary>One run of the checks over one book: what is looked at, and what was found so far.</summary>
internal sealed class CalendarScope(CalendarBook book, CalendarBook nation)
{
    private readonly List<Finding> _findings = [];

    /// <summary>As it stands by itself.</summary>
    public CalendarBook Book { get; } = book;

    /// <summary>What it is laid over; empty for the nation's own.</summary>
    public CalendarBook Nation { get; } = nation;

    /// <summary>What will be counted on.</summary>
    public CalendarBook Whole { get; } = book.Over(nation);

    public IReadOnlyList<Finding> Findings => _findings;

    public void Report(string code, string place, string cell, string harm, string fix) =>
        _findings.Add(new Finding(code, CalendarFindingCatalogue.All[code], place, null, cell, harm, fix));

    /// <summary>Names that an earlier element of the same list has.</summary>
    public void ReportTwins(string code, string list, string cell, IEnumerable<string> ids, string harm)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index())
        {
            if (!seen.Add(id))
            {
                Report(code, $"{list}/{index}/id", cell, $"\"{id}\" ditulis dua kali; {harm}", "Beri nama lain, atau hapus salah satu.");
            }
        }
    }

    /// <summary>A decree that is named and stands in neither book.</summary>
    public void CheckDecree(string? id, string place, string cell)
    {
        if (!string.IsNullOrEmpty(id) && Whole.FindDecree(id) is null)
        {
            Report(
                "unknown-decree", place + "/decree", cell, $"Keputusan \"{id}\" tidak ada dalam daftar, sehingga dasarnya tidak dapat disebut.",
                "Tambahkan keputusan itu di bawah \"decrees\", atau tulis pengenal yang ada.");
        }
    }
}
