using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>The messages that travel inside the program: those of the nation's folder as it ships. They stand in where neither the region nor the nation has a text.</summary>
internal static class ShippedTemplates
{
    private const string Prefix = "templates/pesan/";

    /// <summary>For what nobody has written a text for.</summary>
    public const string General = "pemberitahuan";

    public static IReadOnlyDictionary<string, MessageTemplate> Messages { get; } = Read();

    private static Dictionary<string, MessageTemplate> Read()
    {
        var assembly = typeof(ShippedTemplates).Assembly;
        var found = new Dictionary<string, MessageTemplate>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var (name, problems) = (Path.GetFileNameWithoutExtension(resource), new ProblemList(resource));
            found.Add(name, MessageTemplateReader.Read(name, bytes, problems) ?? throw new InvalidOperationException(string.Join(" ", problems.ToFileProblems())));
        }

        return found;
    }
}
