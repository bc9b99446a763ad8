using System.Data.Common;
using System.Diagnostics;

namespace SopEngine.Persistence.Writing;

/// <summary>
/// What is told about saves while they happen, for whoever listens to the <see cref="DiagnosticListener"/> named <see cref="Source"/>; nothing is done when nobody does.
/// The value of an event is the SQL that it is about, as a list of statements; of <see cref="Opened"/> and <see cref="Beginning"/> it is the connection.
/// </summary>
public static class SaveEvents
{
    public const string Source = "SopEngine.Persistence";

    /// <summary>A connection that is kept for reading or writing has been opened and is ready. Told on SQLite only; EF Core tells of its own.</summary>
    public const string Opened = nameof(Opened);

    /// <summary>A transaction is about to begin. Told on SQLite only, whose connection for writing is kept open.</summary>
    public const string Beginning = nameof(Beginning);

    /// <summary>A statement is about to be carried out, or several that go to the database together.</summary>
    public const string Writing = nameof(Writing);

    /// <summary>Everything of a transaction is written and it is about to be committed. Not told where the last statement commits by itself.</summary>
    public const string Committing = nameof(Committing);

    /// <summary>A transaction has been committed and nobody has been told yet.</summary>
    public const string Committed = nameof(Committed);

    private static readonly DiagnosticListener _listener = new(Source);

    internal static void TellOpened(DbConnection connection) => Tell(Opened, connection);

    internal static void TellBeginning(DbConnection connection) => Tell(Beginning, connection);

    internal static void Tell(string happening, IEnumerable<RowStatement> rows)
    {
        if (_listener.IsEnabled(happening))
        {
            _listener.Write(happening, rows.Select(row => row.Form.Text).ToList());
        }
    }

    private static void Tell(string happening, DbConnection connection)
    {
        if (_listener.IsEnabled(happening))
        {
            _listener.Write(happening, connection);
        }
    }
}
