namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// Where a ticket stands as a whole: the rows being worked on, and the rows that have ended towards joins which still wait. A row is active at most once.
/// Immutable; equal when the members are.
/// </summary>
public sealed record Marking
{
    private const string Between = " | ";

    private Marking(CanonicalSet<Place> active, CanonicalSet<Arrival> arrived)
    {
        Active = active;
        Arrived = arrived;
    }

    /// <summary>Of a ticket that has not begun, or has closed.</summary>
    public static Marking Empty { get; } = Of([], []);

    public CanonicalSet<Place> Active { get; }

    public CanonicalSet<Arrival> Arrived { get; }

    public bool IsEmpty => Active.Count == 0 && Arrived.Count == 0;

    public static Marking Of(IEnumerable<Place> active, IEnumerable<Arrival> arrived) =>
        new(CanonicalSet<Place>.Of(active), CanonicalSet<Arrival>.Of(arrived));

    /// <summary>Where the row is active, or null.</summary>
    public Place? Find(string step)
    {
        for (var index = 0; index < Active.Count; index++)
        {
            if (Active[index].Step == step)
            {
                return Active[index];
            }
        }

        return null;
    }

    /// <summary>Reads the text form: <c>a@x b@y | c&lt;a</c>. Null when it is not one.</summary>
    public static Marking? Read(string text)
    {
        var halves = text.Split(Between);
        var active = Pairs(halves[0], '@');
        var arrived = halves.Length == 2 ? Pairs(halves[1], '<') : [];
        return active is null || arrived is null || halves.Length > 2
            ? null
            : Of(active.Select(pair => new Place(pair[0], pair[1])), arrived.Select(pair => new Arrival(pair[0], pair[1])));
    }

    public override string ToString() => Arrived.Count == 0 ? Active.ToString() : $"{Active}{Between}{Arrived}";

    internal Marking With(Place place) => new(Active.With(place), Arrived);

    internal Marking Without(Place place) => new(Active.Without(place), Arrived);

    internal Marking With(Arrival arrival) => new(Active, Arrived.With(arrival));

    internal Marking Without(Arrival arrival) => new(Active, Arrived.Without(arrival));

    private static List<string[]>? Pairs(string text, char sign)
    {
        var pairs = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(sign)).ToList();
        return pairs.TrueForAll(pair => pair.Length == 2 && pair[0].Length > 0 && pair[1].Length > 0) ? pairs : null;
    }
}
