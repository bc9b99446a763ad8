namespace SopEngine.Host.Tests.Invariants;

internal sealed class DeliveriesHaveEvents : SqlInvariant
{
    public override string Name => "I13 what leaves the house has its event, and is waiting, sent, parked or let be";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("a message leaves without an event", """
            SELECT d."tenant", d."id", d."ticket" FROM "deliveries" d WHERE NOT EXISTS
              (SELECT 1 FROM "history" h WHERE h."tenant" = d."tenant" AND h."ticket" = d."ticket" AND h."at" = d."at")
            """);
        yield return ("one event leaves twice by one way to one person", """
            SELECT "tenant", "ticket", "recipient", "template", "step", "way", COUNT(*) FROM "deliveries" WHERE "recipient" IS NOT NULL
            GROUP BY "tenant", "ticket", "recipient", "template", "step", "way", "at" HAVING COUNT(*) > 1
            """);
        yield return ("a message waits for nothing, or is tried although it has ended", """
            SELECT "tenant", "id", "state" FROM "deliveries" WHERE ("state" = 'waiting' AND "run_at" IS NULL) OR ("state" <> 'waiting' AND "run_at" IS NOT NULL)
            """);
    }
}
