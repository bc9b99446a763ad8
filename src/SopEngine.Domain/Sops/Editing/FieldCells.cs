namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of a question.</summary>
internal static class FieldCells
{
    public static IReadOnlyList<Cell<FormField>> All { get; } =
    [
        Cell<FormField>.Text("label", "Pertanyaan", field => field.Label, (field, text) => field with { Label = text }),
        Cell<FormField>.Choice("type", "Jenis isian", field => field.Type, (field, type) => field with { Type = type }),
        Cell<FormField>.Flag("required", "Wajib diisi", field => field.Required, (field, flag) => field with { Required = flag }),
        .. Within.Condition<FormField>("requiredWhen", "Wajib diisi bila", field => field.RequiredWhen, (field, when) => field with { RequiredWhen = when }),
        Cell<FormField>.Text("help", "Petunjuk", field => field.Help, (field, text) => field with { Help = text }),
        new("options", "Pilihan", field => CellText.Pairs(field.Options.Select(option => KeyValuePair.Create(option.Value, option.Label))), (field, text) => field with { Options = [.. CellText.Pairs(text).Select(pair => new FieldOption(pair.Key, pair.Value))] }),
        Cell<FormField>.Maybe("optionsFrom", "Pilihan diambil dari", field => field.OptionsFrom, (field, text) => field with { OptionsFrom = text }),
        Cell<FormField>.Flag("officerOnly", "Diisi petugas", field => field.OfficerOnly, (field, flag) => field with { OfficerOnly = flag }),
        Cell<FormField>.Maybe("generated", "Diisi sistem", field => field.Generated, (field, text) => field with { Generated = text }),
        Cell<FormField>.MaybeChoice("about", "Diisi dari akun", field => field.About, (field, fact) => field with { About = fact }),
        .. Within.Condition<FormField>("when", "Ditanyakan bila", field => field.When, (field, when) => field with { When = when }),
        Cell<FormField>.Words("accept", "Jenis berkas", field => field.Accept, (field, kinds) => field with { Accept = kinds }),
        Cell<FormField>.Number("min", "Paling sedikit", field => field.Min, (field, number) => field with { Min = number }),
        Cell<FormField>.Number("max", "Paling banyak", field => field.Max, (field, number) => field with { Max = number }),
        Cell<FormField>.Maybe("maxSize", "Ukuran berkas", field => field.MaxSize, (field, text) => field with { MaxSize = text }),
        Cell<FormField>.Flag("outsideSop", "Di luar SOP", field => field.OutsideSop, (field, flag) => field with { OutsideSop = flag }),
    ];
}
