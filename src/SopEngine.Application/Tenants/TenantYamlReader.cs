using SopEngine.Application.Files;

namespace SopEngine.Application.Tenants;

/// <summary>
/// Reads the two files of a region (docs/definitions.md). Says everything that is wrong with them at once, with line and column, and never throws whatever
/// they hold.
/// </summary>
public static class TenantYamlReader
{
    public const string TenantFile = "tenant.yaml";

    public const string CatalogueFile = "catalogue.yaml";

    /// <param name="folder">The name of the folder, which must be the region's id.</param>
    /// <param name="path">The folder as problems show it.</param>
    /// <param name="tenant">The content of <c>tenant.yaml</c>, null when there is none.</param>
    /// <param name="catalogue">The content of <c>catalogue.yaml</c>; null stands for a catalogue without topics.</param>
    public static TenantReading Read(string folder, string path, byte[]? tenant, byte[]? catalogue)
    {
        var problems = new ProblemList(Path.Combine(path, TenantFile));
        if (tenant is null)
        {
            problems.Error(
                SourcePosition.Start, "", FileProblemCodes.Unreadable, $"Folder \"{folder}\" tidak memuat {TenantFile}; daerah ini tidak dilayani.",
                $"Buat {TenantFile} menurut docs/definitions.md, atau pindahkan folder ini.");
        }

        var profileReader = new ProfileReader(folder);
        var (profile, map) = Read(tenant, "sebuah daerah", problems, profileReader.Read);

        var others = new ProblemList(Path.Combine(path, CatalogueFile));
        var (topics, topicMap) = Read(catalogue, "sebuah katalog", others, file => CatalogueReader.Read(file, profile));
        return new TenantReading
        {
            Folder = folder,
            Profile = profile is null ? null : profile with { Topics = topics ?? [] },
            Problems = [.. problems.ToFileProblems(), .. others.ToFileProblems()],
            Tenant = new LocatedFile(problems.File, map),
            Catalogue = new LocatedFile(others.File, topicMap),
        };
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
