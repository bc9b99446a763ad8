using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.Stamps;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// What a command begins with, read in one round trip: the ticket it is about, the answer that its operation has been given before, and whether what the host keeps in
/// memory still holds.
/// </summary>
public sealed record CommandStart(OperationRow? Operation, StoredTicket? Ticket, Stamps.Stamps Stamps)
{
    /// <summary>Reads it.</summary>
    /// <param name="db">The context of the command.</param>
    /// <param name="number">The ticket's; null for a command that makes one.</param>
    /// <param name="operation">User name and stored key of the caller's operation; null for a call that cannot be repeated.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<CommandStart> ReadAsync(SopDbContext db, string? number, (string UserName, string Key)? operation, CancellationToken stop)
    {
        var tables = db.Tables;
        var queries = new List<Writing.RowQuery>(5) { tables[typeof(StampRow)].Find(db.Tenant) };

        // the operation before the ticket: a first call that is saved between the two shows in the ticket, and then its answer is looked for once more
        if (operation is var (userName, key))
        {
            queries.Add(tables[typeof(OperationRow)].Find(db.Tenant, userName, key));
        }

        if (number is not null)
        {
            queries.Add(tables[typeof(TicketRow)].Find(db.Tenant, number));
            queries.AddRange(FactStore.Queries(db, number));
        }

        var found = await db.ReadRowsAsync(queries, stop);
        var before = operation is null ? null : found[1].Cast<OperationRow>().SingleOrDefault();
        var row = number is null ? null : found[^3].Cast<TicketRow>().SingleOrDefault();
        var ticket = row is null ? null : TicketStore.Read(row) with { Facts = FactStore.Read(found[^2], found[^1]) };
        return new CommandStart(before, ticket, Persistence.Stamps.Stamps.Of(found[0].Cast<StampRow>()));
    }
}
