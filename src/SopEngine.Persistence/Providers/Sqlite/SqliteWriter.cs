using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>The one connection by which rows are written. A commit is on the disk when it returns. Not for several threads at once.</summary>
internal sealed class SqliteWriter(string connectionString) : IDisposable
{
    private const int Constraint = 19;
    private static readonly RowSql _begin = new("BEGIN IMMEDIATE", [], false);
    private static readonly RowSql _commit = new("COMMIT", [], false);
    private static readonly RowSql _rollback = new("ROLLBACK", [], false);
    private static readonly RowSql _save = new("SAVEPOINT one", [], false);
    private static readonly RowSql _release = new("RELEASE one", [], false);
    private static readonly RowSql _undo = new("ROLLBACK TO one", [], false);

    // the upper pages of a million tickets' trees stay at hand; SQLite's own 2 MB would be read anew with every save
    private const string Room = "PRAGMA cache_size = -65536";

    private readonly SqlitePrepared _prepared = WithRoom(new SqlitePrepared(connectionString));

    /// <summary>
    /// Writes several saves in one transaction. Gives for each why it is not written, or null when it is: one that was overtaken takes nothing of the others with it.
    /// What it throws concerns all of them, and whoever catches it disposes this: that takes back what was begun.
    /// </summary>
    public Exception?[] Write(IReadOnlyList<IReadOnlyList<RowStatement>> saves)
    {
        SaveEvents.TellBeginning(_prepared.Connection);
        // takes the lock for writing at once: one that read first and wrote then could be refused for ever
        Run(_begin);
        var refused = WriteAll(saves) ?? WriteEach(saves);
        SaveEvents.Tell(SaveEvents.Committing, saves.SelectMany(rows => rows));
        Run(_commit);
        SaveEvents.Tell(SaveEvents.Committed, saves.SelectMany(rows => rows));
        return refused;
    }

    public void Dispose() => _prepared.Dispose();

    // hardly ever is one overtaken, and without savepoints nothing has to be kept of every page before it is changed; null when one was, and then a transaction has begun anew
    private Exception?[]? WriteAll(IReadOnlyList<IReadOnlyList<RowStatement>> saves)
    {
        foreach (var rows in saves)
        {
            if (Overtaken(rows) is { } overtaken)
            {
                Run(_rollback);
                Run(_begin);
                return saves.Count == 1 ? [overtaken] : null;
            }
        }

        return new Exception?[saves.Count];
    }

    private Exception?[] WriteEach(IReadOnlyList<IReadOnlyList<RowStatement>> saves)
    {
        var refused = new Exception?[saves.Count];
        for (var at = 0; at < refused.Length; at++)
        {
            Run(_save);
            refused[at] = Overtaken(saves[at]);
            if (refused[at] is not null)
            {
                Run(_undo);
            }

            Run(_release);
        }

        return refused;
    }

    private Exception? Overtaken(IReadOnlyList<RowStatement> rows)
    {
        try
        {
            foreach (var row in rows)
            {
                SaveEvents.Tell(SaveEvents.Writing, [row]);
                if (_prepared.Command(row.Form, row.Values).ExecuteNonQuery() != 1 && row.Form.FindsOne)
                {
                    return new WriteConflictException(WriteConflict.Moved, row.Table.Name);
                }
            }

            return null;
        }
        catch (SqliteException overtaken) when (overtaken.SqliteErrorCode == Constraint)
        {
            return overtaken;
        }
    }

    private static SqlitePrepared WithRoom(SqlitePrepared prepared)
    {
        using var pragma = prepared.Connection.CreateCommand();
        pragma.CommandText = Room;
        pragma.ExecuteNonQuery();
        return prepared;
    }

    private void Run(RowSql word) => _prepared.Command(word, []).ExecuteNonQuery();
}
