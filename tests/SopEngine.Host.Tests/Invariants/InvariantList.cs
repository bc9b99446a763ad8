namespace SopEngine.Host.Tests.Invariants;

/// <summary>Every invariant whose subject exists, in the order of their numbers.</summary>
internal static class InvariantList
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new AcknowledgedIsKept(),
        new AppliedOnce(),
        new NoLimbo(),
        new AlarmsOnceAndNotEarly(),
        new JoinsAndCallsResumeOnce(),
        new MessagesHaveEvents(),
        new HistoryIsWhole(),
        new ReplayGivesTheState(),
        new RevisionIsKept(),
        new TenantOfTheTicket(),
        new ClocksCountAnew(),
        new NothingIsHeldUp(),
        new DeliveriesHaveEvents(),
        new PapersHaveEvents(),
    ];

    /// <summary>What contradicts any of them, with its name before it.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Evidence evidence)
    {
        var found = new List<string>();
        foreach (var invariant in All)
        {
            found.AddRange((await invariant.ViolationsAsync(evidence)).Select(violation => $"{invariant.Name}: {violation}"));
        }

        return found;
    }
}
