namespace SopEngine.Application.Files;

/// <summary>Reads the mapping that a file is.</summary>
internal static class RootReader
{
    /// <param name="tree">The file.</param>
    /// <param name="what">What the file should be, for the words.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="read">Reads the file's keys.</param>
    public static T? Read<T>(YamlTree tree, string what, ProblemList problems, Func<MapReader, T> read)
        where T : class
    {
        if (tree.Root is not YamlMapping map)
        {
            if (tree.IsWhole && !problems.HasErrors)
            {
                problems.Error(
                    tree.Root?.At ?? SourcePosition.Start, "", FileProblemCodes.Empty,
                    $"Berkas ini tidak memuat {what}.",
                    "Mulailah dengan \"language: sopengine/1\" dan kunci-kunci lain menurut docs/definitions.md.");
            }

            return null;
        }

        var reader = new MapReader(map, map.At, "", problems);
        var value = read(reader);
        reader.Close();
        if (!tree.IsWhole)
        {
            // what seems missing may stand in a part that was cut out
            problems.Remove(FileProblemCodes.MissingKey);
        }

        return value;
    }

    /// <summary>Reads the key <c>language</c>.</summary>
    public static string Language(MapReader map, string current)
    {
        var language = map.RequiredText("language", $"Ia menyebut versi bahasa berkas: {current}.");
        if (map.Entry("language") is { Value: YamlScalar } entry && language != current)
        {
            map.Error(
                "language", entry, FileProblemCodes.Language,
                $"Versi bahasa \"{language}\" tidak dikenal oleh aplikasi ini.",
                $"Tulis \"{current}\", atau perbarui aplikasi bila berkas ini dibuat dengan versi yang lebih baru.");
        }

        return language;
    }
}
