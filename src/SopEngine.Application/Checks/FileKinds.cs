using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;

namespace SopEngine.Application.Checks;

/// <summary>Tells the kinds of file apart.</summary>
internal static class FileKinds
{
    /// <summary>The kind of a file. One that is broken is what its name says, else a definition, so that the breakage gets reported.</summary>
    public static FileKind Of(string path)
    {
        switch (Path.GetFileName(path))
        {
            case TenantYamlReader.TenantFile:
                return FileKind.Tenant;
            case TenantYamlReader.CatalogueFile:
                return FileKind.Catalogue;
            case CalendarYamlReader.FileName:
                return FileKind.Calendar;
            case TenantYamlReader.PapersFile:
                return FileKind.Papers;
        }

        var scratch = new ProblemList(path);
        var text = FolderListing.Content(path, []) is { } bytes ? FileText.Decode(bytes, scratch) : null;
        var tree = text is null ? null : YamlTree.Read(text, scratch);
        return tree is { IsWhole: true, Root: YamlMapping root } ? Of([.. root.Entries.Select(entry => entry.Key)]) : FileKind.Definition;
    }

    private static FileKind Of(HashSet<string> keys)
    {
        if (keys.Overlaps(["sop", "steps", "lanes", "document"]))
        {
            return FileKind.Definition;
        }

        if (keys.Overlaps(["decrees", "calendars", "periods", "days"]))
        {
            return FileKind.Calendar;
        }

        if (keys.Overlaps(["papers", "letterhead"]))
        {
            return FileKind.Papers;
        }

        return keys.Contains("tenant") ? FileKind.Tenant : keys.Contains("topics") ? FileKind.Catalogue : FileKind.Other;
    }
}
