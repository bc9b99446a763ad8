namespace SopEngine.Host.Tests.Invariants;

internal sealed class TenantOfTheTicket : SqlInvariant
{
    private static readonly string[] _ofTickets = ["work_items", "clocks", "alarms", "history", "inbox", "files", "calendar_moves", "deliveries", "papers", "paper_signatures", "ratings", "incoming_mails"];

    public override string Name => "I10 what belongs to a ticket is of its tenant";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        foreach (var table in _ofTickets)
        {
            yield return ($"{table} of a ticket of no or another tenant", $"""
                SELECT x."tenant", x."ticket" FROM "{table}" x
                WHERE x."ticket" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "tickets" t WHERE t."tenant" = x."tenant" AND t."number" = x."ticket")
                """);
        }

        yield return ("an answer to somebody of no or another tenant", """
            SELECT o."tenant", o."user_name" FROM "operations" o
            WHERE o."user_name" <> 'system' AND NOT EXISTS (SELECT 1 FROM "accounts" a WHERE a."tenant" = o."tenant" AND a."user_name" = o."user_name")
            """);
        yield return ("a message to somebody of no or another tenant", """
            SELECT i."tenant", i."recipient" FROM "inbox" i
            WHERE NOT EXISTS (SELECT 1 FROM "accounts" a WHERE a."tenant" = i."tenant" AND a."user_name" = i."recipient")
            """);
    }
}
