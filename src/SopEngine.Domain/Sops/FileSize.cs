using System.Globalization;
using System.Text.RegularExpressions;

namespace SopEngine.Domain.Sops;

/// <summary>The length of a file as people write it: <c>500 KB</c>, <c>5 MB</c>, <c>1,5 MB</c>; a KB is 1024 bytes, as file managers count.</summary>
public static partial class FileSize
{
    private const int Kilo = 1024;

    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>In bytes; null when it cannot be read or is nothing.</summary>
    public static long? Read(string text)
    {
        var match = Written().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var number = decimal.Parse(match.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var bytes = (long)(number * (match.Groups["unit"].Value is "KB" or "kb" ? Kilo : Kilo * Kilo));
        return bytes > 0 ? bytes : null;
    }

    /// <summary>As people write it.</summary>
    public static string Words(long bytes) => bytes < Kilo * Kilo
        ? string.Create(_indonesian, $"{Math.Max(1, bytes / Kilo)} KB")
        : string.Create(_indonesian, $"{bytes / (decimal)(Kilo * Kilo):0.#} MB");

    [GeneratedRegex("^(?<number>[0-9]{1,4}([.,][0-9])?) ?(?<unit>KB|MB|kb|mb)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
