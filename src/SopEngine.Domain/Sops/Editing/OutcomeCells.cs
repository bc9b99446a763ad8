namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of an answer: the word on its button and where it leads.</summary>
internal static class OutcomeCells
{
    public static IReadOnlyList<Cell<Outcome>> All { get; } =
    [
        new("label", "Jawaban", outcome => outcome.Label, (outcome, text) => outcome with { Label = CellText.Clean(text) }),
        new("target", "Tujuan", outcome => AnswerTarget.Of(outcome).Text, (outcome, text) => AnswerTarget.Read(text) is { } target ? target.On(outcome) : outcome),
        new("milestones", "Tonggak", Milestones, (outcome, text) => outcome with { Milestones = Read(text) }),
        new("escalates", "Eskalasi", outcome => CellText.Flag(outcome.Escalates), (outcome, text) => outcome with { Escalates = CellText.Flag(text) }),
    ];

    private static string Milestones(Outcome outcome) => string.Join(' ', outcome.Milestones.Select(milestone => CellText.Word<Milestone>(milestone)));

    private static IReadOnlyList<Milestone> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CellText.Choice<Milestone>).OfType<Milestone>().Distinct()];
}
