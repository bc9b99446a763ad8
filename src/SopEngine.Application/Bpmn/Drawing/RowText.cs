using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>A row as the paper has it, for whoever reads the diagram in another tool: its cells, and the sentences for what no cell holds.</summary>
internal static class RowText
{
    public static string Of(Step step, SopSentences sentences)
    {
        List<string> lines = [];
        Add(lines, "No.", [step.No]);
        Add(lines, "Kelengkapan", step.Requirements);
        Add(lines, "Waktu (jam kerja menurut kalender daerah)", [step.Time]);
        Add(lines, "Output", step.Outputs);
        Add(lines, "Keterangan", [.. step.Remarks, .. sentences.Of(step)]);
        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, string cell, IEnumerable<string> texts)
    {
        var said = texts.Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        if (said.Count > 0)
        {
            lines.Add($"{cell}: {string.Join("; ", said)}");
        }
    }
}
