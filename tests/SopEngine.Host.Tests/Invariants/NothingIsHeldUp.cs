using System.Globalization;

namespace SopEngine.Host.Tests.Invariants;

internal sealed class NothingIsHeldUp : SqlInvariant
{
    private const int ParkAfter = 10;
    private static readonly TimeSpan _late = TimeSpan.FromMinutes(1);

    public override string Name => "I12 what fails is parked and holds up nothing";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("an alarm is tried for ever", $"""
            SELECT "tenant", "ticket", "ordinal", "attempts" FROM "alarms" WHERE "parked_at" IS NULL AND "attempts" >= {ParkAfter}
            """);
        if (evidence.HealedAt is { } healed)
        {
            yield return ("an alarm that nothing keeps from it has not taken effect", $"""
                SELECT "tenant", "ticket", "ordinal", "run_at" FROM "alarms"
                WHERE {evidence.Rows.Words.Instant("\"run_at\"")} < {evidence.Rows.Words.Instant($"'{(healed - _late).ToString("yyyy-MM-dd HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}'")}
                """);
        }
    }
}
