namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of a row of the table.</summary>
internal static class StepCells
{
    public static IReadOnlyList<Cell<Step>> All { get; } =
    [
        new("no", "No", step => step.No, (step, text) => step with { No = CellText.Clean(text) }),
        new("activity", "Kegiatan", step => step.Activity, (step, text) => step with { Activity = CellText.Clean(text) }),
        new("lane", "Pelaksana", step => step.Lane, (step, text) => step with { Lane = text }),
        new("requirements", "Kelengkapan", step => CellText.Lines(step.Requirements), (step, text) => step with { Requirements = CellText.Lines(text) }),
        new("time", "Waktu", step => step.Time, (step, text) => step with { Time = CellText.Clean(text) }),
        new("outputs", "Output", step => CellText.Lines(step.Outputs), (step, text) => step with { Outputs = CellText.Lines(text) }),
        new("remarks", "Keterangan", step => CellText.Lines(step.Remarks), (step, text) => step with { Remarks = CellText.Lines(text) }),
        new("phase", "Fase", step => CellText.Word<Phase>(step.Phase), (step, text) => CellText.Choice<Phase>(text) is { } phase ? step with { Phase = phase } : step),
        new("kind", "Simbol", step => CellText.Word<StepKind>(step.Kind), (step, text) => CellText.Choice<StepKind>(text) is { } kind ? Become(step, kind) : step),
        new("anyTime", "Kapan saja", step => CellText.Flag(step.AnyTime), (step, text) => AtAnyTime(step, CellText.Flag(text))),
        new("reading", "Cara menghitung waktu", step => CellText.Word(step.Reading), (step, text) => step with { Reading = CellText.Choice<TimeReading>(text) }),
        new("form", "Formulir", step => step.Form ?? "", (step, text) => step with { Form = text.Length == 0 ? null : text }),
    ];

    // an end has no answer to give; a start has one way on
    private static Step Become(Step step, StepKind kind) => kind == StepKind.End ? step with { Kind = kind, Outcomes = [] } : step with { Kind = kind };

    // a look-up is never awaited, so that nothing follows from it
    private static Step AtAnyTime(Step step, bool anyTime) => anyTime == step.AnyTime ? step : anyTime
        ? step with { AnyTime = true, Gating = false, Outcomes = [] }
        : step with { AnyTime = false, Gating = true, Outcomes = [Answers.First()] };
}
