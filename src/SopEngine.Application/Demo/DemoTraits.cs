namespace SopEngine.Application.Demo;

/// <summary>
/// Deals out what befalls a region's tickets: by shares that differ from region to region, but each trait at least once and early enough, so that a short demo shows
/// everything too.
/// </summary>
internal static class DemoTraits
{
    /// <summary>What must have had its time to end comes with the earlier tickets: this part of them. All else befalls the last as it does the first.</summary>
    private const double Early = 0.8;
    private const double Any = 1;

    // a ticket has one of these at most, and then none of the others
    private static readonly (DemoTrait Trait, double Least, double Most)[] _endings =
    [
        (DemoTrait.Withdrawn, 0.012, 0.03), (DemoTrait.Duplicate, 0.012, 0.03), (DemoTrait.Forgotten, 0.004, 0.01), (DemoTrait.Silent, 0.015, 0.035),
        (DemoTrait.Rejected, 0.03, 0.07),
    ];

    private static readonly (DemoTrait Trait, double Least, double Most)[] _turns =
    [
        (DemoTrait.Late, 0.1, 0.23), (DemoTrait.Returned, 0.07, 0.13), (DemoTrait.Escalated, 0.16, 0.3), (DemoTrait.Reopened, 0.03, 0.07), (DemoTrait.Paused, 0.06, 0.11),
        (DemoTrait.Reclassified, 0.015, 0.035), (DemoTrait.Commented, 0.12, 0.2),
    ];

    /// <summary>What befalls each of so many tickets, in the order of their filing.</summary>
    public static IReadOnlyList<HashSet<DemoTrait>> Deal(Chance chance, int count)
    {
        var dealt = Enumerable.Range(0, count).Select(_ => new HashSet<DemoTrait>()).ToList();
        foreach (var (trait, least, most) in _endings)
        {
            Give(chance, dealt, trait, (Early, chance.Between(least, most)), ended => ended.Count == 0);
        }

        foreach (var (trait, least, most) in _turns)
        {
            Give(chance, dealt, trait, (Any, chance.Between(least, most)), MayTurn);
        }

        return dealt;
    }

    private static bool MayTurn(HashSet<DemoTrait> traits) => !_endings.Any(ending => traits.Contains(ending.Trait));

    private static void Give(Chance chance, IReadOnlyList<HashSet<DemoTrait>> dealt, DemoTrait trait, (double Of, double Share) part, Func<HashSet<DemoTrait>, bool> fits)
    {
        // the first of all has nothing before it that it could be a duplicate of
        var free = dealt.Take((int)Math.Ceiling(dealt.Count * part.Of)).Skip(1).Where(fits).ToList();
        var many = Math.Max(1, (int)Math.Round(part.Share * dealt.Count));
        for (var given = 0; given < many && free.Count > 0; given++)
        {
            var at = chance.Below(given == 0 ? Math.Max(1, free.Count / 3) : free.Count);
            free[at].Add(trait);
            free.RemoveAt(at);
        }
    }
}
