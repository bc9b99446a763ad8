using System.Runtime.CompilerServices;
using SopEngine.Application.Charts;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Parts;

/// <summary>What an SOP looks like on paper: its rows, its chart and its sentences, all from the one definition.</summary>
public sealed class SopPaper
{
    private static readonly ConditionalWeakTable<SopRevision, ChartLayout> _charts = [];

    private static readonly IReadOnlyDictionary<string, string> _heads = new Dictionary<string, string>
    {
        ["no"] = "No",
        ["activity"] = "Kegiatan",
        ["lanes"] = "Pelaksana",
        ["standard"] = "Mutu Baku",
        ["requirements"] = "Kelengkapan",
        ["time"] = "Waktu",
        ["outputs"] = "Output",
        ["remarks"] = "Keterangan",
    };

    private SopPaper(SopRevision revision, Func<string, string>? roleLabel)
    {
        Revision = revision;
        Chart = _charts.GetValue(revision, ChartLayout.Of);
        Sentences = new SopSentences(revision, Chart.Keys, roleLabel);
    }

    public SopRevision Revision { get; }

    public ChartLayout Chart { get; }

    public SopSentences Sentences { get; }

    /// <param name="running">The SOP as it runs: what is off in the region is not on its paper.</param>
    /// <param name="roleLabel">The region's words for roles.</param>
    public static SopPaper Of(SopRevision running, Func<string, string>? roleLabel = null) => new(running, roleLabel);

    public bool Shows(string column) => !Revision.Columns.Hidden.Contains(column);

    public string Head(string column) => Revision.Columns.Labels.GetValueOrDefault(column, _heads[column]);
}
