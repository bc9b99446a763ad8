using SopEngine.Application.Tests.Definitions;

namespace SopEngine.Application.Tests.Support;

/// <summary>
/// Texts that people receive, kept word for word in <c>Golden</c>, where somebody who knows official Indonesian reads them. SOPENGINE_REWRITE_GOLDEN=1 writes what is said
/// now; then read the difference.
/// </summary>
internal static class GoldenText
{
    public static void Check(string name, string text)
    {
        var path = Checkout.PathOf("tests", "SopEngine.Application.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("SOPENGINE_REWRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text + "\n");
        }

        File.Exists(path).Should().BeTrue("{0} is kept; SOPENGINE_REWRITE_GOLDEN=1 makes it", name);
        text.Should().Be(File.ReadAllText(path).TrimEnd('\n'), "{0} says so word for word", name);
    }

    /// <summary>The names of those that are kept below a folder.</summary>
    public static IReadOnlyList<string> Kept(string folder) =>
        [.. Directory.GetFiles(Checkout.PathOf("tests", "SopEngine.Application.Tests", "Golden", folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
