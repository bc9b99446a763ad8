using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>A connection of our own that keeps its statements prepared. Not for several threads at once.</summary>
internal sealed class SqlitePrepared : IDisposable
{
    private const int MostForms = 500;

    private readonly Dictionary<RowSql, SqliteCommand> _prepared = new(ReferenceEqualityComparer.Instance);

    public SqlitePrepared(string connectionString)
    {
        Connection = new SqliteConnection(connectionString);
        Connection.Open();
        using var pragma = Connection.CreateCommand();
        // waits for a lock in SQLite's own short steps, and flushes the log to the disk at every commit
        pragma.CommandText = "PRAGMA busy_timeout = 2000; PRAGMA synchronous = FULL";
        pragma.ExecuteNonQuery();
        SaveEvents.TellOpened(Connection);
    }

    public SqliteConnection Connection { get; }

    /// <summary>The statement of this form with these values.</summary>
    public SqliteCommand Command(RowSql form, object?[] values)
    {
        if (!_prepared.TryGetValue(form, out var command))
        {
            command = Prepare(form);
        }

        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        return command;
    }

    public void Dispose()
    {
        Forget();
        Connection.Dispose();
    }

    private SqliteCommand Prepare(RowSql form)
    {
        if (_prepared.Count == MostForms)
        {
            Forget();
        }

        var command = Connection.CreateCommand();
        command.CommandText = form.Text;
        for (var at = 0; at < form.Parameters.Count; at++)
        {
            command.Parameters.Add(form.Parameters[at].Mapping.CreateParameter(command, $"@p{at}", null, true));
        }

        _prepared.Add(form, command);
        return command;
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }
}
