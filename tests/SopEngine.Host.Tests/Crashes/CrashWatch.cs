using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SopEngine.Persistence.Writing;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// Runs inside the host that is to be killed: listens to what EF Core tells about its queries and to what the program tells about its saves, and lets whoever comes to the point
/// stand there until the process is killed. The rest of the host goes on meanwhile, as it would.
/// </summary>
internal sealed class CrashWatch(CrashPoint point) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Queries = "Microsoft.EntityFrameworkCore";

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
        if (value.Name is Queries or SaveEvents.Source)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandEventData told when value.Key == RelationalEventId.CommandExecuting.Name:
                Asking(told.Command.CommandText);
                break;
            case CommandExecutedEventData told when value.Key == RelationalEventId.CommandExecuted.Name:
                Asked(told.Command.CommandText);
                break;
            case IReadOnlyList<string> statements:
                Saving(value.Key, statements);
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

    private void Asking(string sql)
    {
        Come(CrashPoint.Anything);
        if (sql.Contains("json_each", StringComparison.Ordinal) && sql.Contains("\"alarms\"", StringComparison.Ordinal))
        {
            Come(CrashPoint.Searching);
        }
    }

    private void Asked(string sql)
    {
        if (sql.Contains("FROM \"alarms\"", StringComparison.Ordinal) && sql.Contains("ORDER BY", StringComparison.Ordinal))
        {
            Come(CrashPoint.Picked);
        }
    }

    private void Saving(string happening, IReadOnlyList<string> statements)
    {
        Come(CrashPoint.Anything);
        bool Has(string words) => statements.Any(sql => sql.Contains(words, StringComparison.Ordinal));
        var (alarm, move) = (Has("DELETE FROM \"alarms\""), Has("INSERT INTO \"calendar_moves\""));
        switch (happening)
        {
            case SaveEvents.Writing when Has("UPDATE \"tickets\""):
                Come(CrashPoint.Writing);
                break;
            case SaveEvents.Writing when Has("UPDATE \"calendar_versions\""):
                Come(CrashPoint.Noting);
                break;
            case SaveEvents.Committing:
                ComeIf(alarm, CrashPoint.Committing);
                ComeIf(move, CrashPoint.Laying);
                break;
            case SaveEvents.Committed:
                ComeIf(alarm, CrashPoint.Committed);
                ComeIf(move, CrashPoint.Laid);
                break;
        }
    }

    private void ComeIf(bool here, string name)
    {
        if (here)
        {
            Come(name);
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
