namespace SopEngine.Application.Charts.Routing;

/// <summary>Runs that lie on the same track of a line because their arrows run together there; mostly one run alone.</summary>
internal sealed class Bundle
{
    private Bundle(List<Run> members)
    {
        Members = members;
        var low = members.Where(run => run.Low == members.Min(other => other.Low)).MinBy(run => Math.Abs(run.LowTurn))!;
        var high = members.Where(run => run.High == members.Max(other => other.High)).MinBy(run => Math.Abs(run.HighTurn))!;
        Hull = low with { High = high.High, HighTurn = high.HighTurn };
    }

    public IReadOnlyList<Run> Members { get; }

    /// <summary>The whole of it as one run.</summary>
    public Run Hull { get; }

    /// <summary>How much two bundles cut each other when this one lies on the lower side.</summary>
    public int CutsWhenBelow(Bundle higher) =>
        Members.Sum(run => run.EndsCutting(higher.Hull, 1)) + higher.Members.Sum(run => run.EndsCutting(Hull, -1));

    /// <summary>Bundles the runs of each tree that overlap or go on in each other.</summary>
    public static IEnumerable<Bundle> Of(IEnumerable<(Run Run, int Tree)> runs)
    {
        foreach (var line in runs.GroupBy(run => (run.Tree, run.Run.Upright, run.Run.Line)))
        {
            var members = new List<Run>();
            foreach (var (run, _) in line.OrderBy(run => run.Run.Low).ThenBy(run => run.Run.Route).ThenBy(run => run.Run.Order))
            {
                if (members.Count > 0 && !members.Exists(run.Disturbs))
                {
                    yield return new Bundle(members);
                    members = [];
                }

                members.Add(run);
            }

            yield return new Bundle(members);
        }
    }
}
