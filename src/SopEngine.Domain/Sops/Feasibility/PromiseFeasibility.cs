namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>A promise beside what the rows take, counted with the days that are the worst for it.</summary>
/// <param name="Scope">What it is about.</param>
/// <param name="Of">The topic's id, or the phase; empty for the SOP's own promise for the whole ticket.</param>
/// <param name="Name">What people call it: waktu tiket, topik "Jaringan", tahap pengerjaan.</param>
/// <param name="Promise">The promise.</param>
/// <param name="Longest">The path that takes the most.</param>
/// <param name="Shortest">The path that takes the least; null where none leads to what is promised.</param>
public sealed record PromiseFeasibility(PromiseScope Scope, string Of, string Name, TimeTarget Promise, TimedPath Longest, TimedPath? Shortest)
{
    /// <summary>What is promised, in working time, with the days of the longest path.</summary>
    public TimeSpan Promised => WorkingTimes.Of(Promise, Longest.Day);

    public PromiseVerdict Verdict =>
        Shortest is not null && Shortest.Time > WorkingTimes.Of(Promise, Shortest.Day) ? PromiseVerdict.BrokenAlways
        : Longest.Time > Promised ? PromiseVerdict.BrokenAtLongest
        : PromiseVerdict.Kept;
}
