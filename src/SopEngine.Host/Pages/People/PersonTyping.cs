using System.Globalization;
using SopEngine.Application.People;
using SopEngine.Application.Tables;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.People;

/// <summary>Reads the forms of a person's page as what they do.</summary>
internal static class PersonTyping
{
    /// <summary>What the sender had before him.</summary>
    public const string Seen = "dilihat";

    /// <summary>What a form does; with what cannot be read.</summary>
    public static (IReadOnlyList<PeopleEdit> Edits, IReadOnlyList<FieldError> Errors) Read(PostedForm posted, PersonDetail detail)
    {
        var (user, errors) = (detail.Person.UserName, new List<FieldError>());
        IReadOnlyList<PeopleEdit> edits = posted.Id switch
        {
            PersonModel.DataForm => [new PeopleEdit.Change(user, Data(posted), posted.Text(Seen))],
            PersonModel.AppointForm => [Appoint(posted, user, errors)],
            PersonModel.EndForm => [End(posted, user, Date(posted, "last", errors) ?? Missing(errors, "last"))],
            PersonModel.MoveForm => Move(posted, detail, errors),
            PersonModel.CloseForm when detail.Person.Closed => [new PeopleEdit.Reopen(user)],
            PersonModel.CloseForm => [new PeopleEdit.Close(user)],
            _ => [],
        };
        return (edits, errors);
    }

    public static PersonData Data(PostedForm posted) =>
        new(posted.Text("name")?.Trim() ?? "", posted.Text("post")?.Trim() ?? "", posted.Text("unit"), posted.Text("email")?.Trim(), posted.Text("phone")?.Trim());

    /// <summary>Why, or the letter where only that was named.</summary>
    public static string? Ground(PostedForm posted) => posted.Text("ground") ?? (posted.Text("letter") is { } letter ? $"Surat {letter.Trim()}" : null);

    private static PeopleEdit.Appoint Appoint(PostedForm posted, string user, List<FieldError> errors) => new(
        user, posted.Text("role") ?? "", posted.Text("roleUnit"), Enum.TryParse<HoldingKind>(posted.Text("kind"), out var kind) && Enum.IsDefined(kind) ? kind : HoldingKind.Definitive,
        Date(posted, "from", errors), Date(posted, "until", errors), posted.Text("instead"), posted.Text("letter")?.Trim());

    private static PeopleEdit.End End(PostedForm posted, string user, DateOnly last) =>
        new(user, int.TryParse(posted.Text("held"), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0, last);

    private static List<PeopleEdit> Move(PostedForm posted, PersonDetail detail, List<FieldError> errors)
    {
        var appoint = Appoint(posted, detail.Person.UserName, errors);
        var from = appoint.From ?? Missing(errors, "from");
        var data = PersonEdit(posted, detail);
        return [End(posted, detail.Person.UserName, from > DateOnly.MinValue ? from.AddDays(-1) : from), appoint with { Kind = HoldingKind.Definitive }, data];
    }

    private static PeopleEdit.Change PersonEdit(PostedForm posted, PersonDetail detail)
    {
        var person = detail.Person;
        return new(person.UserName, new PersonData(person.Name, posted.Text("post")?.Trim() ?? person.Post, posted.Text("unit") ?? person.Unit, person.Email, person.Phone), null);
    }

    private static DateOnly Missing(List<FieldError> errors, string field)
    {
        if (errors.All(error => error.Field != field))
        {
            errors.Add(new FieldError(field, "required", "Tanggal belum diisi."));
        }

        return DateOnly.MinValue;
    }

    private static DateOnly? Date(PostedForm posted, string field, List<FieldError> errors)
    {
        if (posted.Text(field)?.Trim() is not { } text)
        {
            return null;
        }

        var date = DateText.Read(text, out _);
        if (date is null)
        {
            errors.Add(new FieldError(field, "bad-date", "Ini bukan tanggal. Tulis misalnya 2026-12-25 atau 25 Desember 2026."));
        }

        return date;
    }
}
