using System.Globalization;
using SopEngine.Application.Templates;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Papers;

/// <summary>What stands in the places of a paper (<see cref="PaperWords"/>). Where nothing is known the text is empty and never invented.</summary>
internal static class PaperValues
{
    public static IReadOnlyDictionary<string, object> Of(PaperOccasion about)
    {
        var (context, given) = (about.Context, AnswerViews.Of(about.Context, about.Given, about.Files, full: true));
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["daerah"] = Region(context),
            ["surat"] = Map(("judul", about.Title), ("nomor", about.Number), ("tanggal", Instant(context, about.At))),
            ["sop"] = Map(("judul", context.Sop.Document.Title), ("nomor", context.Sop.Document.Number is "-" or null ? "" : context.Sop.Document.Number)),
            ["tiket"] = PaperPeople.Ticket(about),
            ["pemohon"] = PaperPeople.Requester(about),
            ["langkah"] = Row(context, about.Step),
            ["petugas"] = PaperPeople.Officer(context, about.Actor, about.Post),
            ["disposisi"] = PaperPeople.HandedOn(context, given),
            ["pejabat"] = Signatory(context.Sop.Document.ApprovedBy),
            ["isian"] = Answered(about),
            ["kop"] = PaperPeople.Letterhead(context.Tenant).Select(line => Map(("baris", line))).ToList(),
            ["rincian"] = Items(Filed(about).Select(answer => new[] { ("label", answer.Label), ("nilai", answer.Display) })),
            ["hasil"] = Items(given.Where(IsTold).Select(answer => new[] { ("label", answer.Label), ("nilai", answer.Display) })),
            ["berkas"] = Items(about.Files.Values.Select(name => new[] { ("nama", name) })),
            ["instruksi"] = Items(about.Instructions.Select(one => new[] { ("dari", one.From), ("isi", one.Text), ("pada", Instant(context, one.At)) })),
        };
        if (context.Tenant.IsTraining)
        {
            values["latihan"] = "ya";
        }

        return values;
    }

    /// <summary>ISO 8601 with the region's offset, which <c>tanggal</c> puts into words.</summary>
    internal static string Instant(TicketContext context, DateTime at) => context.Tenant.At(at).ToString("O", CultureInfo.InvariantCulture);

    internal static Dictionary<string, object> Map(params (string Name, string Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, object (entry) => entry.Value, StringComparer.Ordinal);

    private static Dictionary<string, object> Region(TicketContext context) => Map(
        ("nama", context.Tenant.Name), ("instansi", context.Tenant.Agency), ("alamat", context.Tenant.Letterhead.Address), ("tempat", context.Tenant.Letterhead.Place));

    private static Dictionary<string, object> Row(TicketContext context, string id)
    {
        var (no, activity) = context.Sop.FindStep(id) is { } step ? (step.No.TrimEnd('.'), step.Activity) : ("", id);
        return Map(("nomor", no), ("kegiatan", activity), ("lengkap", no.Length > 0 ? $"{no}. {activity}" : activity));
    }

    private static Dictionary<string, object> Signatory(Signatory? approved) => Map(
        ("jabatan", approved?.Title.TrimEnd(',') ?? ""), ("nama", approved?.Name ?? ""), ("pangkat", approved?.Rank ?? ""), ("nip", approved?.Nip ?? ""));

    // dates stay as they are stored, so that the function for dates can say the day of the week
    private static Dictionary<string, object> Answered(PaperOccasion about) =>
        AnswerViews.Of(about.Context, about.Context.Answers, about.Files, full: true)
            .ToDictionary(answer => answer.Name, object (answer) => answer.Type == FieldType.Date ? answer.Value.Display : answer.Display, StringComparer.Ordinal);

    /// <summary>What was asked when the ticket was filed, in the order of the form.</summary>
    private static IEnumerable<AnswerView> Filed(PaperOccasion about)
    {
        var sop = about.Context.Sop;
        var asked = new[] { sop.Intake.Form }.Concat(Intake.Rows(sop).Select(row => row.Form)).Select(sop.FindForm).OfType<Form>()
            .SelectMany(form => form.Fields).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return AnswerViews.Of(about.Context, about.Context.Answers, about.Files, full: true).Where(answer => asked.Contains(answer.Name) && IsText(answer));
    }

    // a tick or a name is for the flow; the letter tells what was done
    private static bool IsTold(AnswerView answer) => answer.Type is not (FieldType.Files or FieldType.YesNo or FieldType.Signature or FieldType.Person);

    private static bool IsText(AnswerView answer) => answer.Type is not FieldType.Files;

    private static List<Dictionary<string, object>> Items(IEnumerable<(string Name, string Value)[]> items) =>
        [.. items.Take(TemplateBounds.MostItems).Select((item, at) => Map([("urut", (at + 1).ToString(CultureInfo.InvariantCulture)), .. item]))];
}
