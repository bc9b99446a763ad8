using System.Globalization;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>Where a host stands still: the so-manieth time it comes by, until it is killed or for so long.</summary>
internal sealed record CrashPoint(string Name, int Count = 1, int HoldMilliseconds = Timeout.Infinite)
{
    /// <summary>Names the point in the environment of the host: <c>committing:3:-1</c>.</summary>
    public const string Variable = "SOPENGINE_TEST_CRASH_AT";

    /// <summary>What the host prints when it has come there.</summary>
    public const string Mark = "## stands at the point";

    /// <summary>A look at the alarms begins: nothing is picked.</summary>
    public const string Searching = "searching";

    /// <summary>Due alarms have been read and none is begun.</summary>
    public const string Picked = "picked";

    /// <summary>An alarm's first row is about to be written: its ticket.</summary>
    public const string Writing = "writing";

    /// <summary>All rows of an alarm are written and its transaction is about to be committed.</summary>
    public const string Committing = "committing";

    /// <summary>An alarm's transaction has been committed and nobody has been told.</summary>
    public const string Committed = "committed";

    /// <summary>A ticket's clocks have another due time, all rows are written, and the transaction is about to be committed.</summary>
    public const string Laying = "laying";

    /// <summary>That transaction has been committed.</summary>
    public const string Laid = "laid";

    /// <summary>All clocks are laid, and the version is about to be noted as laid.</summary>
    public const string Noting = "noting";

    /// <summary>Any command to the database, whatever it is.</summary>
    public const string Anything = "anything";

    public static CrashPoint? Parse(string? text) =>
        text?.Split(':') is [var name, var count, var hold]
            ? new CrashPoint(name, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(hold, CultureInfo.InvariantCulture))
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}:{Count}:{HoldMilliseconds}");
}
