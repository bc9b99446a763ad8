namespace SopEngine.Application;

/// <summary>Finds the folders that the program works with.</summary>
public static class Folders
{
    /// <summary>
    /// The folder that was named; where none was, the one called <paramref name="name"/> in the current folder or the nearest above it. Need not exist.
    /// </summary>
    public static string Find(string? named, string name)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            return Path.GetFullPath(named);
        }

        var here = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine(here, name);
    }
}
