namespace SopEngine.Application.Files;

/// <summary>What folders hold, in an order that is the same on every machine. Names beginning with a dot are left out.</summary>
internal static class FolderListing
{
    public static IEnumerable<string> Folders(string root) =>
        Directory.Exists(root) ? Visible(Directory.EnumerateDirectories(root)) : [];

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Visible(Directory.EnumerateFiles(folder, pattern)) : [];

    /// <summary>The last part of a path, whether or not it ends with a separator.</summary>
    public static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>The bytes of a file; null when there is none, and, with a problem, when it cannot be read.</summary>
    public static byte[]? Content(string path, List<FileProblem> problems)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var found = new ProblemList(path);
        byte[]? content = null;
        try
        {
            if (new FileInfo(path).Length > FileText.MostBytes)
            {
                FileText.TooLarge(found);
            }
            else
            {
                content = File.ReadAllBytes(path);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            found.Error(
                SourcePosition.Start, "", FileProblemCodes.Unreadable, $"Berkas tidak dapat dibuka: {refused.Message}",
                "Periksa izin baca berkas itu dan apakah program lain sedang memakainya.");
        }

        problems.AddRange(found.ToFileProblems());
        return content;
    }

    /// <summary>The problem of a file that is not there.</summary>
    public static FileProblem Gone(string path)
    {
        var gone = new ProblemList(path);
        gone.Error(
            SourcePosition.Start, "", FileProblemCodes.Unreadable, "Tidak ada berkas dengan nama ini.", "Periksa ejaan dan folder tempat perintah dijalankan.");
        return gone.ToFileProblems()[0];
    }

    private static IOrderedEnumerable<string> Visible(IEnumerable<string> paths) =>
        paths.Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal);
}
