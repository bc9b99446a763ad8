namespace SopEngine.Benchmarks.Support;

/// <summary>Where the sources lie that the benchmarks were built from.</summary>
internal static class Repository
{
    /// <exception cref="DirectoryNotFoundException">The benchmarks are not run from a build in the repository.</exception>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SopEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("SopEngine.sln is in no folder above the benchmarks.");
    }
}
