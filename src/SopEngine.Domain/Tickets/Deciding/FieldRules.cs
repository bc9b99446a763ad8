using System.Globalization;
using System.Text.RegularExpressions;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>What an answer to one field must be like. Bounds: texts 500 characters, long texts 10,000, lists 50, unless the field says less.</summary>
internal static partial class FieldRules
{
    private const int LongestText = 500;
    private const int LongestList = 50;

    /// <summary>Why the answer cannot be accepted; null when it can.</summary>
    public static FieldError? Refuse(TicketContext context, FormField field, Answer answer)
    {
        if (Shape(field, answer) is { } shape)
        {
            return shape;
        }

        return field.Type switch
        {
            FieldType.Text => TooLong(field, answer, LongestText),
            FieldType.LongText => TooLong(field, answer, Grounds.Longest),
            FieldType.Number => Number(field, answer.Values[0]),
            FieldType.Date => Unless(field, IsDate(answer.Values[0]), "date", "ditulis seperti 2026-11-23"),
            FieldType.Checklist => Choice(context, field, answer) ?? Ticked(field, answer),
            FieldType.Choice or FieldType.Many => Choice(context, field, answer),
            FieldType.YesNo => Unless(field, answer.Values[0] is "true" or "false", "yes-no", "dijawab ya atau tidak"),
            FieldType.Phone => Unless(field, PhoneNumber().IsMatch(answer.Values[0]), "phone", "berupa nomor telepon, misalnya 0812 3456 7890"),
            FieldType.Email => Unless(field, EmailAddress().IsMatch(answer.Values[0]), "email", "berupa alamat e-mail, misalnya nama@contoh.go.id"),
            FieldType.Nip => Unless(field, Eighteen().IsMatch(answer.Values[0]), "nip", "terdiri atas 18 angka"),
            FieldType.Unit => Choice(context, field, answer),
            FieldType.Person => Person(context, field, answer.Values[0]),
            FieldType.Files => Files(context, field, answer),
            FieldType.Signature => Unless(field, answer.Values[0] == "true", "signature", "disetujui dengan memberi tanda"),
        };
    }

    /// <summary>The values a field may take, where it has a list; null when anything of its type will do.</summary>
    public static IReadOnlyList<FieldOption>? OptionsOf(SopRevision sop, TenantProfile tenant, IEnumerable<Person> people, FormField field) =>
        field.OptionsFrom?.Split(':', 2) switch
        {
            ["units", var kind] => [.. tenant.Units.Where(unit => unit.Kind == kind).Select(unit => new FieldOption(unit.Id, unit.Name))],
            ["role", var role] => Holders(people, [role]),
            ["lane", var lane] when sop.FindLane(lane) is { } known => Holders(people, Permissions.RolesOf(sop, known)),
            _ => field.Options.Count > 0 ? field.Options : null,
        };

    private static IReadOnlyList<FieldOption> Holders(IEnumerable<Person> people, IReadOnlyList<string> roles) =>
        [.. people.Where(person => roles.Any(person.HasRole))
            .OrderBy(person => person.Name, StringComparer.Ordinal)
            .Select(person => new FieldOption(person.UserName, person.Name))];

    private static FieldError? Shape(FormField field, Answer answer)
    {
        var kind = field.Type switch
        {
            FieldType.Number => AnswerKind.Number,
            FieldType.YesNo or FieldType.Signature => AnswerKind.YesNo,
            FieldType.Many or FieldType.Checklist or FieldType.Files => AnswerKind.List,
            _ => AnswerKind.Text,
        };
        var word = kind switch
        {
            AnswerKind.Number => "berupa angka",
            AnswerKind.YesNo => "dijawab ya atau tidak",
            AnswerKind.List => "berupa daftar",
            AnswerKind.Text => "berupa teks",
        };
        return Unless(field, answer.Kind == kind, "wrong-type", word);
    }

    private static FieldError? TooLong(FormField field, Answer answer, int bound)
    {
        var longest = Math.Min(field.Max ?? bound, bound);
        return Unless(field, answer.Values[0].Length <= longest, "too-long", $"paling panjang {longest} huruf");
    }

    private static FieldError? Number(FormField field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return Unless(field, false, "number", "berupa angka");
        }

        return Unless(field, number >= (field.Min ?? decimal.MinValue), "too-small", $"paling kecil {field.Min}")
            ?? Unless(field, number <= (field.Max ?? decimal.MaxValue), "too-large", $"paling besar {field.Max}");
    }

    private static FieldError? Choice(TicketContext context, FormField field, Answer answer)
    {
        var options = OptionsOf(context.Sop, context.Tenant, context.People.Values, field);
        if (options is null)
        {
            return TooLong(field, answer, LongestText);
        }

        if (answer.Values.FirstOrDefault(value => options.All(option => option.Value != value)) is { } strange)
        {
            var some = string.Join(", ", options.Take(10).Select(option => option.Value));
            return new FieldError(field.Name, "unknown-option", $"\"{strange}\" bukan pilihan {field.Label}. Pilihan: {some}{(options.Count > 10 ? ", …" : "")}.");
        }

        return Count(field, answer);
    }

    private static FieldError? Ticked(FormField field, Answer answer)
    {
        var open = field.Required ? field.Options.Where(option => !answer.Values.Contains(option.Value)).Select(option => option.Label).ToList() : [];
        return open.Count == 0 ? null : new FieldError(field.Name, "not-all-ticked", $"{field.Label}: semua butir dicentang sebelum langkah ini berakhir. Belum: {string.Join("; ", open)}.");
    }

    private static FieldError? Person(TicketContext context, FormField field, string value)
    {
        var options = OptionsOf(context.Sop, context.Tenant, context.People.Values, field);
        var known = options is null ? context.People.ContainsKey(value) : options.Any(option => option.Value == value);
        return Unless(field, known, "unknown-person", "seseorang dari daftar yang ada");
    }

    private static FieldError? Files(TicketContext context, FormField field, Answer answer)
    {
        foreach (var id in answer.Values)
        {
            if (!context.Files.TryGetValue(id, out var file))
            {
                return new FieldError(field.Name, "unknown-file", $"Berkas \"{id}\" tidak ditemukan atau sudah dipakai. Unggah kembali berkasnya.");
            }

            if (field.Accept.Count > 0 && !field.Accept.Any(accepted => FileTypes.Matches(accepted, file.ContentType)))
            {
                return new FieldError(field.Name, "file-type", $"{field.Label} hanya menerima {string.Join(", ", field.Accept)}; berkas ini {FileTypes.Words(file.ContentType)}.");
            }

            if (field.MaxSize is { } size && FileSize.Read(size) is { } most && file.Length > most)
            {
                return new FieldError(field.Name, "file-too-large", $"{field.Label} menerima berkas sampai {FileSize.Words(most)}; berkas ini {FileSize.Words(file.Length)}. Perkecil berkasnya.");
            }
        }

        return Count(field, answer);
    }

    private static FieldError? Count(FormField field, Answer answer)
    {
        var many = field.Type is FieldType.Many or FieldType.Files;
        var (least, most) = many ? (field.Min ?? 0, Math.Min(field.Max ?? LongestList, LongestList)) : (0, LongestList);
        return Unless(field, answer.Values.Count >= least, "too-few", $"paling sedikit {least}")
            ?? Unless(field, answer.Values.Count <= most, "too-many", $"paling banyak {most}");
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static FieldError? Unless(FormField field, bool holds, string code, string rule) =>
        holds ? null : new FieldError(field.Name, code, $"{field.Label} harus {rule}.");

    [GeneratedRegex(@"^\+?[0-9][0-9 ()./-]{4,24}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"^[0-9]{18}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Eighteen();
}
