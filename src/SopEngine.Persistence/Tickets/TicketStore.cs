using System.Collections.Immutable;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// Turns decisions into rows. Nothing is saved here: the command saves once, with whatever else it adds. The row's version and the numbers of the history make
/// sure that a decision is saved only on the state it was made on.
/// </summary>
public static class TicketStore
{
    /// <summary>The ticket, or null when the tenant has none of that number.</summary>
    public static async Task<StoredTicket?> LoadAsync(SopDbContext db, string number, CancellationToken stop)
    {
        var found = await db.ReadRowsAsync([db.Tables[typeof(TicketRow)].Find(db.Tenant, number)], stop);
        return found[0].Cast<TicketRow>().SingleOrDefault() is { } row ? Read(row) : null;
    }

    /// <summary>Those of the tickets that the tenant has, by number, read in one round trip.</summary>
    public static async Task<IReadOnlyDictionary<string, StoredTicket>> LoadAsync(SopDbContext db, IReadOnlyList<string> numbers, CancellationToken stop)
    {
        if (numbers.Count == 0)
        {
            return ImmutableDictionary<string, StoredTicket>.Empty;
        }

        var table = db.Tables[typeof(TicketRow)];
        var found = await db.ReadRowsAsync([.. numbers.Select(number => table.Find(db.Tenant, number))], stop);
        return found.SelectMany(rows => rows.Cast<TicketRow>()).ToDictionary(row => row.Number, Read, StringComparer.Ordinal);
    }

    internal static StoredTicket Read(TicketRow row) => new(row, TicketJson.ReadState(row.State), TicketJson.ReadAnswers(row.Answers));

    /// <summary>Adds a ticket that has just been decided to be filed.</summary>
    public static StoredTicket Add(SopDbContext db, Decision decision, TicketFiling filing)
    {
        var number = decision.State.Header?.Number ?? throw new ArgumentException("The decision files no ticket.", nameof(decision));
        var row = new TicketRow
        {
            Tenant = db.Tenant,
            Number = number,
            Subject = filing.Subject,
            Answers = TicketJson.Write(ImmutableDictionary<string, Answer>.Empty),
            TrackingKeyHash = filing.TrackingKeyHash,
            OnBehalfName = filing.OnBehalfOf?.Name,
            OnBehalfUnit = filing.OnBehalfOf?.Unit,
            OnBehalfPhone = filing.OnBehalfOf?.Phone,
            OnBehalfEmail = filing.OnBehalfOf?.Email,
            LastHash = HistoryChain.Genesis(db.Tenant, number),
        };
        db.Book.Insert(row);
        return Append(db, new StoredTicket(row, TicketState.Empty, ImmutableDictionary<string, Answer>.Empty), decision);
    }

    /// <summary>
    /// Writes what was decided on a ticket: its history, its state, and every visit, clock and alarm that changed. Gives the ticket as it stands now, on which a
    /// further decision of the same command may be written.
    /// </summary>
    /// <exception cref="InvalidOperationException">The new state is not what the decision's changes make of the old one: such a ticket could not be replayed.</exception>
    public static StoredTicket Append(SopDbContext db, StoredTicket ticket, Decision decision)
    {
        var state = TicketJson.Write(decision.State);
        var replayed = decision.Changes.Aggregate(ticket.State, (before, change) => before.Apply(change));
        if (!IsSame(decision.State, replayed) && TicketJson.Write(replayed) is var text && text != state)
        {
            throw new InvalidOperationException($"Ticket {ticket.Row.Number}: the decided state is not what its changes give. Decided {state}; replayed {text}.");
        }

        var answers = Merged(ticket.Answers, decision.History);
        AppendHistory(db, ticket.Row, decision.History);
        SlotRows.Write(db, ticket.Row.Number, ticket.State, decision);
        TicketColumns.Copy(decision.State, state, ticket.Row);
        ticket.Row.Answers = ReferenceEquals(answers, ticket.Answers) ? ticket.Row.Answers : TicketJson.Write(answers);
        if (db.Book.Find<TicketRow>(row => row == ticket.Row) is null)
        {
            db.Book.Replace(ticket.Row);
        }

        return new(ticket.Row, decision.State, answers);
    }

    // a decision applies the very changes that it tells, so that what both have is mostly the same object
    private static bool IsSame(TicketState one, TicketState other) =>
        ReferenceEquals(one.Header, other.Header) && one.Marking.Equals(other.Marking)
        && (one.LastItem, one.LastClock, one.LastAlarm) == (other.LastItem, other.LastClock, other.LastAlarm)
        && Are(one.Items, other.Items, ReferenceEquals) && Are(one.Clocks, other.Clocks, ReferenceEquals) && Are(one.Alarms, other.Alarms, ReferenceEquals)
        && Are(one.Counts, other.Counts, (left, right) => left == right);

    private static bool Are<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue> one, ImmutableSortedDictionary<TKey, TValue> other, Func<TValue, TValue, bool> same)
        where TKey : notnull
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (var (key, value) in one)
        {
            if (!other.TryGetValue(key, out var found) || !same(value, found))
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyDictionary<string, Answer> Merged(IReadOnlyDictionary<string, Answer> before, IReadOnlyList<HistoryEntry> history)
    {
        Dictionary<string, Answer>? after = null;
        foreach (var given in history.Select(entry => entry.Answers).OfType<IReadOnlyDictionary<string, Answer>>().Where(given => given.Count > 0))
        {
            after ??= before.ToDictionary();
            foreach (var (field, answer) in given)
            {
                after[field] = answer;
            }
        }

        return after ?? before;
    }

    private static void AppendHistory(SopDbContext db, TicketRow row, IEnumerable<HistoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            var next = HistoryChain.Next(row, entry);
            db.Book.Insert(next);
            row.LastSeq = next.Seq;
            row.LastAt = next.At;
            row.LastHash = next.Hash;
        }
    }
}
