using SopEngine.Domain.Papers;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>What is said to show Kelengkapan and Output stands in the cell, is found in one place, and can come to be.</summary>
internal static class EvidenceChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            Cell(scope, step, new EvidenceCell("needs", "Kelengkapan", step.Requirements, step.Needs));
            Cell(scope, step, new EvidenceCell("yields", "Output", step.Outputs, step.Yields));
            foreach (var line in step.Outputs.Where(line => !step.Yields.Any(part => IsIn(part.Part, [line]))))
            {
                scope.Report(
                    "output-unseen",
                    scope.At(step, "outputs", "Output"),
                    $"Tidak disebut apa yang menunjukkan \"{line}\" pada tiket; baris berakhir tanpa diperiksa apakah Output itu ada.",
                    "Sebutkan pada yields: isian, surat, pesan, atau baris yang menunjukkannya; means: true untuk yang tidak berbekas.");
            }
        }
    }

    private static void Cell(CheckScope scope, Step step, EvidenceCell cell)
    {
        foreach (var part in cell.Parts)
        {
            var spot = scope.At(part, null, cell.Name);
            if (!IsIn(part.Part, cell.Lines))
            {
                scope.Report(
                    "evidence-not-in-cell", spot,
                    $"\"{part.Part}\" tidak tertulis pada sel {cell.Name} baris ini; pada tiket ia tampil sebagai sesuatu yang tidak ada dalam dokumen.",
                    "Tulis part persis seperti bagian sel yang dimaksud.");
            }

            if (part.Places != 1)
            {
                scope.Report(
                    "evidence-places", spot,
                    $"\"{part.Part}\" {(part.Places == 0 ? "tidak menyebut di mana ia terlihat" : "menyebut beberapa tempat sekaligus")}; tidak pasti apa yang menunjukkannya.",
                    "Sebutkan satu: field, paper, message, row, ticket: true, atau means: true.");
                continue;
            }

            Answers(scope, step, part, spot);
            Place(scope, step, cell, part, spot);
        }
    }

    private static void Answers(CheckScope scope, Step step, CellPart part, Spot spot)
    {
        foreach (var outcome in part.On.Where(outcome => scope.Whole.FindStep(step.Id)?.FindOutcome(outcome) is null))
        {
            scope.Report("unknown-outcome", spot, $"Jawaban \"{outcome}\" tidak ada pada baris ini; \"{part.Part}\" tidak pernah diminta olehnya.", "Tulis id jawaban baris ini.");
        }

        if (part.When is { } when)
        {
            ConditionChecks.Condition(scope, spot, when);
        }
    }

    private static void Place(CheckScope scope, Step step, EvidenceCell cell, CellPart part, Spot spot)
    {
        if (part.Field is { } field)
        {
            Field(scope, step, cell, part, field, spot);
        }
        else if (part.Row is { } row && (scope.Whole.FindStep(row) is null || (cell.IsOutput != (row == step.Id))))
        {
            scope.Report(
                "unknown-row", spot,
                cell.IsOutput ? $"Baris \"{row}\" bukan baris ini; Output hanya ditunjukkan oleh berakhirnya baris ini sendiri." : $"Baris \"{row}\" tidak ada, atau baris ini sendiri.",
                cell.IsOutput ? $"Tulis row: {step.Id}." : "Tulis id baris lain yang menghasilkannya.");
        }
        else if (part.Message is { } message && !Sends(scope, step, cell, part, message))
        {
            scope.Report(
                "message-not-sent", spot,
                $"Pesan \"{message}\" tidak dikirim {(cell.IsOutput ? "ketika baris ini berakhir" : "oleh baris mana pun")}; \"{part.Part}\" tidak pernah terlihat.",
                "Tambahkan pada notify, atau sebutkan tempat lain.");
        }
        else if (part.Paper is { } paper && scope.Around.Papers is { } papers)
        {
            Paper(scope, step, cell, part, [.. papers.Where(rule => rule.Sop == scope.Revision.Sop && rule.Id == paper)], spot);
        }
    }

    private static void Field(CheckScope scope, Step step, EvidenceCell cell, CellPart part, string field, Spot spot)
    {
        if (RowEvidence.FindQuestion(scope.Whole, field) is null)
        {
            scope.Report("unknown-field", spot, $"Isian \"{field}\" tidak ditanyakan formulir mana pun; \"{part.Part}\" tidak dapat ada.", "Betulkan nama isiannya, atau tambahkan isian itu pada formulir.");
            return;
        }

        if (!cell.IsOutput && !RowEvidence.IsOwn(scope.Revision, step, field))
        {
            return;
        }

        foreach (var outcome in step.Outcomes.Where(outcome => RowEvidence.IsDueFor(part, outcome) && !Asks(scope.Revision, step, outcome, field)))
        {
            scope.Report(
                "evidence-not-asked", spot,
                $"Jawaban \"{outcome.Label}\" tidak menanyakan isian \"{field}\"; \"{part.Part}\" tidak dapat diisi sebelum baris berakhir dengannya.",
                "Tanyakan pada formulir baris atau pada jawaban itu, atau sebutkan jawabannya pada on.");
        }
    }

    private static void Paper(CheckScope scope, Step step, EvidenceCell cell, CellPart part, IReadOnlyList<PaperRule> rules, Spot spot)
    {
        var made = rules.Any(rule => !cell.IsOutput || (rule.Step == step.Id && IsMade(step, part, rule.On)));
        if (!made)
        {
            scope.Report(
                rules.Count == 0 ? "unknown-paper" : "paper-not-made", spot,
                rules.Count == 0
                    ? $"Surat \"{part.Paper}\" tidak ada pada papers.yaml daerah ini untuk SOP ini; \"{part.Part}\" tidak dapat ada."
                    : $"Surat \"{part.Paper}\" tidak dibuat oleh setiap jawaban yang mengakhiri baris ini; \"{part.Part}\" tidak selalu ada.",
                "Betulkan id suratnya, atur papers.yaml, atau sebutkan jawabannya pada on.");
        }
    }

    private static bool IsMade(Step step, CellPart part, string on) =>
        on is PaperRule.Active or PaperRule.Done || step.Outcomes.All(outcome => !RowEvidence.IsDueFor(part, outcome) || outcome.Id == on);

    private static bool Sends(CheckScope scope, Step step, EvidenceCell cell, CellPart part, string template) => cell.IsOutput
        ? step.Notify.Where(message => message.Template == template).Any(message => message.On is "done" or "active" || step.Outcomes.All(outcome => !RowEvidence.IsDueFor(part, outcome) || outcome.Id == message.On))
        : scope.Whole.Steps.Any(row => row.Notify.Any(message => message.Template == template));

    private static bool Asks(SopRevision revision, Step step, Outcome outcome, string field) =>
        (revision.FindForm(step.Form)?.Fields ?? []).Concat(outcome.Fields).Any(asked => asked.Name == field);

    private static bool IsIn(string part, IReadOnlyList<string> lines) =>
        part.Trim().Length > 0 && lines.Any(line => line.Contains(part.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>One cell of a row: the key and the name of what shows it, and what stands in it.</summary>
    private sealed record EvidenceCell(string Key, string Name, IReadOnlyList<string> Lines, IReadOnlyList<CellPart> Parts)
    {
        public bool IsOutput => Key == "yields";
    }
}
