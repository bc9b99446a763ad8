using SopEngine.Application.Files;
using SopEngine.Application.Sops.Yaml;

namespace SopEngine.Application.Sops;

/// <summary>
/// Reads folders of definition files. Reads from the disk while the caller waits: for the start of the host and for the command line.
/// </summary>
public static class DefinitionFiles
{
    /// <summary>Every definition of a folder that has one folder a region, by region, then by file name. A folder that is not there has none.</summary>
    public static IReadOnlyList<DefinitionReading> ReadAll(string root) => [.. FolderListing.Folders(root).SelectMany(ReadFolder)];

    /// <summary>The definitions of one region, whose id is the folder's name.</summary>
    public static IReadOnlyList<DefinitionReading> ReadFolder(string folder) => [.. FolderListing.Files(folder, "*.yaml").Select(Read)];

    /// <summary>One file; the region is the name of its folder.</summary>
    public static DefinitionReading Read(string path)
    {
        var unread = new List<FileProblem>();
        var bytes = FolderListing.Content(path, unread);
        var reading = bytes is null
            ? new SopReading { Revision = null, Problems = unread.Count == 0 ? [FolderListing.Gone(path)] : unread, Map = SourceMap.Nothing }
            : SopYamlReader.Read(bytes, path);
        return new DefinitionReading(FolderListing.NameOf(Path.GetDirectoryName(Path.GetFullPath(path))!), path, reading);
    }
}
