namespace SopEngine.Domain.Sops.Differences;

/// <summary>What a question of a form says.</summary>
internal static class FieldCells
{
    private const string Column = "Formulir";

    public static IReadOnlyList<Cell<FormField>> All { get; } =
    [
        Cell<FormField>.Of("label", Column, "pertanyaan", field => field.Label),
        new("type", Column, "jenis isian", field => field.Type, (field, _) => EnumWords.Of(field.Type)),
        Cell<FormField>.YesNo("required", Column, "wajib diisi", field => field.Required),
        new("requiredWhen", Column, "wajib diisi bila", field => field.RequiredWhen, (field, names) => OutcomeWords.Condition(field.RequiredWhen, names)),
        Cell<FormField>.Of("help", Column, "petunjuk", field => field.Help),
        Cell<FormField>.Many("options", Column, "pilihan", field => field.Options, (option, _, _) => option.Label),
        new("optionsFrom", Column, "pilihan diambil dari", field => field.OptionsFrom, (field, names) => Source(field.OptionsFrom, names)),
        Cell<FormField>.YesNo("officerOnly", Column, "diisi petugas", field => field.OfficerOnly),
        new("generated", Column, "diisi sistem", field => field.Generated, (field, _) => field.Generated == "ticketNumber" ? "nomor tiket" : field.Generated),
        new("about", Column, "diisi dari akun", field => field.About, (field, _) => field.About is { } fact ? EnumWords.Of(fact) : null),
        new("when", Column, "ditanyakan bila", field => field.When, (field, names) => OutcomeWords.Condition(field.When, names)),
        Cell<FormField>.Of("accept", Column, "jenis berkas", field => field.Accept),
        Cell<FormField>.Of("min", Column, "paling sedikit", field => field.Min),
        Cell<FormField>.Of("max", Column, "paling banyak", field => field.Max),
        Cell<FormField>.Of("maxSize", Column, "ukuran berkas", field => field.MaxSize),
        Cell<FormField>.YesNo("outsideSop", Column, "di luar SOP", field => field.OutsideSop),
    ];

    /// <summary>A question that is new or gone: its label and its kind.</summary>
    public static string Told(FormField field) => $"{field.Label} ({EnumWords.Of(field.Type)}{(field.Required ? ", wajib" : "")})";

    private static string? Source(string? from, Names names) => from?.Split(':', 2) switch
    {
        ["units", var kind] => $"unit jenis {kind}",
        ["role", var role] => $"pemegang {names.Roles([role])}",
        ["lane", var lane] => $"pelaksana {names.Lane(lane)}",
        _ => from,
    };
}
