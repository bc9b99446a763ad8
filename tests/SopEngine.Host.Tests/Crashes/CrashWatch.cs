using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// Runs inside the host that is to be killed: listens to what EF Core tells about its commands and transactions, and lets whoever comes to the point stand there until
/// the process is killed. The rest of the host goes on meanwhile, as it would.
/// </summary>
internal sealed class CrashWatch(CrashPoint point) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly ConcurrentDictionary<Guid, bool> _withAlarm = new();
    private readonly ConcurrentDictionary<Guid, bool> _withMove = new();
    private int _left = point.Count;

    public static void Begin(string? text)
    {
        if (CrashPoint.Parse(text) is { } point)
        {
            DiagnosticListener.AllListeners.Subscribe(new CrashWatch(point));
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandEventData told when value.Key == RelationalEventId.CommandExecuting.Name:
                Executing(told);
                break;
            case CommandExecutedEventData told when value.Key == RelationalEventId.CommandExecuted.Name:
                Executed(told);
                break;
            case TransactionEventData told when value.Key == RelationalEventId.TransactionCommitting.Name:
                Committing(told.ConnectionId);
                break;
            case TransactionEndEventData told when value.Key == RelationalEventId.TransactionCommitted.Name:
                Committed(told.ConnectionId);
                break;
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

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";

    private void Executing(CommandEventData told)
    {
        Come(CrashPoint.Anything);
        var sql = told.Command.CommandText;
        if (sql.Contains("json_each", StringComparison.Ordinal) && sql.Contains("\"alarms\"", StringComparison.Ordinal))
        {
            Come(CrashPoint.Searching);
        }
        else if (sql.Contains("UPDATE \"tickets\"", StringComparison.Ordinal))
        {
            Come(CrashPoint.Writing);
        }
        else if (sql.Contains("UPDATE \"calendar_versions\"", StringComparison.Ordinal))
        {
            Come(CrashPoint.Noting);
        }
    }

    private void Committing(Guid connection)
    {
        if (_withAlarm.ContainsKey(connection))
        {
            Come(CrashPoint.Committing);
        }

        if (_withMove.ContainsKey(connection))
        {
            Come(CrashPoint.Laying);
        }
    }

    private void Committed(Guid connection)
    {
        if (_withAlarm.TryRemove(connection, out _))
        {
            Come(CrashPoint.Committed);
        }

        if (_withMove.TryRemove(connection, out _))
        {
            Come(CrashPoint.Laid);
        }
    }

    private void Executed(CommandExecutedEventData told)
    {
        var sql = told.Command.CommandText;
        if (sql.Contains("DELETE FROM \"alarms\"", StringComparison.Ordinal))
        {
            _withAlarm[told.ConnectionId] = true;
        }
        else if (sql.Contains("INSERT INTO \"calendar_moves\"", StringComparison.Ordinal))
        {
            _withMove[told.ConnectionId] = true;
        }
        else if (sql.Contains("FROM \"alarms\"", StringComparison.Ordinal) && sql.Contains("ORDER BY", StringComparison.Ordinal))
        {
            Come(CrashPoint.Picked);
        }
    }

    private void Come(string name)
    {
        if (name == point.Name && Interlocked.Decrement(ref _left) == 0)
        {
            Console.WriteLine($"{CrashPoint.Mark} {point}");
            Console.Out.Flush();
            new ManualResetEvent(false).WaitOne(point.HoldMilliseconds);
        }
    }
}
