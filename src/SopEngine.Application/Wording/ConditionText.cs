using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>Conditions as people read them: Jenis Aduan adalah Jaringan atau Server.</summary>
public static class ConditionText
{
    /// <summary>The condition without a leading "bila", with the labels of field and values where the definition knows them.</summary>
    public static string Of(Condition condition, SopRevision revision)
    {
        var field = revision.Forms.SelectMany(form => form.Fields)
            .Concat(revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields))
            .FirstOrDefault(field => field.Name == condition.Field);
        return Of(condition, field?.Label ?? Known(condition.Field), value => Label(condition.Field, field, value, revision));
    }

    /// <summary>The same where only the question's label and its answers are at hand.</summary>
    public static string Of(Condition condition, string field, Func<string, string> valueLabel)
    {
        var values = IndonesianText.List([.. condition.Is.Select(valueLabel)], "atau");
        return $"{field} {(condition.Not ? "bukan" : "adalah")} {values}";
    }

    private static string Known(string field) => field switch
    {
        "channel" => "saluran",
        "topic" => "topik",
        "class" => "kelas durasi",
        _ => field,
    };

    private static string Label(string name, FormField? field, string value, SopRevision revision) => name switch
    {
        "channel" => Words.Channel(value),
        "class" => revision.FindClass(value)?.Label ?? value,
        _ when field?.Type == FieldType.YesNo => value == "true" ? "Ya" : "Tidak",
        _ => field?.Options.FirstOrDefault(option => option.Value == value)?.Label ?? value,
    };
}
