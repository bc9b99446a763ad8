using SopEngine.Application.Files;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>Looks whether the regions to which others give their figures to read are there, and may be given them.</summary>
internal static class FigureGifts
{
    private const string Key = "figuresFor";

    /// <summary>The same readings, with a problem wherever figures are given to nobody.</summary>
    public static IReadOnlyList<TenantReading> Checked(IReadOnlyList<TenantReading> readings)
    {
        var known = readings.ToDictionary(reading => reading.Folder, StringComparer.Ordinal);
        return [.. readings.Select(reading => Wrong(reading, known) is { Count: > 0 } wrong ? reading with { Problems = [.. reading.Problems, .. wrong] } : reading)];
    }

    private static List<FileProblem> Wrong(TenantReading reading, Dictionary<string, TenantReading> known)
    {
        var problems = new ProblemList(reading.Tenant.Name);
        var given = reading.Profile?.FiguresFor ?? [];
        for (var index = 0; index < given.Count; index++)
        {
            var (to, place) = (given[index].Value, $"{Key}/{SourceMap.Index(index)}");
            var at = reading.Tenant.Map.Find(place);
            if (to == reading.Folder)
            {
                problems.Error(at, place, FileProblemCodes.Value, $"Daerah \"{to}\" memberikan angkanya kepada dirinya sendiri.", "Hapus; angka sendiri selalu dapat dibaca.");
            }
            else if (given.Take(index).Contains(given[index]))
            {
                problems.Error(at, place, FileProblemCodes.DuplicateName, $"Daerah \"{to}\" ditulis dua kali.", "Hapus salah satu.");
            }
            else if (!known.TryGetValue(to, out var receiver))
            {
                problems.Error(
                    at, place, FileProblemCodes.UnknownRegion, $"Tidak ada daerah \"{to}\"; angka daerah ini tidak dapat dibaca siapa pun dengan nama itu.",
                    Nearest.Of(to, known.Keys) is { } meant ? $"Mungkin yang dimaksud \"{meant}\"." : "Tulis nama foldernya, misalnya jabar, atau hapus.");
            }
            else if (receiver.Profile is { Kind: TenantKind.Ministry })
            {
                problems.Error(at, place, FileProblemCodes.Value, $"\"{to}\" adalah kementerian, yang membaca angka semua daerah.", "Hapus; kunci ini untuk provinsi.");
            }
        }

        return [.. problems.ToFileProblems()];
    }
}
