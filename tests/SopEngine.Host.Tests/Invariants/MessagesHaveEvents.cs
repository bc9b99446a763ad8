namespace SopEngine.Host.Tests.Invariants;

internal sealed class MessagesHaveEvents : SqlInvariant
{
    public override string Name => "I6 every message has its event, every event its messages";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("a message without an event", """
            SELECT i."tenant", i."id", i."ticket" FROM "inbox" i WHERE i."ticket" IS NOT NULL AND NOT EXISTS
              (SELECT 1 FROM "history" h WHERE h."tenant" = i."tenant" AND h."ticket" = i."ticket" AND h."at" = i."at")
            """);
        yield return ("one event told somebody twice", """
            SELECT "tenant", "ticket", "recipient", "template", "step", COUNT(*) FROM "inbox"
            GROUP BY "tenant", "ticket", "recipient", "template", "step", "at" HAVING COUNT(*) > 1
            """);
        yield return ("a rung told nobody", """
            SELECT h."tenant", h."ticket", h."seq" FROM "history" h WHERE h."kind" = 'ladderClimbed' AND NOT EXISTS
              (SELECT 1 FROM "inbox" i WHERE i."tenant" = h."tenant" AND i."ticket" = h."ticket" AND i."at" = h."at" AND i."template" = 'tangga-eskalasi')
            """);
        yield return ("a part heard of its outage, and its requester did not", """
            SELECT h."tenant", h."ticket", h."seq" FROM "history" h JOIN "tickets" t ON t."tenant" = h."tenant" AND t."number" = h."ticket"
            WHERE h."kind" = 'outageHeard' AND t."requester" IS NOT NULL AND NOT EXISTS
              (SELECT 1 FROM "inbox" i WHERE i."tenant" = h."tenant" AND i."ticket" = h."ticket" AND i."at" = h."at" AND i."template" LIKE 'gangguan-%')
            """);
        // where a part's clock was ahead, what it heard is as late as its own last entry
        yield return ("a part heard what did not happen on its outage", """
            SELECT h."tenant", h."ticket", h."seq" FROM "history" h WHERE h."kind" = 'outageHeard' AND NOT EXISTS
              (SELECT 1 FROM "history" p WHERE p."tenant" = h."tenant" AND p."ticket" = h."outcome"
               AND (p."at" = h."at" OR (p."at" < h."at" AND EXISTS (SELECT 1 FROM "history" b WHERE b."tenant" = h."tenant" AND b."ticket" = h."ticket" AND b."seq" < h."seq" AND b."at" = h."at"))))
            """);
        yield return ("an outage ended, and an open part of it did not hear", """
            SELECT c."tenant", c."ticket", p."ticket" FROM "history" c JOIN "history" p ON p."tenant" = c."tenant" AND p."ticket" = c."ground" AND p."kind" = 'closed' AND c."at" <= p."at"
            WHERE c."kind" = 'linked' AND c."outcome" = 'partOf'
              AND NOT EXISTS (SELECT 1 FROM "history" e WHERE e."tenant" = c."tenant" AND e."ticket" = c."ticket" AND e."kind" IN ('closed', 'unlinked') AND e."at" <= p."at")
              AND NOT EXISTS (SELECT 1 FROM "history" h WHERE h."tenant" = c."tenant" AND h."ticket" = c."ticket" AND h."kind" = 'outageHeard' AND h."outcome" = p."ticket" AND h."at" >= p."at")
            """);
    }
}
