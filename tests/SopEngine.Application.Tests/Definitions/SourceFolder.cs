namespace SopEngine.Application.Tests.Definitions;

/// <summary>
/// Where the scanned documents lie: <c>shared/sources</c> beside the checkout, or in a folder above it. A linked worktree counts as standing where its main
/// checkout stands. The environment variable <c>SOPENGINE_SOURCES</c> names the folder outright.
/// </summary>
internal static class SourceFolder
{
    private const string Variable = "SOPENGINE_SOURCES";

    public static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        IReadOnlyList<string> candidates = named is { Length: > 0 } ? [named] : [.. Checkouts().SelectMany(Above)];
        return candidates.FirstOrDefault(Directory.Exists) ?? throw new DirectoryNotFoundException(
            $"The scanned SOP documents are needed to prove that the definitions are literal. Put them in shared/sources beside the checkout, "
            + $"or name their folder in {Variable}. Looked in: {string.Join(", ", candidates)}.");
    }

    private static IEnumerable<string> Checkouts()
    {
        yield return Checkout.Root;

        // in a linked worktree .git is a file: "gitdir: MAIN/.git/worktrees/NAME"
        var link = Checkout.PathOf(".git");
        if (File.Exists(link) && File.ReadAllText(link).Split("gitdir:") is [_, var linked]
            && Path.GetFullPath(linked.Trim(), Checkout.Root).Split($"{Path.DirectorySeparatorChar}.git{Path.DirectorySeparatorChar}") is [var main, ..])
        {
            yield return main;
        }
    }

    private static IEnumerable<string> Above(string checkout)
    {
        for (var folder = Directory.GetParent(checkout); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared", "sources");
        }
    }
}
