using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>After lanes or rows were taken out in a drawing tool: takes out what still names them in the flow. Other places that name them are for the checks before publishing.</summary>
internal static class Loose
{
    public static SopRevision Cut(SopRevision revision)
    {
        var rows = revision.Steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        var lanes = revision.Lanes.Select(lane => lane.Id).ToHashSet(StringComparer.Ordinal);
        return revision with { Steps = [.. revision.Steps.Select(step => Cut(step, rows, lanes))] };
    }

    private static Step Cut(Step step, HashSet<string> rows, HashSet<string> lanes) => step with
    {
        With = [.. step.With.Where(lanes.Contains)],
        Join = [.. step.Join.Select(group => (IReadOnlyList<string>)[.. group.Where(rows.Contains)]).Where(group => group.Count > 0)],
        Outcomes =
        [
            .. step.Outcomes
                .Where(outcome => (outcome.PassTo is null || lanes.Contains(outcome.PassTo)) && (outcome.ReturnTo is null || rows.Contains(outcome.ReturnTo)))
                .Where(outcome => outcome.Goto.Count == 0 || outcome.Goto.Any(rows.Contains))
                .Select(outcome => outcome with { Goto = [.. outcome.Goto.Where(rows.Contains)], Lanes = [.. outcome.Lanes.Where(lanes.Contains)] }),
        ],
    };
}
