using SopEngine.Application.Bpmn;
using SopEngine.Application.Bpmn.Reading;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Application.WordFiles.Reading;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>
/// Reads an SOP from a file that somebody brings: Word (.docx), BPMN 2.0, or a definition of ours (YAML). Which of them it is is told by what is in it, never by its name.
/// </summary>
public static class ReadSopFile
{
    /// <summary>The most that is read, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    public static Result<SopFile> Read(byte[] file) => file switch
    {
        { Length: 0 } => new SopDraftProblems.FileRefused("Pilih berkasnya lebih dahulu."),
        { Length: > MostBytes } => new SopDraftProblems.FileRefused($"Berkas paling besar {MostBytes / (1024 * 1024)} MB."),
        [(byte)'P', (byte)'K', ..] => Word(file),
        _ when First(file) == '<' => Bpmn(file),
        _ => Yaml(file),
    };

    private static Result<SopFile> Word(byte[] file) => ReadWordDocument.Read(file).Succeeded(out var read, out var problem)
        ? new SopFile(read.Draft, [.. read.Marks.Where(mark => mark.Confidence != CellConfidence.Sure).Select(mark => Mark(
            read.Draft, mark.Confidence == CellConfidence.Guessed ? DraftMarkKind.Guessed : DraftMarkKind.Missing, mark.Row is { } row ? $"steps/{row}/{mark.Cell}" : $"document/{mark.Cell}", mark.Reason))])
        : problem;

    private static Result<SopFile> Bpmn(byte[] file) => ReadBpmn.From(file).Succeeded(out var read, out var problem)
        ? new SopFile(read.Draft, [.. read.Findings.Where(finding => finding.Kind != BpmnFindingKind.Taken).Select(finding => new DraftMark(
            finding.Kind == BpmnFindingKind.Refused ? DraftMarkKind.Refused : DraftMarkKind.Guessed, "", "", finding.Name is { Length: > 0 } name ? $"{name}: {finding.Message}" : finding.Message))])
        : problem;

    private static Result<SopFile> Yaml(byte[] file)
    {
        var reading = SopYamlReader.Read(file, "sop.yaml");
        // any text is YAML of some kind: an SOP has a name or a row
        return reading.Revision is { } draft && (draft.Steps.Count > 0 || draft.Document.Title.Length > 0)
            ? new SopFile(draft, [.. reading.Problems.Select(problem => new DraftMark(DraftMarkKind.Guessed, "", "", $"Baris {problem.Line}: {problem.Harm} {problem.Fix}"))])
            : new SopDraftProblems.FileRefused(reading.Problems.FirstOrDefault(problem => problem.Severity == FindingSeverity.Error) is { } first
                ? $"Berkas ini tidak terbaca sebagai SOP. Baris {first.Line}: {first.Harm} {first.Fix}"
                : "Berkas ini bukan dokumen Word (.docx), bukan BPMN 2.0, dan bukan definisi SOP (YAML).");
    }

    private static DraftMark Mark(SopRevision draft, DraftMarkKind kind, string place, string says)
    {
        var cell = FindingCell.Of(draft, place);
        return new DraftMark(kind, cell, SopCells.Read(draft, cell) ?? "", says);
    }

    private static char First(byte[] file)
    {
        var at = file.AsSpan().StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF]) ? 3 : 0;
        while (at < file.Length && char.IsWhiteSpace((char)file[at]))
        {
            at++;
        }

        return at < file.Length ? (char)file[at] : '\0';
    }
}
