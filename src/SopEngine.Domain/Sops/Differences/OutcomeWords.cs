namespace SopEngine.Domain.Sops.Differences;

/// <summary>Where answers lead and when they are offered, in words.</summary>
internal static class OutcomeWords
{
    /// <summary>What follows, as the end of a sentence.</summary>
    public static string Destination(Outcome outcome, Names names) =>
        outcome.Close is { } kind ? $"tiket ditutup ({EnumWords.Of(kind)})"
        : outcome.Extend is { } more ? Extension(more)
        : outcome.PassTo is { } lane ? $"baris ini diserahkan kepada {names.Lane(lane)}"
        : outcome.ReturnTo is { } earlier ? $"kembali ke {names.Row(earlier)}"
        : outcome.Goto.Count == 0 ? "tidak ada lanjutannya"
        : Next(outcome.Goto, names)!;

    public static string? Next(IReadOnlyList<string> rows, Names names) =>
        rows.Count == 0 ? null : $"lanjut ke {names.Rows(rows)}{(rows.Count > 1 ? " bersamaan" : "")}";

    public static string Extension(DeadlineExtension more) => $"waktu ditambah {more.Time}, paling banyak {more.Times} kali";

    /// <summary>Jenis Aduan adalah Jaringan atau Server.</summary>
    public static string? Condition(Condition? condition, Names names) => condition is null
        ? null
        : $"{names.Field(condition.Field)} {(condition.Not ? "bukan" : "adalah")} {Listed.Of([.. condition.Is.Select(value => Value(condition.Field, value, names))], "atau")}";

    private static string Value(string field, string value, Names names)
    {
        var fields = names.Revision.Forms.SelectMany(form => form.Fields)
            .Concat(names.Revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields))
            .Where(known => known.Name == field)
            .ToList();
        return (field, value) switch
        {
            ("channel", _) => EnumWords.Channel(value),
            ("class", _) => names.Revision.FindClass(value)?.Label ?? value,
            (_, "true") when fields.Exists(known => known.Type == FieldType.YesNo) => "Ya",
            (_, "false") when fields.Exists(known => known.Type == FieldType.YesNo) => "Tidak",
            _ => fields.SelectMany(known => known.Options).FirstOrDefault(option => option.Value == value)?.Label ?? value,
        };
    }
}
