namespace SopEngine.Host.Tests.Invariants;

internal sealed class HistoryIsWhole : SqlInvariant
{
    public override string Name => "I7 histories are complete, ordered and linked";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("an entry without the one before it", """
            SELECT h."tenant", h."ticket", h."seq" FROM "history" h WHERE h."seq" > 1 AND NOT EXISTS
              (SELECT 1 FROM "history" p WHERE p."tenant" = h."tenant" AND p."ticket" = h."ticket" AND p."seq" = h."seq" - 1 AND p."hash" = h."previous_hash")
            """);
        yield return ("an entry before the one before it", """
            SELECT h."tenant", h."ticket", h."seq" FROM "history" h
            JOIN "history" p ON p."tenant" = h."tenant" AND p."ticket" = h."ticket" AND p."seq" = h."seq" - 1 WHERE h."at" < p."at"
            """);
        yield return ("a ticket whose history does not end where it says", """
            SELECT t."tenant", t."number", t."last_seq" FROM "tickets" t WHERE NOT EXISTS
              (SELECT 1 FROM "history" h WHERE h."tenant" = t."tenant" AND h."ticket" = t."number" AND h."seq" = t."last_seq" AND h."hash" = t."last_hash" AND h."at" = t."last_at")
              OR EXISTS (SELECT 1 FROM "history" h WHERE h."tenant" = t."tenant" AND h."ticket" = t."number" AND h."seq" > t."last_seq")
            """);
        yield return ("a ticket without a filing, or with two", """
            SELECT t."tenant", t."number" FROM "tickets" t
            WHERE (SELECT COUNT(*) FROM "history" h WHERE h."tenant" = t."tenant" AND h."ticket" = t."number" AND h."kind" = 'filed') <> 1
            """);
    }
}
