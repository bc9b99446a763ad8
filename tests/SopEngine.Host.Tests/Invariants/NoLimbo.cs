namespace SopEngine.Host.Tests.Invariants;

internal sealed class NoLimbo : SqlInvariant
{
    public override string Name => "I3 no limbo";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("nobody and nothing can move the open ticket", """
            SELECT t."tenant", t."number" FROM "tickets" t WHERE t."closed_at" IS NULL
              AND NOT EXISTS (SELECT 1 FROM "work_items" w WHERE w."tenant" = t."tenant" AND w."ticket" = t."number" AND w."state" IN ('open', 'claimed'))
              AND NOT EXISTS (SELECT 1 FROM "alarms" a WHERE a."tenant" = t."tenant" AND a."ticket" = t."number")
            """);
        yield return ("a closed ticket has open work", """
            SELECT t."tenant", t."number", w."ordinal" FROM "tickets" t
            JOIN "work_items" w ON w."tenant" = t."tenant" AND w."ticket" = t."number" AND w."state" IN ('open', 'claimed') WHERE t."closed_at" IS NOT NULL
            """);
        yield return ("an alarm is neither to be tried nor parked", """
            SELECT "tenant", "ticket", "ordinal" FROM "alarms" WHERE ("run_at" IS NULL) = ("parked_at" IS NULL)
            """);
        if (evidence.Calls.Count > 0)
        {
            yield return ("a row waits for a call that nobody makes", $"""
                SELECT w."tenant", w."ticket", w."ordinal" FROM "work_items" w
                WHERE w."step" IN {In(evidence.Calls)} AND w."state" IN ('open', 'claimed') AND w."called" IS NULL AND NOT EXISTS
                  (SELECT 1 FROM "alarms" a WHERE a."tenant" = w."tenant" AND a."ticket" = w."ticket" AND a."item" = w."ordinal" AND a."kind" = 'call')
                """);
        }
    }
}
