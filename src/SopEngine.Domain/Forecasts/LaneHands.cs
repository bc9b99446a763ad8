using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Forecasts;

/// <summary>
/// How much a lane has in hand at once before work waits. An officer is taken to manage at once what the officers of the lane were seen to manage at their busiest; for a lane
/// without a past, what those of the other lanes did.
/// </summary>
internal sealed class LaneHands
{
    private readonly Dictionary<string, int> _free;

    private LaneHands(Dictionary<string, int> free) => _free = free;

    /// <summary>What every lane has before anything is begun.</summary>
    public static LaneHands Of(ForecastBasis basis)
    {
        var busiest = basis.Past.SelectMany(ticket => ticket.Visits).Where(visit => visit is { Owner: OwnerSide.Provider, EndedAt: not null })
            .GroupBy(visit => visit.Lane).ToDictionary(lane => lane.Key, Busiest);
        var lanes = basis.Sop.Lanes.Where(lane => !lane.Requester).ToDictionary(lane => lane.Id, lane => Math.Max(1, Officers(basis.Sop, basis.People.Values, lane)));
        var known = lanes.Where(lane => busiest.ContainsKey(lane.Key)).ToList();
        var each = known.Count == 0 ? 1 : Math.Max(1, known.Sum(lane => busiest[lane.Key]) / known.Sum(lane => lane.Value));
        return new LaneHands(lanes.ToDictionary(lane => lane.Key, lane => busiest.GetValueOrDefault(lane.Key, each * lane.Value)));
    }

    /// <summary>A copy that is used up by itself.</summary>
    public LaneHands Fresh() => new(new Dictionary<string, int>(_free));

    /// <summary>How many people may act in a lane.</summary>
    public static int Officers(SopRevision sop, IEnumerable<Person> people, Lane lane)
    {
        var roles = Permissions.RolesOf(sop, lane);
        return people.Count(person => roles.Any(person.HasRole));
    }

    /// <summary>True when somebody takes the work up at once.</summary>
    public bool Take(string lane)
    {
        if (!_free.TryGetValue(lane, out var free))
        {
            return true;
        }

        if (free == 0)
        {
            return false;
        }

        _free[lane] = free - 1;
        return true;
    }

    public void Give(string lane)
    {
        if (_free.TryGetValue(lane, out var free))
        {
            _free[lane] = free + 1;
        }
    }

    private static int Busiest(IEnumerable<PastVisit> visits)
    {
        var (now, most) = (0, 0);
        foreach (var (_, change) in visits.SelectMany(visit => new[] { (At: visit.ActiveAt, Change: 1), (At: visit.EndedAt!.Value, Change: -1) }).OrderBy(moment => moment))
        {
            now += change;
            most = Math.Max(most, now);
        }

        return most;
    }
}
