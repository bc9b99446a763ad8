using System.Globalization;
using System.Text.RegularExpressions;
using SopEngine.Benchmarks.Growth;
using SopEngine.Benchmarks.Support;

namespace SopEngine.Benchmarks.Nation;

/// <summary>
/// The folders of a whole nation of regions, made from the five that ship: each with a name, a code and host of its own, and five SOPs, one of them the plain one that tickets are
/// copied of.
/// </summary>
internal sealed partial class NationFolder : IDisposable
{
    /// <summary>Provinces, regencies and cities.</summary>
    public const int Regions = 552;

    public const int Sops = 5;

    private static readonly string[] _shipped = ["banten", "banyuwangi", "batam", "jabar", "trenggalek"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-bench-");

    /// <summary>Makes them; with <paramref name="ownText"/> no two definitions are the same.</summary>
    public NationFolder(bool ownText)
    {
        Copy("nasional", "nasional", text => text);
        for (var region = 0; region < Regions; region++)
        {
            var (id, from) = (Region(region), _shipped[region % _shipped.Length]);
            Copy(from, id, text => Hosts().Replace(Names().Replace(Numbers().Replace(text, $"\"D{region:000}-"), $"name: Kabupaten {region:000}", 1), $"hosts: [{id}.go.id]", 1).Replace($"tenant: {from}", $"tenant: {id}", StringComparison.Ordinal));
            Write($"workflow-definitions/{id}/layanan.yaml", Own(GrowthText.OfSop(), region, ownText));
            foreach (var other in _shipped.Where(other => other != from))
            {
                var file = Directory.GetFiles(Path.Combine(Repository.Root, "workflow-definitions", other), "*.yaml").Single();
                Write($"workflow-definitions/{id}/{Path.GetFileName(file)}", Own(File.ReadAllText(file), region, ownText));
            }
        }
    }

    public string FullPath => _folder.FullName;

    public static string Region(int region) => string.Create(CultureInfo.InvariantCulture, $"daerah-{region:000}");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Own(string text, int region, bool ownText) => ownText ? Titles().Replace(text, title => $"{title.Value} {region:000}", 1) : text;

    private void Copy(string from, string to, Func<string, string> change)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tenants", from)))
        {
            Write($"tenants/{to}/{Path.GetFileName(file)}", change(File.ReadAllText(file)));
        }
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(FullPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex("(?m)^name: .*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Names();

    [GeneratedRegex("(?m)^hosts: .*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Hosts();

    [GeneratedRegex("\"[A-Z]{3}-(?=\\{year\\})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<=title: )SOP", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Titles();
}
