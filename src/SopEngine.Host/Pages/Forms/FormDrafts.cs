using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;
using SopEngine.Application.Drafts;

namespace SopEngine.Host.Pages.Forms;

/// <summary>How forms are kept as drafts: under the page's address within its region and the form's id there, with whatever stands in them.</summary>
public static partial class FormDrafts
{
    /// <summary>Name of the hidden field with the form's key.</summary>
    public const string KeyField = "konsep";

    private static readonly string[] _ours = ["__RequestVerificationToken", KeyField];

    public static string Key(string page, string form) => $"{page}#{form}";

    public static bool IsKey(string text) => KeyPattern().IsMatch(text);

    /// <summary>The page and the form of a key.</summary>
    public static (string Page, string Form) Split(string key) => key.Split('#', 2) is [var page, var form] ? (page, form) : (key, "");

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ValuesOf(PostedForm posted) =>
        posted.Values.Keys.Where(name => !_ours.Contains(name)).ToDictionary(name => name, posted.All, StringComparer.Ordinal);

    /// <summary>The form as it was left, under the operation it had.</summary>
    public static FormState Restore(HttpRequest request, FormState empty, Draft draft, DateTimeOffset savedAt)
    {
        var values = draft.Values.ToDictionary(value => value.Key, value => new StringValues([.. value.Value]), StringComparer.Ordinal);
        var typed = new PostedForm(request, new FormCollection(values));
        return new FormState(empty.Id, typed.OperationKey ?? empty.Operation) { Typed = typed, SavedAt = savedAt, Kept = FormReader.KeptIn(typed) };
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._/-]{1,120}(\?sop=[a-z0-9-]{1,64})?#[a-z0-9-]{1,60}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeyPattern();
}
