namespace SopEngine.Host.Tests.Invariants;

internal sealed class AppliedOnce : SqlInvariant
{
    public override string Name => "I2 nothing is applied twice";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("a work item began or ended twice", """
            SELECT "tenant", "ticket", "item", "kind", COUNT(*) FROM "history" WHERE "item" IS NOT NULL AND "kind" IN ('stepStarted', 'stepCompleted')
            GROUP BY "tenant", "ticket", "item", "kind" HAVING COUNT(*) > 1
            """);
        yield return ("one filing made two tickets", """
            SELECT "tenant", "answers", COUNT(*) FROM "history" WHERE "kind" = 'filed' AND "answers" LIKE '%Kunci %' GROUP BY "tenant", "answers" HAVING COUNT(*) > 1
            """);
        yield return ("a number was given twice", """
            SELECT "tenant", "key", COUNT(*) FROM "operations" GROUP BY "tenant", "user_name", "key" HAVING COUNT(*) > 1
            """);
        yield return ("a work item is done and no entry says so, or the other way round", """
            SELECT w."tenant", w."ticket", w."ordinal", w."state" FROM "work_items" w
            WHERE w."state" = 'done' AND w."skipped" = FALSE
              AND NOT EXISTS (SELECT 1 FROM "history" h WHERE h."tenant" = w."tenant" AND h."ticket" = w."ticket" AND h."item" = w."ordinal" AND h."kind" = 'stepCompleted')
            """);
        yield return ("an entry says that an open work item was done", """
            SELECT w."tenant", w."ticket", w."ordinal" FROM "work_items" w
            JOIN "history" h ON h."tenant" = w."tenant" AND h."ticket" = w."ticket" AND h."item" = w."ordinal" AND h."kind" = 'stepCompleted'
            WHERE w."state" IN ('open', 'claimed')
            """);
    }
}
