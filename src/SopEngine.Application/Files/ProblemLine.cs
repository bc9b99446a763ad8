using System.Globalization;
using System.Text;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Files;

/// <summary>
/// Writes a problem on one line that people can read and editors can jump from:
/// <c>sop.yaml(12,5): galat time-unreadable [baris 4, Waktu]: Harm. Perbaikan: Fix. Contoh jalur: baris 1 Kirim → baris 2 Ya</c>.
/// </summary>
public static class ProblemLine
{
    public static string Of(FileProblem problem)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{problem.File}({problem.Line},{problem.Column}): {WordOf(problem.Severity)} {problem.Code}");
        if (problem.Row is not null || problem.Cell is not null)
        {
            line.Append(" [").AppendJoin(", ", new[] { problem.Row is null ? null : "baris " + problem.Row, problem.Cell }.OfType<string>()).Append(']');
        }

        line.Append(": ").Append(problem.Harm).Append(" Perbaikan: ").Append(problem.Fix);
        if (problem.Path.Count > 0)
        {
            line.Append(" Contoh jalur: ").AppendJoin(" → ", problem.Path);
        }

        return line.ToString();
    }

    public static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "galat",
        FindingSeverity.Warning => "peringatan",
        FindingSeverity.Note => "catatan",
    };
}
