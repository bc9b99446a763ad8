using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>
/// Says in Indonesian sentences what the cells and arrows of an SOP cannot hold, so that the paper hides nothing of what the engine does. Given the SOP as it runs:
/// what is off is not said, what is on without being in the document ends with "(di luar SOP)".
/// </summary>
public sealed class SopSentences
{
    private readonly SopRevision _revision;
    private readonly RowNames _names;
    private readonly OutcomeSentences _outcomes;

    /// <param name="revision">The SOP as it runs.</param>
    /// <param name="keys">The letters that stand on the chart for words that found no room.</param>
    /// <param name="roleLabel">The region's word for a role; null to show its id.</param>
    public SopSentences(SopRevision revision, IReadOnlyDictionary<(string Step, string Outcome), string> keys, Func<string, string>? roleLabel = null)
    {
        _revision = revision;
        _names = new RowNames(revision, roleLabel ?? (role => role));
        _outcomes = new OutcomeSentences(revision, _names, keys);
    }

    /// <summary>What the row's Keterangan says beside its literal lines.</summary>
    public IReadOnlyList<string> Of(Step step) => [.. new StepSentences(_revision, _names).Of(step).Concat(new EvidenceSentences(_revision).Of(step)).Concat(_outcomes.Of(step)).Select(IndonesianText.Sentence)];

    /// <summary>Where each answer of the row leads: the arrows, for those who do not see them.</summary>
    public IReadOnlyList<string> Ways(Step step) => [.. new WayText(_names).Of(step)];

    /// <summary>How the performers are found, for under the table.</summary>
    public IReadOnlyList<string> Performers() =>
        [.. _revision.Lanes.Where(lane => lane.Unit is not null).Select(lane => IndonesianText.Sentence($"{lane.Label} adalah pejabat pada unit {UnitOf(lane.Unit!)}"))];

    private string UnitOf(UnitRule rule) => rule.From switch
    {
        UnitSource.Topic => "pemilik topik tiket",
        UnitSource.Field => $"menurut isian {FieldLabel(rule.Field)}",
    };

    private string FieldLabel(string? name) => _revision.Forms.SelectMany(form => form.Fields)
        .Concat(_revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields))
        .FirstOrDefault(field => field.Name == name)?.Label ?? name ?? "";
}
