namespace SopEngine.Host.Tests.Invariants;

internal sealed class JoinsAndCallsResumeOnce : SqlInvariant
{
    public override string Name => "I5 joins and called tickets go on once";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        if (evidence.Joins.Count > 0)
        {
            yield return ("a join was passed twice", $"""
                SELECT "tenant", "ticket", "step", COUNT(*) FROM "work_items" WHERE "step" IN {In(evidence.Joins)} GROUP BY "tenant", "ticket", "step" HAVING COUNT(*) > 1
                """);
        }

        yield return ("a row is open twice", """
            SELECT "tenant", "ticket", "step", "lane", COUNT(*) FROM "work_items" WHERE "state" IN ('open', 'claimed')
            GROUP BY "tenant", "ticket", "step", "lane" HAVING COUNT(*) > 1
            """);
        yield return ("a ticket was called by two rows", """
            SELECT "tenant", "called", COUNT(*) FROM "work_items" WHERE "called" IS NOT NULL GROUP BY "tenant", "called" HAVING COUNT(*) > 1
            """);
        yield return ("the called ticket is not there", """
            SELECT w."tenant", w."ticket", w."called" FROM "work_items" w
            WHERE w."called" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "tickets" t WHERE t."tenant" = w."tenant" AND t."number" = w."called")
            """);
        yield return ("a called ticket has ended, and who called it will not be told", """
            SELECT w."tenant", w."ticket", w."called" FROM "work_items" w
            JOIN "tickets" t ON t."tenant" = w."tenant" AND t."number" = w."called"
            WHERE w."state" IN ('open', 'claimed') AND t."closed_at" IS NOT NULL AND NOT EXISTS
              (SELECT 1 FROM "alarms" a WHERE a."tenant" = t."tenant" AND a."ticket" = t."number" AND a."kind" = 'reportBack')
            """);
        yield return ("a row went on before the ticket that it called had ended", """
            SELECT w."tenant", w."ticket", w."called" FROM "work_items" w
            JOIN "tickets" t ON t."tenant" = w."tenant" AND t."number" = w."called" WHERE w."state" = 'done' AND t."closed_at" IS NULL
            """);
        yield return ("a called ticket reported back twice", """
            SELECT "tenant", "ticket", COUNT(*) FROM "history" WHERE "kind" = 'reportedBack' GROUP BY "tenant", "ticket" HAVING COUNT(*) > 1
            """);
    }
}
