namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of an answer: the word on its button, where it leads, and what it counts as.</summary>
internal static class OutcomeCells
{
    public static IReadOnlyList<Cell<Outcome>> All { get; } =
    [
        Cell<Outcome>.Text("label", "Jawaban", outcome => outcome.Label, (outcome, text) => outcome with { Label = text }),
        new("target", "Tujuan", outcome => AnswerTarget.Of(outcome).Text, (outcome, text) => AnswerTarget.Read(text) is { } target ? target.On(outcome) : outcome),
        new("extend/time", "Tambahan waktu", outcome => outcome.Extend?.Time ?? "", (outcome, text) => More(outcome, text, more => more with { Time = CellText.Clean(text) })),
        new("extend/times", "Tambahan waktu, paling banyak", outcome => CellText.Count(outcome.Extend?.Times ?? 0), (outcome, text) => More(outcome, text, more => more with { Times = CellText.Count(text, more.Times) })) { IsNumber = true },
        new("milestones", "Tonggak", outcome => CellText.Words(outcome.Milestones), (outcome, text) => outcome with { Milestones = CellText.Choices<Milestone>(text) }),
        Cell<Outcome>.MaybeChoice("closure", "Akhir tiket kelak", outcome => outcome.Closure, (outcome, kind) => outcome with { Closure = kind }),
        Cell<Outcome>.Flag("escalates", "Eskalasi", outcome => outcome.Escalates, (outcome, flag) => outcome with { Escalates = flag }),
        Cell<Outcome>.Flag("returns", "Dihitung pengembalian", outcome => outcome.Returns, (outcome, flag) => outcome with { Returns = flag }),
        Cell<Outcome>.Flag("reopens", "Dihitung pembukaan kembali", outcome => outcome.Reopens, (outcome, flag) => outcome with { Reopens = flag }),
        Cell<Outcome>.Flag("skips", "Baris tidak diperlukan", outcome => outcome.Skips, (outcome, flag) => outcome with { Skips = flag }),
        Cell<Outcome>.Flag("bySilence", "Berlaku bila tidak ada tanggapan", outcome => outcome.BySilence, (outcome, flag) => outcome with { BySilence = flag }),
        Cell<Outcome>.Flag("proposedAtRisk", "Diusulkan bila waktu hampir habis", outcome => outcome.ProposedAtRisk, (outcome, flag) => outcome with { ProposedAtRisk = flag }),
        Cell<Outcome>.Flag("cancelsOthers", "Mengakhiri yang berjalan bersamaan", outcome => outcome.CancelsOthers, (outcome, flag) => outcome with { CancelsOthers = flag }),
        Cell<Outcome>.Number("max", "Paling banyak pada satu tiket", outcome => outcome.Max, (outcome, most) => outcome with { Max = most }),
        Cell<Outcome>.Words("lanes", "Hanya oleh", outcome => outcome.Lanes, (outcome, lanes) => outcome with { Lanes = lanes }),
        .. Within.Condition<Outcome>("when", "Hanya bila", outcome => outcome.When, (outcome, when) => outcome with { When = when }),
        new("calledEnded", "Bila tiket yang dijalankan ditutup", outcome => CellText.Words(outcome.CalledEnded), (outcome, text) => outcome with { CalledEnded = CellText.Choices<ClosureKind>(text) }),
        Cell<Outcome>.Flag("outsideSop", "Di luar SOP", outcome => outcome.OutsideSop, (outcome, flag) => outcome with { OutsideSop = flag }),
        Cell<Outcome>.Text("note", "Catatan penyusun", outcome => outcome.Note, (outcome, text) => outcome with { Note = text }),
    ];

    // only where an answer gives more time, or somebody says how much
    private static Outcome More(Outcome outcome, string text, Func<DeadlineExtension, DeadlineExtension> put) => outcome.Extend is null && text.Trim().Length == 0
        ? outcome
        : new AnswerTarget(AnswerTarget.Extend, []).On(outcome) is { Extend: { } more } extended ? extended with { Extend = put(more) } : outcome;
}
