using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SopEngine.Persistence.Writing;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// Runs inside a host: counts what is told about its requests, queries and saves, and kills the process at the point that was given. Tells of every connection of SQLite whether it
/// flushes each commit.
/// </summary>
internal sealed class KillWatch(KillPoint point) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Queries = "Microsoft.EntityFrameworkCore";
    private const string Requests = "Microsoft.AspNetCore";
    private const string RequestBegins = "Microsoft.AspNetCore.Hosting.HttpRequestIn.Start";
    private const string RequestEnds = "Microsoft.AspNetCore.Hosting.HttpRequestIn.Stop";

    private readonly AsyncLocal<bool> _meant = new();
    private int _passed;

    public static void Begin(string? text)
    {
        if (KillPoint.Parse(text) is { } point)
        {
            DiagnosticListener.AllListeners.Subscribe(new KillWatch(point));
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is Queries or Requests or SaveEvents.Source)
        {
            value.Subscribe(this, (name, _, _) => IsWanted(name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case HttpContext http:
                Request(value.Key, http);
                break;
            case CommandEventData told:
                Come($"{value.Key.Split('.')[^1]} {told.Command.CommandText}");
                break;
            case ConnectionEndEventData { Connection: SqliteConnection opened }:
                Look(opened);
                break;
            case DbConnection connection:
                Saving(value.Key, connection);
                break;
            case IReadOnlyList<string> statements:
                Come($"{value.Key} {string.Join("; ", statements)}");
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

    private static bool IsWanted(string name) =>
        name is RequestBegins or RequestEnds or SaveEvents.Beginning or SaveEvents.Opened or SaveEvents.Writing or SaveEvents.Committing or SaveEvents.Committed
        || name == RelationalEventId.ConnectionOpened.Name || name == RelationalEventId.CommandExecuting.Name || name == RelationalEventId.CommandExecuted.Name;

    private void Request(string happening, HttpContext http)
    {
        if (happening == RequestBegins)
        {
            _meant.Value = point.Key.Length > 0 && http.Request.Headers["Idempotency-Key"] == point.Key;
        }

        if (_meant.Value)
        {
            Come(happening == RequestBegins ? "the request has come" : "the request has been answered");
        }
    }

    private void Saving(string happening, DbConnection connection)
    {
        if (happening == SaveEvents.Opened)
        {
            Look(connection);
        }
        else
        {
            Come(happening);
        }
    }

    private static void Look(DbConnection connection)
    {
        using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA synchronous";
        Tell($"{KillPoint.Synchronous}{pragma.ExecuteScalar()}");
    }

    private void Come(string to)
    {
        if (point.Key.Length > 0 && !_meant.Value)
        {
            return;
        }

        var passed = Interlocked.Increment(ref _passed);
        if (passed == point.Count)
        {
            Tell($"{KillPoint.Mark} {passed} {to.ReplaceLineEndings(" ")}");
            Process.GetCurrentProcess().Kill();
            // the signal is on its way: nothing more happens here
            Thread.Sleep(Timeout.Infinite);
        }
        else if (point is { Count: 0, Key.Length: > 0 })
        {
            Tell($"{KillPoint.Passed} {passed} {to.ReplaceLineEndings(" ")}");
        }
    }

    private static void Tell(string line)
    {
        Console.WriteLine(line);
        Console.Out.Flush();
    }
}
