namespace SopEngine.Application.Tests.Papers;

/// <summary>
/// Papers as they must come out, word for word. They are read by people before they are changed: <c>SOPENGINE_REWRITE_GOLDEN=1</c> writes what comes out instead of
/// comparing it, and a paper without such a file fails.
/// </summary>
internal static class GoldenPaper
{
    private static readonly string _folder = Path.Combine(RepositoryFiles.Root, "tests", "SopEngine.Application.Tests", "Papers", "Golden");

    public static void Compare(string name, string text)
    {
        var path = Path.Combine(_folder, $"{name}.html");
        if (Environment.GetEnvironmentVariable("SOPENGINE_REWRITE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text + "\n");
            return;
        }

        File.Exists(path).Should().BeTrue("{0} has no golden file; look at the paper, then write it with SOPENGINE_REWRITE_GOLDEN=1", name);
        text.Should().Be(File.ReadAllText(path).TrimEnd('\n'), "{0} comes out word for word as it was read and found right", name);
    }
}
