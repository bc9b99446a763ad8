namespace SopEngine.Domain.Sops.Differences;

/// <summary>What an answer of a row says.</summary>
internal static class OutcomeCells
{
    private const string Column = "Jawaban";

    public static IReadOnlyList<Cell<Outcome>> All { get; } =
    [
        Cell<Outcome>.Of("label", Column, null, outcome => outcome.Label),
        new("goto", Column, "lanjut ke", outcome => outcome.Goto, (outcome, names) => OutcomeWords.Next(outcome.Goto, names)),
        new("returnTo", Column, "kembali ke", outcome => outcome.ReturnTo, (outcome, names) => outcome.ReturnTo is { } row ? names.Row(row) : null),
        new("passTo", Column, "diserahkan kepada", outcome => outcome.PassTo, (outcome, names) => names.Lane(outcome.PassTo)),
        new("close", Column, "tiket ditutup", outcome => outcome.Close, (outcome, _) => outcome.Close is { } kind ? EnumWords.Of(kind) : null),
        new("extend", Column, "tambahan waktu", outcome => outcome.Extend, (outcome, _) => outcome.Extend is { } more ? OutcomeWords.Extension(more) : null),
        new("closure", Column, "akhir tiket kelak", outcome => outcome.Closure, (outcome, _) => outcome.Closure is { } kind ? EnumWords.Of(kind) : null),
        Cell<Outcome>.Many("milestones", Column, "tonggak", outcome => outcome.Milestones, (milestone, _, _) => EnumWords.Of(milestone)),
        Cell<Outcome>.YesNo("escalates", Column, "dihitung eskalasi", outcome => outcome.Escalates),
        Cell<Outcome>.YesNo("returns", Column, "dihitung pengembalian", outcome => outcome.Returns),
        Cell<Outcome>.YesNo("reopens", Column, "dihitung pembukaan kembali", outcome => outcome.Reopens),
        Cell<Outcome>.YesNo("skips", Column, "baris tidak diperlukan", outcome => outcome.Skips),
        Cell<Outcome>.YesNo("bySilence", Column, "berlaku bila tidak ada tanggapan", outcome => outcome.BySilence),
        Cell<Outcome>.YesNo("proposedAtRisk", Column, "diusulkan bila waktu hampir habis", outcome => outcome.ProposedAtRisk),
        Cell<Outcome>.YesNo("cancelsOthers", Column, "mengakhiri yang berjalan bersamaan", outcome => outcome.CancelsOthers),
        Cell<Outcome>.Of("max", Column, "paling banyak pada satu tiket", outcome => outcome.Max),
        new("lanes", Column, "hanya oleh", outcome => outcome.Lanes, (outcome, names) => names.Lanes(outcome.Lanes, "atau")),
        new("when", Column, "hanya bila", outcome => outcome.When, (outcome, names) => OutcomeWords.Condition(outcome.When, names)),
        Cell<Outcome>.Many("calledEnded", Column, "bila tiket yang dijalankan ditutup", outcome => outcome.CalledEnded, (kind, _, _) => EnumWords.Of(kind)),
        Cell<Outcome>.YesNo("outsideSop", Column, "di luar SOP", outcome => outcome.OutsideSop),
        Cell<Outcome>.Of("note", Column, "catatan penyusun", outcome => outcome.Note),
    ];
}
