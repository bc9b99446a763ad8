using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Papers;

/// <summary>Who is named on a paper, and the ticket that it is about.</summary>
internal static class PaperPeople
{
    public static Dictionary<string, object> Ticket(PaperOccasion about)
    {
        var (row, context) = (about.Ticket, about.Context);
        return PaperValues.Map(
            ("nomor", row.Number), ("perihal", row.Subject), ("topik", context.FindTopic(row.Topic)?.Label ?? ""), ("kanal", Words.Channel(row.Channel)),
            ("kelas", context.Sop.FindClass(row.Class) is { } served ? $"{served.Label} ({served.Range})" : ""),
            ("dibuka", PaperValues.Instant(context, row.OpenedAt)), ("diterima", PaperValues.Instant(context, row.ReceivedAt ?? row.OpenedAt)));
    }

    /// <summary>Whoever asked: the account's name, post and unit, or what an officer wrote down of him; the ways to reach him as answered.</summary>
    public static Dictionary<string, object> Requester(PaperOccasion about)
    {
        var (row, context) = (about.Ticket, about.Context);
        var person = row.Requester is { } name ? context.People.GetValueOrDefault(name) : null;
        var answered = ContactFields(context.Sop).Select(field => context.Answers.GetValueOrDefault(field)?.Display).Where(text => !string.IsNullOrWhiteSpace(text)).OfType<string>().ToList();
        var contact = answered.Count > 0 ? answered : [.. new[] { row.OnBehalfPhone, row.OnBehalfEmail }.OfType<string>()];
        return PaperValues.Map(
            ("nama", person?.Name ?? row.OnBehalfName ?? row.Requester ?? ""), ("jabatan", person?.Post ?? ""),
            ("unit", Names.OfUnit(context.Tenant, person?.Unit) ?? row.OnBehalfUnit ?? ""), ("kontak", string.Join(" / ", contact)));
    }

    // an SOP that does not say which questions are about the requester means those of these types
    private static IEnumerable<string> ContactFields(SopRevision sop)
    {
        var fields = AnswerViews.FieldsOf(sop).ToList();
        var own = fields.Where(field => field.About is PersonFact.Phone or PersonFact.Email).ToList();
        return (own.Count > 0 ? own : fields.Where(field => field.Type is FieldType.Phone or FieldType.Email)).Select(field => field.Name).Distinct();
    }

    public static Dictionary<string, object> Officer(TicketContext context, string userName, string post) => PaperValues.Map(
        ("nama", Names.OfPerson(context, userName)), ("jabatan", post.Length > 0 ? post : context.People.GetValueOrDefault(userName)?.Post ?? ""),
        ("unit", Names.OfUnit(context.Tenant, context.People.GetValueOrDefault(userName)?.Unit) ?? ""));

    /// <summary>Whom the row's answer names, and what it tells him to do: its first person and its first long text.</summary>
    public static Dictionary<string, object> HandedOn(TicketContext context, IReadOnlyList<AnswerView> given)
    {
        var named = given.FirstOrDefault(answer => answer.Type == FieldType.Person);
        var person = named is null ? null : context.People.GetValueOrDefault(named.Value.Display);
        return PaperValues.Map(
            ("kepada", named?.Display ?? ""), ("jabatan", person?.Post ?? ""), ("isi", given.FirstOrDefault(answer => answer.Type == FieldType.LongText)?.Display ?? ""));
    }

    /// <summary>The lines above a paper; where the region has written none, its government and its agency.</summary>
    public static IReadOnlyList<string> Letterhead(TenantProfile tenant) => tenant.Letterhead.Lines is { Count: > 0 } lines
        ? lines
        : [.. new[] { $"PEMERINTAH {tenant.Name}", tenant.Agency }.Where(line => line.Length > 0).Select(line => line.ToUpper(System.Globalization.CultureInfo.InvariantCulture))];
}
