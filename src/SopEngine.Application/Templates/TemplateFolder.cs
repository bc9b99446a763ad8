using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Reads the templates of a region's folder. Reads from the disk while the caller waits.</summary>
internal static class TemplateFolder
{
    private const string Ending = ".hbs";

    /// <summary>Where a region's messages lie within its folder.</summary>
    public static string Messages { get; } = Path.Combine("templates", "pesan");

    /// <summary>The messages of a region by name, those that can be used; what is wrong with the others is added to the problems. A folder that is not there has none.</summary>
    public static IReadOnlyDictionary<string, MessageTemplate> Read(string tenantFolder, List<FileProblem> problems)
    {
        var found = new Dictionary<string, MessageTemplate>(StringComparer.Ordinal);
        foreach (var path in FolderListing.Files(Path.Combine(tenantFolder, Messages), "*"))
        {
            var list = new ProblemList(path);
            if (!path.EndsWith(Ending, StringComparison.Ordinal))
            {
                list.Error(SourcePosition.Start, "", FileProblemCodes.FileIgnored, $"Naskah ini tidak akan dipakai: nama berkasnya tidak berakhir {Ending}.", $"Ganti akhiran namanya menjadi {Ending}.");
            }
            else if (FolderListing.Content(path, problems) is { } bytes)
            {
                var name = Path.GetFileNameWithoutExtension(path);
                if (MessageTemplateReader.Read(name, bytes, list) is { } message)
                {
                    found.Add(name, message);
                }
            }

            problems.AddRange(list.ToFileProblems());
        }

        return found;
    }
}
