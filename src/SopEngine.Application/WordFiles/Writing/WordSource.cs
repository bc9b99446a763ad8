using SopEngine.Application.Charts;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>What a Word file is made of.</summary>
/// <param name="Revision">The SOP as it runs.</param>
/// <param name="Chart">Its chart: which symbol stands where.</param>
/// <param name="Sentences">What the system adds to Keterangan.</param>
/// <param name="History">The published revisions up to this one, which is the last.</param>
/// <param name="DayOf">An instant (UTC) as the region writes its day.</param>
/// <param name="Proof">Where the paper is checked; null leaves that part out.</param>
public sealed record WordSource(SopRevision Revision, ChartLayout Chart, SopSentences Sentences, IReadOnlyList<PublishedRevision> History, Func<DateTime, string> DayOf, string? Proof)
{
    private static readonly Dictionary<string, string> _heads = new(StringComparer.Ordinal)
    {
        ["no"] = "No", ["activity"] = "Kegiatan", ["lanes"] = "Pelaksana", ["standard"] = "Mutu Baku",
        ["requirements"] = "Kelengkapan", ["time"] = "Waktu", ["outputs"] = "Output", ["remarks"] = "Keterangan",
    };

    /// <summary>By whom this revision came into force; null where it came by a file.</summary>
    public ApprovalTrail? Trail => History.Count > 0 ? History[^1].Trail : null;

    /// <summary>The head of a column as the regulation names it.</summary>
    public static string Official(string column) => _heads[column];

    public bool Shows(string column) => !Revision.Columns.Hidden.Contains(column);

    public string Head(string column) => Revision.Columns.Labels.GetValueOrDefault(column, _heads[column]);

    public IEnumerable<Annex> Annexes(AnnexKind kind) => Revision.Annexes.Where(annex => annex.Kind == kind);
}
