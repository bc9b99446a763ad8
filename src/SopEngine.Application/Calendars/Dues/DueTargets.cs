using System.Collections.Concurrent;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>Time texts that were understood before: a file says the same few over and over. Safe to share.</summary>
internal sealed class DueTargets
{
    // a file of nothing but different texts must not fill the memory
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, DueTarget> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DueTarget>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _count;

    public DueTargets() => _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="columns">The time text, and after a tab the reading where there is that column.</param>
    public DueTarget Of(ReadOnlySpan<char> columns)
    {
        if (_bySpan.TryGetValue(columns, out var known))
        {
            return known;
        }

        var tab = columns.IndexOf('\t');
        var time = tab < 0 ? columns : columns[..tab];
        var reading = tab < 0 ? [] : columns[(tab + 1)..];
        var target = DueTarget.Read(time.Trim().ToString(), reading.Trim().ToString());
        return Interlocked.Increment(ref _count) > Most ? target : _known.GetOrAdd(columns.ToString(), target);
    }
}
