namespace SopEngine.Domain.Sops.Checks;

/// <summary>The questions a ticket of an SOP can be asked, by name: in forms, with outcomes, and the three answers every ticket has.</summary>
internal sealed class FieldBook
{
    /// <summary>Answers that every ticket has without being asked in a form.</summary>
    public static readonly IReadOnlyList<string> Given = ["channel", "topic", "class"];

    private readonly SopRevision _revision;
    private readonly ILookup<string, FormField> _fields;

    public FieldBook(SopRevision revision)
    {
        _revision = revision;
        _fields = revision.Forms.SelectMany(form => form.Fields)
            .Concat(revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields))
            .ToLookup(field => field.Name, StringComparer.Ordinal);
    }

    public bool Knows(string name) => Given.Contains(name) || _fields.Contains(name);

    /// <summary>All questions of that name, in document order.</summary>
    public IReadOnlyList<FormField> Find(string name) => [.. _fields[name]];

    public string LabelOf(string name) => name switch
    {
        "channel" => "kanal",
        "topic" => "topik",
        "class" => "kelas waktu",
        _ => _fields[name].FirstOrDefault()?.Label ?? name,
    };

    /// <summary>The answers that can be given to a question, as conditions compare them; null when they are not known beforehand.</summary>
    public IReadOnlyList<string>? ValuesOf(string name) => name switch
    {
        "channel" => _revision.Intake.Channels,
        "topic" => null,
        "class" => [.. _revision.Classes.Select(known => known.Id)],
        _ => ValuesOf([.. _fields[name]]),
    };

    private static IReadOnlyList<string>? ValuesOf(List<FormField> fields) =>
        fields.TrueForAll(IsClosed) ? [.. fields.SelectMany(ValuesOf).Distinct()] : null;

    private static bool IsClosed(FormField field) =>
        field.Type is FieldType.YesNo or FieldType.Signature
        || (field.Type is FieldType.Choice or FieldType.Many or FieldType.Checklist && field.OptionsFrom is null);

    private static IEnumerable<string> ValuesOf(FormField field) =>
        field.Type is FieldType.YesNo or FieldType.Signature ? ["true", "false"] : field.Options.Select(option => option.Value);
}
