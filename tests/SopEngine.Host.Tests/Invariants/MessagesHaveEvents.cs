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
    }
}
