using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// Rows of one table that are added after one another, added by one statement: a good part of what an added row costs the server is the statement. Each form takes twice as many
/// rows as the one before, so that few are kept prepared.
/// </summary>
internal static class PostgreSqlInserts
{
    private const int Most = 16;

    /// <summary>The same rows, in the same order.</summary>
    public static IEnumerable<(RowSql Form, object?[] Values)> Joined(IReadOnlyList<RowStatement> rows)
    {
        for (var from = 0; from < rows.Count;)
        {
            var many = Alike(rows, from);
            yield return many == 1
                ? (rows[from].Form, rows[from].Values)
                : (rows[from].Table.InsertMany(many), [.. rows.Skip(from).Take(many).SelectMany(row => row.Values)]);
            from += many;
        }
    }

    // the largest form that the rows from here on fill
    private static int Alike(IReadOnlyList<RowStatement> rows, int from)
    {
        var (form, many) = (rows[from].Form, 1);
        while (rows[from].IsInsert && many < Most && from + (2 * many) <= rows.Count && AreOf(form, rows, from + many, many))
        {
            many *= 2;
        }

        return many;
    }

    private static bool AreOf(RowSql form, IReadOnlyList<RowStatement> rows, int from, int many)
    {
        for (var at = from; at < from + many; at++)
        {
            if (rows[at].Form != form)
            {
                return false;
            }
        }

        return true;
    }
}
