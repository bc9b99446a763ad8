using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SopEngine.Persistence.Tests.Samples;

/// <summary>How many rows each deleting statement of this test removed.</summary>
internal sealed class CountedDeletes : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly AsyncLocal<bool> _isMine = new();
    private readonly List<int> _rows = [];

    public IReadOnlyList<int> Rows => _rows;

    public IDisposable Listen()
    {
        _isMine.Value = true;
        return DiagnosticListener.AllListeners.Subscribe(this);
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
        if (_isMine.Value && value.Value is CommandExecutedEventData { Result: int removed } told && told.Command.CommandText.Contains("DELETE FROM", StringComparison.Ordinal))
        {
            _rows.Add(removed);
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
}
