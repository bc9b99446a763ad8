using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>What must be said of Kelengkapan and Output where they hold otherwise than their cells say: for some answers, under a condition, or without being waited for.</summary>
internal sealed class EvidenceSentences(SopRevision revision)
{
    public IEnumerable<string> Of(Step step) => step.Needs.Concat(step.Yields).Select(part => Of(step, part)).OfType<string>().Distinct();

    private string? Of(Step step, CellPart part)
    {
        string?[] limits =
        [
            part.On.Count == 0 || step.Outcomes.Count < 2 ? null : $"hanya pada {IndonesianText.List([.. part.On.Select(id => $"\"{step.FindOutcome(id)?.Label ?? id}\"")], "atau")}",
            part.When is { } when ? $"hanya bila {ConditionText.Of(when, revision)}" : null,
            part.Holds ? null : "tidak menahan baris ini",
        ];
        return limits.OfType<string>().ToList() is { Count: > 0 } said ? $"{part.Part}: {string.Join(", ", said)}" : null;
    }
}
