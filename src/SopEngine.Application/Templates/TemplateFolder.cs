using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Reads the templates of a region's folder. Reads from the disk while the caller waits.</summary>
internal static class TemplateFolder
{
    private const string Ending = ".hbs";

    /// <summary>Where a region's messages lie within its folder.</summary>
    public static string Messages { get; } = Path.Combine("templates", "pesan");

    /// <summary>Where its papers lie.</summary>
    public static string Papers { get; } = Path.Combine("templates", "surat");

    /// <summary>Where its ready replies lie.</summary>
    public static string Replies { get; } = Path.Combine("templates", "balasan");

    /// <summary>The messages of a region by name, those that can be used; what is wrong with the others is added to the problems. A folder that is not there has none.</summary>
    public static IReadOnlyDictionary<string, MessageTemplate> Read(string tenantFolder, List<FileProblem> problems) =>
        Read(Path.Combine(tenantFolder, Messages), problems, MessageTemplateReader.Read);

    /// <summary>The papers of a region by name, in the same way.</summary>
    public static IReadOnlyDictionary<string, PaperTemplate> ReadPapers(string tenantFolder, List<FileProblem> problems) =>
        Read(Path.Combine(tenantFolder, Papers), problems, (_, bytes, list) => PaperTemplateReader.Read(bytes, list));

    /// <summary>The ready replies of a region by name, in the same way.</summary>
    public static IReadOnlyDictionary<string, ReplyTemplate> ReadReplies(string tenantFolder, List<FileProblem> problems) =>
        Read(Path.Combine(tenantFolder, Replies), problems, (_, bytes, list) => ReplyTemplateReader.Read(bytes, list));

    private static Dictionary<string, T> Read<T>(string folder, List<FileProblem> problems, Reader<T> read)
        where T : class
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var path in FolderListing.Files(folder, "*"))
        {
            var list = new ProblemList(path);
            if (!path.EndsWith(Ending, StringComparison.Ordinal))
            {
                list.Error(SourcePosition.Start, "", FileProblemCodes.FileIgnored, $"Naskah ini tidak akan dipakai: nama berkasnya tidak berakhir {Ending}.", $"Ganti akhiran namanya menjadi {Ending}.");
            }
            else if (FolderListing.Content(path, problems) is { } bytes)
            {
                var name = Path.GetFileNameWithoutExtension(path);
                if (read(name, bytes, list) is { } template)
                {
                    found.Add(name, template);
                }
            }

            problems.AddRange(list.ToFileProblems());
        }

        return found;
    }

    private delegate T? Reader<T>(string name, ReadOnlySpan<byte> bytes, ProblemList problems)
        where T : class;
}
