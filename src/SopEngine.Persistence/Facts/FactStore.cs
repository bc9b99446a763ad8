using System.Collections.Immutable;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Facts;

/// <summary>Reads a ticket's facts and adds what changed in them to a save. Nothing is saved here.</summary>
public static class FactStore
{
    // a pass gives numbers at any time, so that what was read of them says nothing
    private static readonly string[] _numbered = [nameof(TicketFact.ChangeSeq)];

    public static async Task<TicketFacts> LoadAsync(SopDbContext db, string ticket, CancellationToken stop)
    {
        var found = await db.ReadRowsAsync([.. Queries(db, ticket)], stop);
        return Read(found[0], found[1]);
    }

    /// <summary>
    /// Writes what differs from what was there. What was numbered as a change before counts as changed again, and gets its new number from a pass.
    /// </summary>
    /// <param name="db">The save.</param>
    /// <param name="known">The facts as the database has them.</param>
    /// <param name="after">The facts as they are now.</param>
    public static void Write(SopDbContext db, TicketFacts known, TicketFacts after)
    {
        if (after.Ticket is not { } ticket)
        {
            return;
        }

        db.Book.Put(known.Ticket, ticket, _numbered, row => row.Ticket == ticket.Ticket);
        foreach (var step in after.Steps.Values)
        {
            var before = known.Steps.GetValueOrDefault(step.Ordinal);
            if (!ReferenceEquals(before, step))
            {
                db.Book.Put(before, step, _numbered, row => row.Ticket == step.Ticket && row.Ordinal == step.Ordinal);
            }
        }

        foreach (var pause in after.Pauses.Values)
        {
            // one that was begun before is closed; its visit was standing then
            var begun = known.Steps.TryGetValue(pause.Item, out var step) && step.Pauses >= pause.Ordinal;
            db.Book.Put(begun, pause, row => row.Ticket == pause.Ticket && row.Item == pause.Item && row.Ordinal == pause.Ordinal);
        }

        var clocks = known.Ticket?.Clocks ?? 0;
        foreach (var clock in after.Clocks.Values)
        {
            db.Book.Put(clock.Ordinal <= clocks, clock, row => row.Ticket == clock.Ticket && row.Ordinal == clock.Ordinal);
        }

        foreach (var deviation in after.Deviations)
        {
            db.Book.Insert(deviation);
        }
    }

    /// <summary>Puts facts that were counted from the beginning in the place of whatever is there.</summary>
    public static async Task ExchangeAsync(SopDbContext db, TicketFacts facts, CancellationToken stop)
    {
        var ticket = facts.Ticket ?? throw new ArgumentException("The facts are of no ticket.", nameof(facts));
        Type[] tables = [typeof(TicketFact), typeof(StepFact), typeof(PauseFact), typeof(ClockFact), typeof(DeviationFact)];
        var found = await db.ReadRowsAsync([.. tables.Select(table => db.Tables[table].Find(db.Tenant, ticket.Ticket))], stop);
        Exchange(db, found[0], [ticket], row => row.Ticket);
        Exchange(db, found[1], facts.Steps.Values, row => row.Ordinal);
        Exchange(db, found[2], facts.Pauses.Values, row => (row.Item, row.Ordinal));
        Exchange(db, found[3], facts.Clocks.Values, row => row.Ordinal);
        Exchange(db, found[4], facts.Deviations, row => row.Ordinal);
    }

    private static void Exchange<TRow, TKey>(SopDbContext db, IEnumerable<object> there, IEnumerable<TRow> rows, Func<TRow, TKey> key)
        where TRow : class
        where TKey : notnull
    {
        var left = there.Cast<TRow>().ToDictionary(key);
        foreach (var row in rows)
        {
            if (left.Remove(key(row)))
            {
                db.Book.Replace(row);
            }
            else
            {
                db.Book.Insert(row);
            }
        }

        foreach (var gone in left.Values)
        {
            db.Book.Delete(gone);
        }
    }

    internal static IEnumerable<RowQuery> Queries(SopDbContext db, string ticket) =>
        [db.Tables[typeof(TicketFact)].Find(db.Tenant, ticket), db.Tables[typeof(StepFact)].Find(db.Tenant, ticket)];

    internal static TicketFacts Read(IEnumerable<object> tickets, IEnumerable<object> steps) =>
        new(tickets.Cast<TicketFact>().SingleOrDefault(), steps.Cast<StepFact>().ToImmutableSortedDictionary(step => step.Ordinal, step => step));
}
