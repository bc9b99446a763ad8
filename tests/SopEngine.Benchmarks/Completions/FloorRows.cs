namespace SopEngine.Benchmarks.Completions;

/// <summary>What the floor writes for the so-manieth row of a ticket: texts as long as those the program writes there.</summary>
/// <param name="roles">A list of one role, as the database keeps it.</param>
/// <param name="none">An empty list, as the database keeps it.</param>
/// <param name="photograph">On a full day, the file that the first row of a ticket takes; null for one without messages and files.</param>
internal sealed class FloorRows(object roles, object none, Func<string, Guid?> photograph)
{
    private static readonly string _hash = new('a', 64);
    private static readonly string _salt = new('b', 32);
    private static readonly string _state = new('c', 1_500);
    private static readonly string _changes = new('d', 550);
    private static readonly string _body = new('e', 1_100);
    private static readonly string _message = new('f', 450);
    private static readonly DateTime _at = new(2026, 11, 23, 3, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly _day = DateOnly.FromDateTime(_at);

    /// <summary>A ticket that has just been filed has one clock, two visits, four entries and version 1.</summary>
    public IEnumerable<(string Sql, object[] Values)> Of(string tenant, string ticket, int row)
    {
        yield return (FloorSql.Operation, [tenant, $"{ticket}/{row}/{_salt}{_salt}"[..64], _hash, _body, _at]);
        yield return (FloorSql.Ticket, [_state, _at, _hash, _at, tenant, ticket, row]);
        yield return (FloorSql.History, [tenant, ticket, 3 + (row * 2), _at, row + 1, true, _changes, _salt, _hash]);
        yield return (FloorSql.History, [tenant, ticket, 4 + (row * 2), _at, row + 1, true, _changes, _salt, _hash]);
        yield return (FloorSql.EndedClock, [_at, 1_000L, tenant, ticket, row]);
        yield return (FloorSql.EndedItem, [_at, tenant, ticket, row + 1]);
        yield return (FloorSql.TicketFact, [4 + (row * 2), row + 2, row + 1, _at, tenant, ticket]);
        yield return (FloorSql.EndedStepFact, [_at, tenant, ticket, row + 1]);
        yield return (FloorSql.EndedClockFact, [_at, tenant, ticket, row]);
        if (photograph(ticket) is { } file)
        {
            yield return (FloorSql.Message, [tenant, Guid.CreateVersion7(), ticket, _message, _at]);
            yield return (FloorSql.Delivery, [tenant, Guid.CreateVersion7(), ticket, _message, _at, false]);
            if (row == 1)
            {
                yield return (FloorSql.File, [ticket, _at, tenant, file]);
            }
        }

        if (row < SixTasks.Rows)
        {
            yield return (FloorSql.NewClock, [tenant, ticket, row + 1, _at]);
            yield return (FloorSql.NewClockFact, [tenant, ticket, row + 1, _at]);
            yield return (FloorSql.NewStepFact, [tenant, ticket, row + 2, _at, row + 1, _day]);
            yield return (FloorSql.NewItem, [tenant, ticket, row + 2, roles, false, _at, row + 1, none]);
        }
    }
}
