namespace SopEngine.Application.Tests;

/// <summary>The files that ship with the product, found from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Tenants => Path.Combine(Root, "tenants");

    public static string Definitions => Path.Combine(Root, "workflow-definitions");

    /// <summary>Definition files, by their path below the folder of definitions.</summary>
    public static IEnumerable<string> DefinitionNames =>
        Directory.EnumerateFiles(Definitions, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Definitions, path)).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SopEngine.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }

        return folder;
    }
}
