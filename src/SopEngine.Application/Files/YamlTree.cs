namespace SopEngine.Application.Files;

/// <summary>
/// A YAML text as nodes. Where YAML breaks off, the broken place is cut out with everything indented under it and the rest is read again, so that one
/// slip does not hide the others.
/// </summary>
/// <param name="Root">Null when nothing could be read.</param>
/// <param name="IsWhole">False when broken places were cut out: then what seems missing may only be unreadable.</param>
internal sealed record YamlTree(YamlNode? Root, bool IsWhole)
{
    /// <summary>Reads the text; what is wrong with it as YAML is added to <paramref name="problems"/>.</summary>
    public static YamlTree Read(string text, ProblemList problems)
    {
        var rest = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var most = rest.Length > YamlBounds.MostLengthRepaired ? 1 : YamlBounds.MostFailures;
        var cutTo = 0;
        for (var failures = 0; failures < most; failures++)
        {
            var pass = new YamlPass(rest, problems.File);
            var root = pass.Read();
            if (pass.Failure is not { } failure)
            {
                problems.AddRange(pass.Problems);
                return new YamlTree(root, failures == 0);
            }

            // right after a cut the text is often out of joint because of the cut
            if (failures == 0 || failure.At.Line > cutTo + 1)
            {
                problems.Error(failure.At, "", FileProblemCodes.Syntax, failure.Harm, failure.Fix);
            }

            if (Cut(rest, failure.FromLine) is not { } cut)
            {
                break;
            }

            (rest, cutTo) = cut;
        }

        return new YamlTree(null, false);
    }

    // blanks the line and what is indented under it; what is left and the number of the last blanked line, or null when nothing was left to blank
    private static (string Left, int To)? Cut(string text, int number)
    {
        var lines = text.Split('\n');
        var index = Math.Min(number, lines.Length) - 1;
        while (index >= 0 && string.IsNullOrWhiteSpace(lines[index]))
        {
            index--;
        }

        if (index < 0)
        {
            return null;
        }

        var indent = IndentOf(lines[index]);
        do
        {
            lines[index++] = "";
        }
        while (index < lines.Length && (string.IsNullOrWhiteSpace(lines[index]) || IndentOf(lines[index]) > indent));

        return (string.Join('\n', lines), index);
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ', '\t').Length;
}
