using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>The one connection by which rows are written. A commit is on the disk when it returns. Not for several threads at once.</summary>
internal sealed class SqliteWriter(string connectionString) : IDisposable
{
    private const int Constraint = 19;
    private static readonly RowSql _begin = new("BEGIN IMMEDIATE", [], false);
    private static readonly RowSql _commit = new("COMMIT", [], false);
    private static readonly RowSql _save = new("SAVEPOINT one", [], false);
    private static readonly RowSql _release = new("RELEASE one", [], false);
    private static readonly RowSql _undo = new("ROLLBACK TO one", [], false);

    private readonly SqlitePrepared _prepared = new(connectionString);

    /// <summary>
    /// Writes several saves in one transaction. Gives for each why it is not written, or null when it is: one that was overtaken takes nothing of the others with it.
    /// What it throws concerns all of them, and whoever catches it disposes this: that takes back what was begun.
    /// </summary>
    public Exception?[] Write(IReadOnlyList<IReadOnlyList<RowStatement>> saves)
    {
        SaveEvents.TellBeginning(_prepared.Connection);
        // takes the lock for writing at once: one that read first and wrote then could be refused for ever
        Run(_begin);
        var refused = saves.Select(Try).ToArray();
        SaveEvents.Tell(SaveEvents.Committing, saves.SelectMany(rows => rows));
        Run(_commit);
        SaveEvents.Tell(SaveEvents.Committed, saves.SelectMany(rows => rows));
        return refused;
    }

    public void Dispose() => _prepared.Dispose();

    private Exception? Try(IReadOnlyList<RowStatement> rows)
    {
        Run(_save);
        try
        {
            foreach (var row in rows)
            {
                SaveEvents.Tell(SaveEvents.Writing, [row]);
                if (_prepared.Command(row.Form, row.Values).ExecuteNonQuery() != 1 && row.Form.FindsOne)
                {
                    throw new WriteConflictException(WriteConflict.Moved, row.Table);
                }
            }

            Run(_release);
            return null;
        }
        catch (Exception overtaken) when (overtaken is WriteConflictException or SqliteException { SqliteErrorCode: Constraint })
        {
            Run(_undo);
            Run(_release);
            return overtaken;
        }
    }

    private void Run(RowSql word) => _prepared.Command(word, []).ExecuteNonQuery();
}
