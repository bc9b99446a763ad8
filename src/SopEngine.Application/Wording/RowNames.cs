using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>What rows, lanes and recipients of one SOP are called in a sentence.</summary>
internal sealed class RowNames(SopRevision revision, Func<string, string> roleLabel)
{
    private const int LongestQuote = 48;

    /// <summary>Baris 3, or baris "Menutup tiket" where the document prints no number.</summary>
    public string Row(string id)
    {
        if (revision.FindStep(id) is not { } step)
        {
            return $"baris \"{id}\"";
        }

        var number = step.No.Trim().TrimEnd('.');
        return number.Length > 0 ? $"baris {number}" : $"baris \"{Cut(step.Activity)}\"";
    }

    public string Rows(IEnumerable<string> ids, string last = "dan") => IndonesianText.List([.. ids.Select(Row)], last);

    public string Lane(string id) => revision.FindLane(id)?.Label ?? id;

    public string Lanes(IEnumerable<string> ids, string last = "dan") => IndonesianText.List([.. ids.Select(Lane)], last);

    public string Recipients(IEnumerable<string> recipients) => IndonesianText.List([.. recipients.Select(Recipient).Distinct()]);

    /// <summary>A question by what it is called on the form.</summary>
    public string Field(string name) =>
        $"\"{revision.Forms.SelectMany(form => form.Fields).Concat(revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields)).FirstOrDefault(field => field.Name == name)?.Label ?? name}\"";

    private string Recipient(string recipient)
    {
        var parts = recipient.Split(':', 2);
        return parts[0] switch
        {
            "requester" => "pelapor",
            "assignee" => "yang mengerjakan",
            "lane" => Lane(parts[^1]),
            "role" => roleLabel(parts[^1]),
            _ => parts[^1],
        };
    }

    private static string Cut(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1), "…");
}
