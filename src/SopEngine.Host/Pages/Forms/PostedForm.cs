using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Calls;

namespace SopEngine.Host.Pages.Forms;

/// <summary>A form as somebody sent it.</summary>
public sealed class PostedForm(HttpRequest request, IFormCollection form)
{
    /// <summary>Name of the hidden field with the form's id on its page.</summary>
    public const string IdField = "formulir";

    /// <summary>Name of the hidden field that makes a form repeatable.</summary>
    public const string OperationField = "kiriman";

    private const int LongestKey = 200;

    public IFormCollection Values => form;

    public string Id => Text(IdField) ?? "";

    /// <summary>Null when the form carries none that can be used: then it is carried out as often as it is sent.</summary>
    public string? OperationKey => Text(OperationField) is { Length: <= LongestKey } key && key.All(char.IsAsciiLetterOrDigit) ? key : null;

    public Operation? Operation => OperationKey is { } key ? new Operation(key, Hash()) : null;

    public static async Task<PostedForm> ReadAsync(HttpContext http) => new(http.Request, await http.Request.ReadFormAsync(http.RequestAborted));

    /// <summary>What was typed; null for nothing or blanks only.</summary>
    public string? Text(string name) => form[name] is [.., { } last] && Typed(last) is var text && !string.IsNullOrWhiteSpace(text) ? text.ReplaceLineEndings("\n") : null;

    public IReadOnlyList<string> All(string name) => [.. form[name].OfType<string>().Select(Typed).Where(text => text.Length > 0)];

    // nobody types a NUL, and not every database takes one
    private static string Typed(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Of what was asked: everything but the token, which is another one each time the page is opened.</summary>
    private string Hash()
    {
        var text = new StringBuilder(request.Method).Append('\n').Append(request.Path).Append('\n');
        foreach (var (name, values) in form.Where(field => field.Key != "__RequestVerificationToken").OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('=').AppendJoin('\u001f', values.AsEnumerable()).Append('\n');
        }

        foreach (var file in form.Files)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{file.Name}:{file.FileName}:{file.Length}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
