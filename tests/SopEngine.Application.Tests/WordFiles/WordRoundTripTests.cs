using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.WordFiles;

/// <summary>What we write for word processors we read again: of the five SOPs every cell comes back, and at most ten of any SOP may differ.</summary>
public sealed class WordRoundTripTests
{
    private const int Most = 10;

    public static TheoryData<string> Regions => WordSamples.Regions;

    [Theory]
    [MemberData(nameof(Regions))]
    public void An_SOP_comes_back_with_at_most_ten_cells_that_differ(string region)
    {
        var (wrote, read) = (WordSamples.Revision(region), WordSamples.Read(WordSamples.Sample(region)).Draft);

        var (before, after) = (Cells(wrote), Cells(read));
        var differ = before.Keys.Union(after.Keys).Where(cell => before.GetValueOrDefault(cell) != after.GetValueOrDefault(cell))
            .Select(cell => $"{cell}: [{before.GetValueOrDefault(cell)}] became [{after.GetValueOrDefault(cell)}]").ToList();

        read.Steps.Should().HaveSameCount(wrote.Steps);
        differ.Should().HaveCountLessThanOrEqualTo(Most, "{0}", string.Join("\n", differ));
    }

    private static Dictionary<string, string> Cells(SopRevision revision)
    {
        var document = revision.Document;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["issuer"] = Lines(document.Issuer), ["address"] = document.Address, ["title"] = document.Title, ["number"] = document.Number, ["created"] = document.Created, ["revised"] = document.Revised,
            ["effective"] = document.Effective, ["ratified"] = document.Ratified, ["approvedBy.title"] = document.ApprovedBy.Title, ["approvedBy.name"] = document.ApprovedBy.Name,
            ["approvedBy.rank"] = document.ApprovedBy.Rank, ["approvedBy.nip"] = document.ApprovedBy.Nip, ["legalBasis"] = Lines(document.LegalBasis), ["qualifications"] = Lines(document.Qualifications),
            ["relatedSops"] = Lines(document.RelatedSops), ["equipment"] = Lines(document.Equipment), ["warnings"] = Lines(document.Warnings), ["records"] = Lines(document.Records),
            ["tableTitle"] = document.TableTitle, ["hidden"] = Lines(revision.Columns.Hidden),
            ["labels"] = Lines(document.Labels.Concat(revision.Columns.Labels).OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => $"{label.Key}={label.Value}")),
        };
        foreach (var (place, lane) in revision.Lanes.Index())
        {
            cells[$"lane {place + 1}"] = lane.Head ?? lane.Label;
        }

        foreach (var (place, step) in revision.Steps.Index())
        {
            cells[$"{place + 1} no"] = step.No;
            cells[$"{place + 1} activity"] = step.Activity;
            cells[$"{place + 1} lane"] = Lane(revision, step.Lane);
            cells[$"{place + 1} requirements"] = Lines(step.Requirements);
            cells[$"{place + 1} time"] = step.Time;
            cells[$"{place + 1} outputs"] = Lines(step.Outputs);
            cells[$"{place + 1} remarks"] = Lines(step.Remarks);
            cells[$"{place + 1} outcomes"] = Lines(step.Outcomes.Where(outcome => !outcome.BySilence && outcome.Extend is null).Select(outcome => Way(revision, outcome)).Order(StringComparer.Ordinal));
        }

        return cells;
    }

    private static string Way(SopRevision revision, Outcome outcome)
    {
        string Row(string id) => $"{revision.Steps.ToList().FindIndex(step => step.Id == id) + 1}";
        return $"{outcome.Label}: {string.Join('+', outcome.Goto.Select(Row))}{(outcome.ReturnTo is { } back ? "<" + Row(back) : "")}{(outcome.PassTo is { } lane ? "=" + Lane(revision, lane) : "")}{outcome.Close}";
    }

    // by its place: ids are made anew
    private static string Lane(SopRevision revision, string id) => $"{revision.Lanes.ToList().FindIndex(lane => lane.Id == id) + 1}";

    private static string Lines(IEnumerable<string> lines) => string.Join('|', lines);
}
