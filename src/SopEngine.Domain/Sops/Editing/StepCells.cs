namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of a row: those of the table, and those of the sheet beside it.</summary>
internal static class StepCells
{
    public static IReadOnlyList<Cell<Step>> All { get; } =
    [
        Cell<Step>.Text("no", "No", step => step.No, (step, text) => step with { No = text }),
        Cell<Step>.Text("activity", "Kegiatan", step => step.Activity, (step, text) => step with { Activity = text }),
        new("lane", "Pelaksana", step => step.Lane, (step, text) => step with { Lane = text }),
        Cell<Step>.Lines("requirements", "Kelengkapan", step => step.Requirements, (step, lines) => step with { Requirements = lines }),
        Cell<Step>.Text("time", "Waktu", step => step.Time, (step, text) => step with { Time = text }),
        Cell<Step>.Lines("outputs", "Output", step => step.Outputs, (step, lines) => step with { Outputs = lines }),
        Cell<Step>.Lines("remarks", "Keterangan", step => step.Remarks, (step, lines) => step with { Remarks = lines }),
        Cell<Step>.Choice("phase", "Fase", step => step.Phase, (step, phase) => step with { Phase = phase }),
        Cell<Step>.Choice("kind", "Simbol", step => step.Kind, Become),
        Cell<Step>.Flag("anyTime", "Kapan saja", step => step.AnyTime, AtAnyTime),
        Cell<Step>.MaybeChoice("reading", "Cara menghitung waktu", step => step.Reading, (step, reading) => step with { Reading = reading }),
        Cell<Step>.Maybe("form", "Formulir", step => step.Form, (step, text) => step with { Form = text }),
        Cell<Step>.Words("with", "Dapat diserahkan kepada", step => step.With, (step, lanes) => step with { With = lanes }),
        Cell<Step>.MaybeChoice("owner", "Waktu siapa", step => step.Owner, (step, owner) => step with { Owner = owner }),
        Cell<Step>.Flag("gating", "Harus dilalui", step => step.Gating, (step, gating) => step with { Gating = gating }),
        Cell<Step>.Flag("outsideSop", "Di luar SOP", step => step.OutsideSop, (step, outside) => step with { OutsideSop = outside }),
        .. Within.Of<Step, LongestWait>("wait", "Batas tunggu", step => step.Wait, (step, wait) => step with { Wait = wait }, new LongestWait { Longest = "", Outcome = "" }, RowRuleCells.Wait),
        .. Within.Of<Step, Reminder>("remind", "Pengingat berkala", step => step.Remind, (step, remind) => step with { Remind = remind }, new Reminder("", 0, []), RowRuleCells.Remind),
        .. Within.Of<Step, SignatureRule>("signatures", "Tanda tangan", step => step.Signatures, (step, rule) => step with { Signatures = rule }, new SignatureRule("", 0), RowRuleCells.Signatures),
        new("automatic/do", "Dikerjakan sistem", step => CellText.Word(step.Automatic?.Do), (step, text) => step with { Automatic = CellText.Choice<AutomaticAct>(text) is { } act ? new AutomaticWork(act, step.Automatic?.Template) : null }),
        new("automatic/template", "Templat dokumen", step => step.Automatic?.Template ?? "", (step, text) => WithTemplate(step, CellText.OrNull(text))),
        Cell<Step>.Maybe("call", "Menjalankan SOP", step => step.Call?.Sop, (step, sop) => step with { Call = sop is null ? null : new SopCall(sop) }),
        Cell<Step>.Text("note", "Catatan penyusun", step => step.Note, (step, text) => step with { Note = text }),
    ];

    // an end has no answer to give; a start has one way on
    private static Step Become(Step step, StepKind kind) => kind == StepKind.End ? step with { Kind = kind, Outcomes = [] } : step with { Kind = kind };

    // a look-up is never awaited, so that nothing follows from it
    private static Step AtAnyTime(Step step, bool anyTime) => anyTime == step.AnyTime ? step : anyTime
        ? step with { AnyTime = true, Gating = false, Outcomes = [] }
        : step with { AnyTime = false, Gating = true, Outcomes = [Answers.First()] };

    // what has a template writes a document, unless something else is said
    private static Step WithTemplate(Step step, string? template) =>
        step.Automatic is null && template is null ? step : step with { Automatic = new AutomaticWork(step.Automatic?.Do ?? AutomaticAct.Document, template) };
}
