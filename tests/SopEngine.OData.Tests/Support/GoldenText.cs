namespace SopEngine.OData.Tests.Support;

/// <summary>Texts that other programs read, kept word for word in <c>Golden</c>. SOPENGINE_REWRITE_GOLDEN=1 writes what is said now; then read the difference.</summary>
internal static class GoldenText
{
    public static void Check(string name, string text)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("SOPENGINE_REWRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text + "\n");
        }

        File.Exists(path).Should().BeTrue("{0} is kept; SOPENGINE_REWRITE_GOLDEN=1 makes it", name);
        text.Should().Be(File.ReadAllText(path).TrimEnd('\n'), "{0} says so word for word", name);
    }

    /// <summary>The table of the protocol's lines and their tests.</summary>
    public static string ConformanceTable => File.ReadAllText(Path.Combine(Root(), "src", "SopEngine.OData", "CONFORMANCE.md"));

    private static string Folder() => Path.Combine(Root(), "tests", "SopEngine.OData.Tests", "Golden");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SopEngine.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of a checkout.");
        }

        return folder.FullName;
    }
}
