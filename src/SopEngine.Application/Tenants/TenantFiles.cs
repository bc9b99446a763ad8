using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Tenants;

/// <summary>
/// Reads the folders of all regions. Reads from the disk while the caller waits: for the start of the host and for the command line.
/// </summary>
public static class TenantFiles
{
    /// <summary>Every region of a folder that has one folder a region, by the folders' names. A folder that is not there has no regions.</summary>
    public static IReadOnlyList<TenantReading> ReadAll(string root)
    {
        var nation = NationalBook.In(root);
        return FigureGifts.Checked(WithHostsApart([.. FolderListing.Folders(root).AsParallel().AsOrdered().Select(folder => Read(folder, nation))]));
    }

    /// <summary>One region, over the nation's calendars of the folder around it.</summary>
    public static TenantReading Read(string folder) => Read(folder, NationalBook.In(Path.Combine(folder, "..")));

    private static TenantReading Read(string folder, CalendarBook nation)
    {
        var problems = new List<FileProblem>();
        var tenant = FolderListing.Content(Path.Combine(folder, TenantYamlReader.TenantFile), problems);
        var catalogue = FolderListing.Content(Path.Combine(folder, TenantYamlReader.CatalogueFile), problems);
        var calendar = FolderListing.Content(Path.Combine(folder, CalendarYamlReader.FileName), problems);
        var papers = FolderListing.Content(Path.Combine(folder, TenantYamlReader.PapersFile), problems);
        var reading = TenantYamlReader.Read(FolderListing.NameOf(folder), folder, tenant, catalogue, calendar, nation, papers);
        var unread = problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        return reading with { Problems = [.. problems, .. reading.Problems.Where(problem => !unread.Contains(problem.File))] };
    }

    /// <summary>The same readings, with a problem wherever a region takes a host name that an earlier one has.</summary>
    internal static IReadOnlyList<TenantReading> WithHostsApart(IReadOnlyList<TenantReading> readings)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return [.. readings.Select(reading => Taken(reading, owners) is { Count: > 0 } taken ? reading with { Problems = [.. reading.Problems, .. taken] } : reading)];
    }

    private static List<FileProblem> Taken(TenantReading reading, Dictionary<string, string> owners)
    {
        var taken = new ProblemList(reading.Tenant.Name);
        var hosts = reading.Profile?.Hosts ?? [];
        for (var index = 0; index < hosts.Count; index++)
        {
            if (!owners.TryAdd(hosts[index], reading.Folder) && owners[hosts[index]] != reading.Folder)
            {
                var place = "hosts/" + SourceMap.Index(index);
                taken.Error(
                    reading.Tenant.Map.Find(place), place, FileProblemCodes.HostTaken,
                        $"Host \"{hosts[index]}\" sudah dipakai daerah \"{owners[hosts[index]]}\".",
                    "Satu host hanya untuk satu daerah; hapus di salah satu berkas.");
            }
        }

        return [.. taken.ToFileProblems()];
    }
}
