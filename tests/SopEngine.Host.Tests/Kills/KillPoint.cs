using System.Globalization;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// Where a host ends itself by SIGKILL, nothing unwound: when it comes so often to anything that is told of its database, or of the call with this
/// <c>Idempotency-Key</c> alone. With a count of 0 it ends nowhere and tells by what it comes.
/// </summary>
internal sealed record KillPoint(int Count, string Key = "")
{
    /// <summary>Names the point in the environment of the host: <c>7:kunci-1</c>.</summary>
    public const string Variable = "SOPENGINE_TEST_KILL_AT";

    /// <summary>The value that lets a host live, watched.</summary>
    public const string None = "0:";

    /// <summary>What the host prints at its point, followed by the number and what was about to happen.</summary>
    public const string Mark = "## ends at";

    /// <summary>What it prints as it comes by, when it is only to tell.</summary>
    public const string Passed = "## comes by";

    /// <summary>What it prints of every connection of SQLite that it opens: the value of <c>PRAGMA synchronous</c>.</summary>
    public const string Synchronous = "## synchronous=";

    public static KillPoint? Parse(string? text) =>
        text?.Split(':', 2) is [var count, var key] ? new KillPoint(int.Parse(count, CultureInfo.InvariantCulture), key) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Key}");
}
