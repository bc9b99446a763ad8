using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SopEngine.Persistence.Writing;

namespace SopEngine.Host.Tests.Faults;

/// <summary>
/// Lets SQLite itself refuse, as it does on a full disk or a file that cannot be written: every connection to one file is told so by a pragma when it is opened or begins to write, until this
/// is disposed.
/// </summary>
internal sealed class SqliteFault : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly string _file;
    private readonly string _on;
    private readonly string _off;
    private volatile bool _isOver;

    private SqliteFault(string file, string on, string off)
    {
        (_file, _on, _off) = (file, on, off);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The file may not grow: what needs another page is SQLITE_FULL.</summary>
    public static SqliteFault Full(string file) => new(file, "PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1073741823");

    /// <summary>Whatever writes is SQLITE_READONLY.</summary>
    public static SqliteFault ReadOnly(string file) => new(file, "PRAGMA query_only = 1", "PRAGMA query_only = 0");

    /// <summary>From now on connections are told the contrary: there is room again.</summary>
    public void End() => _isOver = true;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is "Microsoft.EntityFrameworkCore" or SaveEvents.Source)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var connection = value.Value switch
        {
            ConnectionEndEventData told when value.Key == RelationalEventId.ConnectionOpened.Name => told.Connection,
            SqliteConnection writing when value.Key == SaveEvents.Beginning => writing,
            _ => null,
        };
        if (connection is SqliteConnection opened && opened.DataSource == _file)
        {
            using var command = opened.CreateCommand();
            command.CommandText = _isOver ? _off : _on;
            command.ExecuteNonQuery();
        }
    }

    public void OnCompleted()
    {
        // the program ends
    }

    public void OnError(Exception error)
    {
        // a listener has no errors of its own
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
