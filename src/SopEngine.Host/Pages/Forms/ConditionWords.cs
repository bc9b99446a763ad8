using System.Text.Json;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Forms;

/// <summary>Says when a question or an answer counts, by the labels of the questions that stand on the form.</summary>
public static class ConditionWords
{
    public static string Of(Condition condition, IEnumerable<FieldView> fields)
    {
        var field = fields.FirstOrDefault(field => field.Name == condition.Field);
        return $"Bila {ConditionText.Of(condition, field?.Label ?? condition.Field, value => Label(field, value))}.";
    }

    /// <summary>The same for the script, which hides what does not count: name of the box, whether it is turned round, values.</summary>
    public static string? Script(Condition? condition) => condition is null
        ? null
        : JsonSerializer.Serialize<object[]>([FormReader.BoxName(condition.Field), condition.Not, .. condition.Is]);

    private static string Label(FieldView? field, string value) => field switch
    {
        { Type: FieldType.YesNo } => value == "true" ? "Ya" : "Tidak",
        _ => field?.Options?.FirstOrDefault(option => option.Value == value)?.Label ?? value,
    };
}
