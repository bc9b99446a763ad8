using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>One visit as the history tells it: how it stood after each entry that changed it or its clock.</summary>
internal sealed class SlowVisit(WorkItem first)
{
    public WorkItem Last { get; set; } = first;

    /// <summary>When its row's own clock was due, from each instant on.</summary>
    public List<(DateTime At, DateTime? Due)> Dues { get; } = [];

    public List<(DateTime From, DateTime? To, bool ForRequester)> Stood { get; } = [];

    public Clock? Clock { get; set; }

    public bool Provider => Last.Owner == OwnerSide.Provider;

    /// <summary>Left out, or taken away before it was done.</summary>
    public bool TakenAway => Last.Skipped || Last.State == WorkItemState.Cancelled;

    /// <summary>The due time that counts: the first that passed while the visit lasted, else the last one there was.</summary>
    public (DateTime Due, bool Met)? Judged(DateTime asAt)
    {
        var end = Last.EndedAt is { } ended && ended <= asAt ? ended : (DateTime?)null;
        for (var at = 0; at < Dues.Count; at++)
        {
            var until = at + 1 < Dues.Count ? Dues[at + 1].At : end ?? asAt;
            if (Dues[at].Due is { } due && due < until && (end is null || due < end))
            {
                return (due, false);
            }
        }

        return end is not null && Dues.LastOrDefault().Due is { } kept && end <= kept ? (kept, true) : null;
    }
}
