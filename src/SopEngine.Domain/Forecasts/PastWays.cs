using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Forecasts;

/// <summary>What was done at each row, drawn where a ticket of the past has nothing to say: a row it did not pass, or one that is new.</summary>
internal sealed class PastWays
{
    private static readonly TimeSpan _soon = TimeSpan.FromMinutes(20);

    private readonly Dictionary<string, List<PastVisit>> _rows;
    private readonly Dictionary<string, List<(PastVisit Visit, TimeSpan Lasted)>> _lasted;
    private readonly List<double> _shares;

    public PastWays(ForecastBasis basis)
    {
        _rows = basis.Past.SelectMany(ticket => ticket.Visits).Where(visit => visit is { EndedAt: not null, Outcome: not null }).GroupBy(visit => visit.Step).ToDictionary(row => row.Key, row => row.ToList());
        _lasted = basis.Past.SelectMany(ticket => ticket.Visits).Where(visit => visit is { Working: not null, Outcome: not null } or { SeenAt: not null }).GroupBy(visit => visit.Step)
            .ToDictionary(row => row.Key, row => row.Select(visit => (visit, Lasted(basis, visit))).OrderBy(seen => seen.Item2).ToList());
        _shares = [.. _rows.Values.SelectMany(visits => visits).Where(visit => visit is { Owner: OwnerSide.Provider, Working: not null, Target: { } target } && target > TimeSpan.Zero)
            .Select(visit => visit.Working!.Value / visit.Target!.Value)];
    }

    public bool Knows(string step) => _rows.ContainsKey(step);

    /// <summary>A visit that somebody once made to the row; null for a row without a past.</summary>
    public PastVisit? Draw(string step, Func<double> draw) => _rows.TryGetValue(step, out var visits) ? visits[(int)(draw() * visits.Count)] : null;

    /// <summary>
    /// A visit that ended, for one that was last seen open: one of those that lasted longer, ended or open themselves, which then are as likely as they would be had nobody looked so
    /// soon. Null where none of the longest had ended: it lies for good.
    /// </summary>
    public PastVisit? Ended(PastVisit open, Func<double> draw)
    {
        var (seen, all) = (open, _lasted.GetValueOrDefault(open.Step) ?? []);
        for (var from = Behind(all, seen); from < all.Count; from = Behind(all, seen))
        {
            seen = all[from + (int)(draw() * (all.Count - from))].Visit;
            if (seen.SeenAt is null)
            {
                return seen;
            }
        }

        return null;
    }

    // where those begin that lasted longer than it was seen to
    private static int Behind(List<(PastVisit Visit, TimeSpan Lasted)> all, PastVisit seen)
    {
        var lasted = all.Find(one => ReferenceEquals(one.Visit, seen)).Lasted;
        var at = all.FindIndex(one => one.Lasted > lasted);
        return at < 0 ? all.Count : at;
    }

    private static TimeSpan Lasted(ForecastBasis basis, PastVisit visit) => visit.Working ?? basis.Calendar.Between(visit.ActiveAt, visit.SeenAt ?? visit.ActiveAt);

    /// <summary>How long a row without a past takes: as much of its time as people took of the times of other rows.</summary>
    public TimeSpan Length(TimeSpan? target, Func<double> draw) =>
        target is { } allowed && _shares.Count > 0 ? allowed * _shares[(int)(draw() * _shares.Count)] : target is { } half ? half * 0.5 : _soon * draw();

    /// <summary>The answer that is given: the wanted one where it is on offer, else one that was given at this row, else the usual one, which stands first.</summary>
    public Outcome Choose(string step, string? wanted, IReadOnlyList<Outcome> offers, Func<double> draw)
    {
        if (offers.FirstOrDefault(offer => offer.Id == wanted) is { } same)
        {
            return same;
        }

        var given = _rows.GetValueOrDefault(step)?.Where(visit => offers.Any(offer => offer.Id == visit.Outcome)).ToList();
        return given is { Count: > 0 } ? offers.First(offer => offer.Id == given[(int)(draw() * given.Count)].Outcome) : offers[0];
    }
}
