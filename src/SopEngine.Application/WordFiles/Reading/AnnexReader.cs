using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Everything of the document that is neither identity block nor table of activities: kept as it is written.</summary>
internal static class AnnexReader
{
    /// <param name="before">The blocks before the identity block.</param>
    /// <param name="after">The blocks behind the table of activities.</param>
    public static IReadOnlyList<Annex> Read(IReadOnlyList<OpenXmlElement> before, IReadOnlyList<OpenXmlElement> after) =>
        [.. Parts(before, AnnexKind.Memo).Concat(Parts(after, AnnexKind.Legend)).Select((annex, place) => annex with { Id = $"lampiran-{place + 1}" })];

    private static IEnumerable<Annex> Parts(IReadOnlyList<OpenXmlElement> blocks, AnnexKind otherwise)
    {
        Annex? open = null;
        foreach (var block in blocks)
        {
            var lines = WordGrid.LinesOf(block);
            if (block is Paragraph paragraph && lines.Count > 0)
            {
                var begins = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == WordMarks.HeadingStyle || KindOf(lines[0]) is not null;
                if (open is null || begins)
                {
                    if (open is not null)
                    {
                        yield return open;
                    }

                    open = New(begins ? lines[0] : "", otherwise) with { Lines = begins ? [] : lines };
                }
                else
                {
                    open = open with { Lines = [.. open.Lines, .. lines] };
                }
            }
            else if (block is Table table && lines.Count > 0)
            {
                yield return WithTable(open ?? New("", otherwise), WordGrid.Of(table));
                open = null;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static Annex New(string title, AnnexKind otherwise) => new() { Id = "", Kind = KindOf(title) ?? otherwise, Title = title };

    private static AnnexKind? KindOf(string text) =>
        text.Length > 120 ? null
        : text.Contains("riwayat", StringComparison.OrdinalIgnoreCase) ? AnnexKind.History
        : text.Contains("halaman pengesahan", StringComparison.OrdinalIgnoreCase) || text.Contains("lembar pengesahan", StringComparison.OrdinalIgnoreCase) ? AnnexKind.Approval
        : null;

    private static Annex WithTable(Annex annex, WordGrid grid)
    {
        var rows = grid.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Text)]).ToList();
        return annex with { Columns = rows[0], Rows = [.. rows.Skip(1).Where(row => row.Any(cell => cell.Length > 0))] };
    }
}
