using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of a finding that one click takes. None where a person has to write something himself: then the cell is the way out.</summary>
public static class FindingFixes
{
    /// <param name="revision">The definition that the finding is about.</param>
    /// <param name="finding">One of what the checks found in it.</param>
    /// <param name="roles">The region's roles: ids and what people call them.</param>
    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Finding finding, IReadOnlyDictionary<string, string>? roles = null) =>
        [.. OfPlace(revision, finding, roles), .. FieldFixes.Of(revision, finding), .. RuleFixes.Of(revision, finding), .. IdleFixes.Of(finding)];

    private static IReadOnlyList<SopProposal> OfPlace(SopRevision revision, Finding finding, IReadOnlyDictionary<string, string>? roles) => finding.Place.Split('/') switch
    {
        ["steps", var row, "outcomes", var answer, ..] when revision.FindStep(row) is { } step && step.FindOutcome(answer) is { } outcome => AnswerFixes.Of(revision, step, outcome, finding),
        ["steps", var row, ..] when revision.FindStep(row) is { } step => RowFixes.Of(revision, step, finding),
        ["lanes", var id, ..] when revision.FindLane(id) is { } lane => LaneFixes.Of(revision, lane, finding, roles),
        _ => WholeFixes.Of(revision, finding),
    };
}
