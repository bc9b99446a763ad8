using System.Text.Json;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Walks;

/// <summary>Fills a form as somebody would who knows only what the API says of its fields.</summary>
internal static class FieldFiller
{
    /// <summary>The smallest PNG there is.</summary>
    public static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>An answer to every field; those given by name are taken as they are.</summary>
    public static async Task<Dictionary<string, object>> FillAsync(ApiClient by, IEnumerable<JsonElement> fields, IReadOnlyDictionary<string, object> given)
    {
        var form = new Dictionary<string, object>();
        foreach (var field in fields)
        {
            var name = field.Text("name")!;
            form[name] = given.TryGetValue(name, out var value) ? value : await AnswerAsync(by, field);
        }

        return form;
    }

    private static async Task<object> AnswerAsync(ApiClient by, JsonElement field)
    {
        var first = field.List("options") is [var option, ..] ? option.Text("value")! : null;
        return field.Text("type") switch
        {
            "number" => 1,
            "date" => "2026-11-23",
            "many" => new[] { first! },
            "yesNo" or "signature" => true,
            "phone" => "0812 3456 7890",
            "email" => "nama@contoh.go.id",
            "nip" => "197406191993021002",
            "files" => new[] { await UploadAsync(by) },
            "choice" or "unit" or "person" when first is not null => first,
            _ => $"Isian {field.Text("label")}",
        };
    }

    private static async Task<string> UploadAsync(ApiClient by)
    {
        var uploaded = await by.UploadAsync("bukti.png", Picture);
        uploaded.Status.Should().BeOneOf([200, 201], "the body was {0}", uploaded.Body);
        return uploaded.Json.Text("id")!;
    }
}
