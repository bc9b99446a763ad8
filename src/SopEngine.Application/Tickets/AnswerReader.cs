using System.Text.Json;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Reads answers as callers write them in JSON. What a question asks for is compared later; here only what can be no answer at all is refused.</summary>
public static class AnswerReader
{
    /// <summary>The longest text of one answer that is looked at; what a question allows is less.</summary>
    private const int LongestText = 100_000;

    /// <summary>The answers by field, as far as they can be read; a null is the answer "nothing". What cannot be read is added to the errors.</summary>
    public static IReadOnlyDictionary<string, Answer> Read(IReadOnlyDictionary<string, JsonElement>? form, ICollection<FieldError> errors)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var (field, value) in form ?? new Dictionary<string, JsonElement>())
        {
            if (Read(value) is { } answer)
            {
                answers[field] = answer;
            }
            else
            {
                errors.Add(new FieldError(field, "wrong-type", $"Isian \"{field}\" harus berupa teks, angka, ya/tidak, atau daftar teks."));
            }
        }

        return answers;
    }

    private static Answer? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => Answer.Text(""),
        JsonValueKind.String => Text(value) is { } text ? Answer.Text(text) : null,
        JsonValueKind.Number => new Answer(AnswerKind.Number, [value.GetRawText()]),
        JsonValueKind.True => Answer.YesNo(true),
        JsonValueKind.False => Answer.YesNo(false),
        JsonValueKind.Array => List(value),
        _ => null,
    };

    private static Answer? List(JsonElement list)
    {
        var texts = list.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.String ? Text(entry) : null).ToList();
        return texts.Contains(null) ? null : Answer.List(texts.OfType<string>());
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString() is { Length: <= LongestText } text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // JSON may spell half a surrogate pair, which is no text
            return null;
        }
    }
}
