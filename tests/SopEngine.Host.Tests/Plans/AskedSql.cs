using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SopEngine.Host.Tests.Plans;

/// <summary>Keeps every question that EF Core puts to one database while it listens, with the values of the first time. Rows that commands read by their keys do not come this way.</summary>
internal sealed class AskedSql : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Name, object? Value)>> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private readonly string _database;

    /// <param name="database">What its connection string names.</param>
    public AskedSql(string database)
    {
        _database = database;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyDictionary<string, IReadOnlyList<(string Name, object? Value)>> All => _asked;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData told && value.Key == RelationalEventId.CommandExecuting.Name && IsOurs(told.Command)
            && told.Command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase))
        {
            _asked.TryAdd(told.Command.CommandText, [.. told.Command.Parameters.Cast<DbParameter>().Select(given => (given.ParameterName, given.Value))]);
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

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }

    private bool IsOurs(DbCommand command) => command.Connection is { } connection && (connection.DataSource == _database || connection.Database == _database);
}
