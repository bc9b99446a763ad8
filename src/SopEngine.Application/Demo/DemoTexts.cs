using System.Globalization;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Demo;

/// <summary>What people write, by what is asked.</summary>
internal static class DemoTexts
{
    private static readonly string[] _directive = ["instruksi", "arahan", "keputusan", "masukan"];
    private static readonly string[] _sections = ["Sekretariat", "Subbagian Umum", "Bidang Pelayanan", "UPT Wilayah Timur", "Bidang Perencanaan"];

    /// <summary>The answer; null where nothing is known that would fit.</summary>
    public static string? For(DemoTicket ticket, DemoForm form, FormField field) => field switch
    {
        { About: PersonFact.Name } => form.About.Name,
        { About: PersonFact.Post } => form.About.Post.Length > 0 ? form.About.Post : null,
        { About: PersonFact.Email } or { Type: FieldType.Email } => form.About.Email ?? "warga@contoh.example",
        { About: PersonFact.Unit } or { Type: FieldType.Unit } => form.About.Unit,
        { Type: FieldType.Person } => form.About.UserName,
        { Type: FieldType.Text } when form.Turn is null || form.Again => Short(ticket, field),
        _ => Bounded(field, form.Turn is null || (form.Again && form.Turn == DemoTurn.On) ? Placed(ticket, Theme(ticket).Details) : Said(ticket, form, field)),
    };

    private static string Short(DemoTicket ticket, FormField field)
    {
        var asked = field.Label.ToLowerInvariant();
        return asked.Contains("bidang", StringComparison.Ordinal) || asked.Contains("upt", StringComparison.Ordinal) ? ticket.Chance.Of(_sections)
            : asked.Contains("nama", StringComparison.Ordinal) || asked.Contains("lokasi", StringComparison.Ordinal) ? Capital(Place(ticket))
            : Bounded(field, Placed(ticket, Theme(ticket).Titles));
    }

    private static string Said(DemoTicket ticket, DemoForm form, FormField field)
    {
        var asked = field.Label.ToLowerInvariant();
        var chance = ticket.Chance;
        if (_directive.Any(word => asked.Contains(word, StringComparison.Ordinal)))
        {
            return chance.Of(DemoGrounds.Directions);
        }

        return Reason(chance, form.Turn) ?? Placed(ticket, Theme(ticket).Fixes);
    }

    private static string? Reason(Chance chance, DemoTurn? turn) => turn switch
    {
        DemoTurn.Back => chance.Of(DemoGrounds.Incomplete),
        DemoTurn.No => chance.Of(DemoGrounds.Unfit),
        DemoTurn.Again or DemoTurn.Rework => chance.Of(DemoGrounds.StillWrong),
        DemoTurn.Up or DemoTurn.Skip or DemoTurn.More => chance.Of(DemoGrounds.Harder),
        _ => null,
    };

    private static DemoTheme Theme(DemoTicket ticket) => ticket.Theme ??= DemoThemes.For(ticket.Chance, []);

    private static string Place(DemoTicket ticket) => ticket.Place ??= ticket.Chance.Of(Theme(ticket).Places);

    private static string Placed(DemoTicket ticket, IReadOnlyList<string> texts) =>
        Capital(string.Format(CultureInfo.InvariantCulture, ticket.Chance.Of(texts), Place(ticket)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Bounded(FormField field, string text) => field.Max is { } most && text.Length > most ? text[..most] : text;
}
