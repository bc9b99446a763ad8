using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Differences;

/// <summary>What the rows, lanes, forms and recipients of one revision are called in a sentence.</summary>
internal sealed class Names(SopRevision revision, Func<string, string> roleName)
{
    private const int LongestQuote = 48;
    private readonly FieldBook _fields = new(revision);

    public SopRevision Revision => revision;

    /// <summary>Baris 3, or baris "Menutup tiket" where the document prints no number.</summary>
    public string Row(string id) => revision.FindStep(id) is not { } step ? $"baris \"{id}\""
        : step.No.Trim().TrimEnd('.').Length > 0 ? $"baris {step.No.Trim().TrimEnd('.')}"
        : $"baris \"{Cut(step.Activity)}\"";

    public string Rows(IEnumerable<string> ids, string last = "dan") => Listed.Of([.. ids.Select(Row)], last);

    public string? Lane(string? id) => revision.FindLane(id)?.Label ?? id;

    public string Lanes(IEnumerable<string> ids, string last = "dan") => Listed.Of([.. ids.Select(id => Lane(id)!)], last);

    public string Roles(IEnumerable<string> ids) => Listed.Of([.. ids.Select(roleName)], "atau");

    public string? Form(string? id) => revision.FindForm(id)?.Title ?? id;

    public string? Field(string? name) => name is null ? null : _fields.LabelOf(name);

    public string Recipients(IEnumerable<string> recipients) => Listed.Of([.. recipients.Select(Recipient).Distinct()]);

    public static string Cut(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1), "…");

    private string Recipient(string recipient) => recipient.Split(':', 2) switch
    {
        ["requester"] => "pelapor",
        ["assignee"] => "yang mengerjakan",
        ["lane", var lane] => Lane(lane)!,
        ["role", var role] => roleName(role),
        [.., var other] => other,
        _ => recipient,
    };
}
