using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>What was seen on the way through all situations, each with the first (so a shortest) way to it.</summary>
internal sealed class Sightings(SopRevision revision, AnswerModel answers)
{
    /// <summary>Lanes whose unit comes from a question, with its name.</summary>
    private readonly Dictionary<string, string> _asking = revision.Lanes
        .Where(lane => lane.Unit is { From: UnitSource.Field, Field: not null })
        .ToDictionary(lane => lane.Id, lane => lane.Unit!.Field!);

    /// <summary>Where something was first seen: at a point, by a move from it (null at the start).</summary>
    internal readonly record struct Sighting(int Point, Move? By, Marking Marking);

    /// <summary>Rows that ever begin or are passed.</summary>
    public HashSet<string> Rows { get; } = [];

    /// <summary>Outcomes that can ever be taken, passed ones included.</summary>
    public HashSet<Outcome> Outcomes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Joins that something ever arrives at.</summary>
    public HashSet<string> Joins { get; } = [];

    /// <summary>Rows begun while active.</summary>
    public Dictionary<string, Sighting> Doubled { get; } = [];

    /// <summary>Rows that close the ticket while something else runs; the marking is what is left over.</summary>
    public Dictionary<string, Sighting> Improper { get; } = [];

    /// <summary>Rows that close the ticket as solved though nothing said it was.</summary>
    public Dictionary<string, Sighting> Unresolved { get; } = [];

    /// <summary>Lanes that get a row before the question their unit comes from was answered, with that row.</summary>
    public Dictionary<string, (string Row, Sighting Sighting)> WithoutUnit { get; } = [];

    public bool AnyClosing { get; private set; }

    public void See(FlowStep taken, int point, Move? by, byte[] memory)
    {
        var sighting = new Sighting(point, by, taken.Marking);
        SeePassages(taken);
        if (by is { } move)
        {
            Outcomes.Add(move.Outcome);
        }

        foreach (var row in taken.Doubled)
        {
            Doubled.TryAdd(row, sighting);
        }

        SeeClosing(taken, sighting, memory);
        foreach (var place in taken.Entered)
        {
            Rows.Add(place.Step);
            if (_asking.TryGetValue(place.Lane, out var field) && !answers.IsAnswered(field, memory))
            {
                WithoutUnit.TryAdd(place.Lane, (place.Step, sighting));
            }
        }
    }

    private void SeePassages(FlowStep taken)
    {
        foreach (var passage in taken.Passed)
        {
            Rows.Add(passage.Step.Id);
            if (passage.Outcome is { } outcome)
            {
                Outcomes.Add(outcome);
            }
        }

        foreach (var arrival in taken.Arrivals)
        {
            Joins.Add(arrival.Join);
        }
    }

    private void SeeClosing(FlowStep taken, Sighting sighting, byte[] memory)
    {
        if (taken.Closed is not { } kind || taken.ClosedBy is not { } row)
        {
            return;
        }

        AnyClosing = true;
        if (!taken.Marking.IsEmpty)
        {
            Improper.TryAdd(row, sighting);
        }

        if (TicketMemory.Ending(memory, kind) == ClosureKind.Solved && !TicketMemory.IsResolved(memory))
        {
            Unresolved.TryAdd(row, sighting);
        }
    }
}
