namespace SopEngine.Host.Tests.Architecture;

/// <summary>The files of this repository as they lie on disk, found from where the tests run. Paths are relative, with forward slashes.</summary>
internal static class Repository
{
    private static readonly string[] _notOurs = ["artifacts", "bin", "obj", ".git", "data", "node_modules", "TestResults", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is written by hand and read as text, the build's own products left out.</summary>
    public static IReadOnlyList<string> TextFiles { get; } =
    [
        .. FilesUnder(Root)
            .Where(path => Path.GetExtension(path) is not (".png" or ".db" or ".ico" or ".woff2" or ".pdf" or ".docx" or ".jpg"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>C# and Razor files below a top folder, without migrations, which a program writes.</summary>
    public static IReadOnlyList<string> Code(string top) =>
    [
        .. TextFiles.Where(path => path.StartsWith(top + "/", StringComparison.Ordinal)
            && Path.GetExtension(path) is (".cs" or ".razor")
            && !path.Contains("/Migrations/", StringComparison.Ordinal)),
    ];

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    public static string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static IEnumerable<string> FilesUnder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !_notOurs.Contains(Path.GetFileName(file))))
        {
            yield return Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
        }

        foreach (var below in Directory.EnumerateDirectories(folder).Where(below => !_notOurs.Contains(Path.GetFileName(below))))
        {
            foreach (var file in FilesUnder(below))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SopEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("SopEngine.sln is in no folder above the tests.");
    }
}
