using Microsoft.EntityFrameworkCore;
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
        var row = await db.Tickets.SingleOrDefaultAsync(ticket => ticket.Number == number, stop);
        return row is null ? null : new(row, TicketJson.ReadState(row.State), TicketJson.ReadAnswers(row.Answers));
    }

    /// <summary>Adds a ticket that has just been decided to be filed.</summary>
    public static StoredTicket Add(SopDbContext db, Decision decision, TicketFiling filing)
    {
        var number = decision.State.Header?.Number ?? throw new ArgumentException("The decision files no ticket.", nameof(decision));
        var row = new TicketRow
        {
            Tenant = db.Tenant,
            Number = number,
            Subject = filing.Subject,
            TrackingKeyHash = filing.TrackingKeyHash,
            OnBehalfName = filing.OnBehalfOf?.Name,
            OnBehalfUnit = filing.OnBehalfOf?.Unit,
            OnBehalfPhone = filing.OnBehalfOf?.Phone,
            OnBehalfEmail = filing.OnBehalfOf?.Email,
            LastHash = HistoryChain.Genesis(db.Tenant, number),
        };
        db.Tickets.Add(row);
        return Append(db, new StoredTicket(row, TicketState.Empty, new Dictionary<string, Answer>()), decision);
    }

    /// <summary>
    /// Writes what was decided on a ticket: its history, its state, and every visit, clock and alarm that changed. Gives the ticket as it stands now, on which a
    /// further decision of the same command may be written.
    /// </summary>
    /// <exception cref="InvalidOperationException">The new state is not what the decision's changes make of the old one: such a ticket could not be replayed.</exception>
    public static StoredTicket Append(SopDbContext db, StoredTicket ticket, Decision decision)
    {
        var state = TicketJson.Write(decision.State);
        var replayed = TicketJson.Write(decision.Changes.Aggregate(ticket.State, (before, change) => before.Apply(change)));
        if (state != replayed)
        {
            throw new InvalidOperationException($"Ticket {ticket.Row.Number}: the decided state is not what its changes give. Decided {state}; replayed {replayed}.");
        }

        var answers = Merged(ticket.Answers, decision.History);
        AppendHistory(db, ticket.Row, decision.History);
        SlotRows.Write(db, ticket.Row.Number, ticket.State, decision);
        TicketColumns.Copy(decision.State, ticket.Row);
        ticket.Row.Answers = TicketJson.Write(answers);
        return new(ticket.Row, decision.State, answers);
    }

    private static Dictionary<string, Answer> Merged(IReadOnlyDictionary<string, Answer> before, IEnumerable<HistoryEntry> history)
    {
        var answers = before.ToDictionary();
        foreach (var (field, answer) in history.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>()))
        {
            answers[field] = answer;
        }

        return answers;
    }

    private static void AppendHistory(SopDbContext db, TicketRow row, IEnumerable<HistoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            var next = HistoryChain.Next(row, entry);
            db.History.Add(next);
            row.LastSeq = next.Seq;
            row.LastAt = next.At;
            row.LastHash = next.Hash;
        }
    }
}
