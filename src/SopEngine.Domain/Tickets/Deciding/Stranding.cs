using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Whether a ticket that is taken to a row out of turn could come to stand where nobody can act: inside a parallel part, the join would wait for branches that
/// never run. Explored over the flow alone, up to <see cref="MostMarkings"/> markings; beyond that it counts as possible.
/// </summary>
internal static class Stranding
{
    private const int MostMarkings = 20_000;

    public static bool IsPossible(SopFlow flow, FlowStep start)
    {
        var seen = new HashSet<Marking>();
        var ahead = new Queue<Marking>();
        return Meets(start, seen, ahead) || Explore(flow, seen, ahead);
    }

    private static bool Explore(SopFlow flow, HashSet<Marking> seen, Queue<Marking> ahead)
    {
        while (ahead.TryDequeue(out var marking))
        {
            foreach (var place in marking.Active)
            {
                foreach (var outcome in flow.Offered(place))
                {
                    if (Meets(flow.Take(marking, place, outcome.Id), seen, ahead))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>True when the step strands the ticket; otherwise what it leads to is looked at later, once.</summary>
    private static bool Meets(FlowStep step, HashSet<Marking> seen, Queue<Marking> ahead)
    {
        if (step.Closed is not null)
        {
            return false;
        }

        if (step.Marking.Active.Count == 0 || seen.Count > MostMarkings)
        {
            return true;
        }

        if (seen.Add(step.Marking))
        {
            ahead.Enqueue(step.Marking);
        }

        return false;
    }
}
