using System.Globalization;
using System.Net;

namespace SopEngine.Application.Charts;

/// <summary>
/// What all charts share. No style attribute and no script, because the pages' content security policy allows neither: every part carries a class for the page's
/// stylesheet and, for a picture that stands alone, the same looks as presentation attributes.
/// </summary>
internal static class Svg
{
    public const string Ink = "#1c2326";
    public const string Soft = "#566166";
    public const string Rule = "#dcd9d1";
    public const string Accent = "#0d5c63";
    public const string AccentSoft = "#e3f0f0";
    public const string Flow = "#7a858b";
    public const string Font = "font-family=\"system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif\"";

    /// <summary>Numbers are written the same in every culture.</summary>
    public static string Text(FormattableString part) => part.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text made safe for content and attribute values; characters that XML cannot hold are left out.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(string.Concat(text.Where(letter => letter is >= ' ' or '\n' or '\t')));
}
