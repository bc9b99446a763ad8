using System.Reflection;

namespace SopEngine.Host.Problems;

/// <summary>The pages of <c>docs/problems</c>, which are built into the host: the <c>type</c> of every refusal leads to one.</summary>
public static class ProblemPages
{
    private const string Prefix = "problems/";

    private static readonly Assembly _assembly = typeof(ProblemPages).Assembly;

    public static IReadOnlySet<string> Codes { get; } = _assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name[Prefix.Length..]))
        .ToHashSet(StringComparer.Ordinal);

    public static async Task<string?> ReadAsync(string code, CancellationToken stop)
    {
        if (!Codes.Contains(code))
        {
            return null;
        }

        using var reader = new StreamReader(_assembly.GetManifestResourceStream($"{Prefix}{code}.md")!);
        return ProblemHtml.Page(code, PlainMarkdown.ToHtml(await reader.ReadToEndAsync(stop)));
    }
}
