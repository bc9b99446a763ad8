using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>The messages and papers that travel inside the program: those of the nation's folder as it ships. They stand in where neither the region nor the nation has a text.</summary>
internal static class ShippedTemplates
{
    /// <summary>For what nobody has written a text for.</summary>
    public const string General = "pemberitahuan";

    public static IReadOnlyDictionary<string, MessageTemplate> Messages { get; } = Read("templates/pesan/", MessageTemplateReader.Read);

    public static IReadOnlyDictionary<string, PaperTemplate> Papers { get; } = Read("templates/surat/", (_, bytes, problems) => PaperTemplateReader.Read(bytes, problems));

    public static IReadOnlyDictionary<string, ReplyTemplate> Replies { get; } = Read("templates/balasan/", (_, bytes, problems) => ReplyTemplateReader.Read(bytes, problems));

    private static Dictionary<string, T> Read<T>(string prefix, Reader<T> read)
        where T : class
    {
        var assembly = typeof(ShippedTemplates).Assembly;
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var (name, problems) = (Path.GetFileNameWithoutExtension(resource), new ProblemList(resource));
            found.Add(name, read(name, bytes, problems) ?? throw new InvalidOperationException(string.Join(" ", problems.ToFileProblems())));
        }

        return found;
    }

    private delegate T? Reader<T>(string name, ReadOnlySpan<byte> bytes, ProblemList problems)
        where T : class;
}
