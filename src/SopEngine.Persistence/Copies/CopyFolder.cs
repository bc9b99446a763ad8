using System.Globalization;
using System.Text.RegularExpressions;

namespace SopEngine.Persistence.Copies;

/// <summary>A folder of backups, named by the instant (UTC) at which each was taken.</summary>
public static partial class CopyFolder
{
    public static string NameAt(DateTime now) => string.Create(CultureInfo.InvariantCulture, $"sopengine-{now:yyyyMMdd'T'HHmmssfff'Z'}.db");

    /// <summary>Removes all but the newest so many, and gives what was removed. Files that are not named as backups are left alone.</summary>
    public static IReadOnlyList<string> Prune(string folder, int keep)
    {
        var old = Directory.GetFiles(folder).Where(path => Name().IsMatch(Path.GetFileName(path))).OrderDescending(StringComparer.Ordinal).Skip(keep).ToList();
        foreach (var path in old)
        {
            File.Delete(path);
            File.Delete(path + ".sha256");
        }

        return old;
    }

    [GeneratedRegex(@"^sopengine-\d{8}T\d{9}Z\.db$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
