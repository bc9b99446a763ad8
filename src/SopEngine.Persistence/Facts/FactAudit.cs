using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Facts;

/// <summary>Holds a ticket's stored facts against what its history gives when it is counted from the beginning.</summary>
public static class FactAudit
{
    /// <summary>What differs, one line each; none when all agree. Facts that are known to be behind the history are not looked at.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(SopDbContext db, FactSetting setting, string number, CancellationToken stop)
    {
        var stored = await db.TicketFacts.AsNoTracking().SingleOrDefaultAsync(row => row.Ticket == number, stop);
        var history = await db.History.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Seq).ToListAsync(stop);
        if (stored is null || history.Count == 0 || stored.Seq != history[^1].Seq)
        {
            return [];
        }

        var counted = FactFold.Apply(setting, db.Tenant, TicketState.Empty, TicketFacts.None, history.Select(row => row.ToEntry()), stored.Seq);
        var found = new List<string>();
        Compare(found, [counted.Ticket!], [stored with { ChangeSeq = null }]);
        Compare(found, counted.Steps.Values, (await db.StepFacts.AsNoTracking().Where(row => row.Ticket == number).ToListAsync(stop)).Select(row => row with { ChangeSeq = null }));
        Compare(found, counted.Pauses.Values, await db.PauseFacts.AsNoTracking().Where(row => row.Ticket == number).ToListAsync(stop));
        Compare(found, counted.Clocks.Values, await db.ClockFacts.AsNoTracking().Where(row => row.Ticket == number).ToListAsync(stop));
        Compare(found, counted.Deviations, await db.DeviationFacts.AsNoTracking().Where(row => row.Ticket == number).ToListAsync(stop));
        return found;
    }

    private static void Compare<TFact>(List<string> found, IEnumerable<TFact> counted, IEnumerable<TFact> stored)
        where TFact : class
    {
        var (one, other) = (counted.ToHashSet(), stored.ToHashSet());
        found.AddRange(one.Except(other).Select(fact => $"counted {fact}"));
        found.AddRange(other.Except(one).Select(fact => $"stored {fact}"));
    }
}
