using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Papers;

namespace SopEngine.Application.Tenants;

/// <summary>
/// Reads the four files of a region (docs/definitions.md). Says everything that is wrong with them at once, with line and column, and never throws whatever
/// they hold.
/// </summary>
public static class TenantYamlReader
{
    public const string TenantFile = "tenant.yaml";

    public const string CatalogueFile = "catalogue.yaml";

    public const string PapersFile = "papers.yaml";

    /// <param name="folder">The name of the folder, which must be the region's id.</param>
    /// <param name="path">The folder as problems show it.</param>
    /// <param name="tenant">The content of <c>tenant.yaml</c>, null when there is none.</param>
    /// <param name="catalogue">The content of <c>catalogue.yaml</c>; null stands for a catalogue without topics.</param>
    /// <param name="calendar">The content of <c>calendar.yaml</c>; null for a region that keeps the nation's hours.</param>
    /// <param name="nation">The nation's calendars; the ones that ship when left out.</param>
    /// <param name="papers">The content of <c>papers.yaml</c>; null for a region whose rows yield no papers.</param>
    public static TenantReading Read(
        string folder, string path, byte[]? tenant, byte[]? catalogue, byte[]? calendar = null, CalendarBook? nation = null, byte[]? papers = null)
    {
        var office = ReadCalendar(folder, path, calendar, nation ?? NationalBook.Shipped);
        var calendars = office.Names;
        var problems = new ProblemList(Path.Combine(path, TenantFile));
        if (tenant is null)
        {
            problems.Error(
                SourcePosition.Start, "", FileProblemCodes.Unreadable, $"Folder \"{folder}\" tidak memuat {TenantFile}; daerah ini tidak dilayani.",
                $"Buat {TenantFile} menurut docs/definitions.md, atau pindahkan folder ini.");
        }

        var profileReader = new ProfileReader(folder, calendars);
        var (profile, map) = Read(tenant, "sebuah daerah", problems, profileReader.Read);

        var others = new ProblemList(Path.Combine(path, CatalogueFile));
        var (topics, topicMap) = Read(catalogue, "sebuah katalog", others, file => CatalogueReader.Read(file, profile, calendars));
        var written = new ProblemList(Path.Combine(path, PapersFile));
        var (yields, paperMap) = Read(papers, "surat-surat sebuah daerah", written, PapersReader.Read);
        return new TenantReading
        {
            Folder = folder,
            Profile = profile is null ? null : profile with
            {
                Topics = topics ?? [],
                Calendar = office.Reading?.Book ?? CalendarBook.Empty,
                Papers = yields?.Rules ?? [],
                Letterhead = yields?.Head ?? Letterhead.None,
            },
            Problems = [.. problems.ToFileProblems(), .. others.ToFileProblems(), .. written.ToFileProblems(), .. office.Reading?.Problems ?? []],
            Papers = new LocatedFile(written.File, paperMap),
            Tenant = new LocatedFile(problems.File, map),
            Catalogue = new LocatedFile(others.File, topicMap),
        };
    }

    /// <summary>The region's calendar file, null for none, and the calendars that units and topics may name, null when that is not known.</summary>
    private static (CalendarReading? Reading, IReadOnlyCollection<string>? Names) ReadCalendar(string folder, string path, byte[]? calendar, CalendarBook nation)
    {
        if (calendar is null)
        {
            return (null, [.. nation.Calendars.Select(office => office.Id)]);
        }

        // the nation's own file stands on nothing
        var under = folder == NationalBook.Folder ? CalendarBook.Empty : nation;
        var reading = CalendarYamlReader.Read(calendar, Path.Combine(path, CalendarYamlReader.FileName), under);
        return (reading, reading.Book is { } book ? [.. book.Over(under).Calendars.Select(office => office.Id)] : null);
    }

    private static (T? Value, SourceMap Map) Read<T>(byte[]? bytes, string what, ProblemList problems, Func<MapReader, T> read)
        where T : class
    {
        if (bytes is null || FileText.Decode(bytes, problems) is not { } text)
        {
            return (null, SourceMap.Nothing);
        }

        var tree = YamlTree.Read(text, problems);
        var value = RootReader.Read(tree, what, problems, read);
        return (tree.IsWhole ? value : null, new SourceMap(tree.Root));
    }
}
