namespace SopEngine.Host.Tests.Invariants;

internal sealed class AlarmsOnceAndNotEarly : SqlInvariant
{
    public override string Name => "I4 alarms take effect once and never early";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        var words = evidence.Rows.Words;
        var changes = $"""
            WITH "changes" AS (
              SELECT h."tenant", h."ticket", h."seq", h."at", c.value AS "change" FROM "history" h, {words.Each("h.\"changes\"", "c")}
              WHERE h."changes" LIKE '%"$":"alarm%' OR h."changes" LIKE '%!%'),
            "asked" AS (
              SELECT "tenant", "ticket", {words.Member("\"change\"", "alarm", "ordinal")} AS "ordinal", {words.Member("\"change\"", "alarm", "dueAt")} AS "due",
                COALESCE({words.Member("\"change\"", "alarm", "item")}, '') || '!' || LOWER({words.Member("\"change\"", "alarm", "kind")})
                  || COALESCE({words.Member("\"change\"", "alarm", "index")}, '0') AS "mark"
              FROM "changes" WHERE {words.Member("\"change\"", "$")} = 'alarm'),
            "dropped" AS (
              SELECT "tenant", "ticket", "seq", "at", {words.Member("\"change\"", "ordinal")} AS "ordinal" FROM "changes" WHERE {words.Member("\"change\"", "$")} = 'alarmDropped'),
            "rang" AS (
              SELECT "tenant", "ticket", "seq", LOWER({words.Member("\"change\"", "of")}) AS "mark" FROM "changes"
              WHERE {words.Member("\"change\"", "$")} = 'count' AND {words.Member("\"change\"", "of")} LIKE '%!%')

            """;
        yield return ("an alarm took effect twice", changes + """
            SELECT "tenant", "ticket", "ordinal", COUNT(*) FROM "dropped" GROUP BY "tenant", "ticket", "ordinal" HAVING COUNT(*) > 1
            """);
        yield return ("a rung was climbed twice", changes + """
            SELECT "tenant", "ticket", "mark", COUNT(*) FROM "rang" WHERE "mark" NOT LIKE '%!reminder%' GROUP BY "tenant", "ticket", "mark" HAVING COUNT(*) > 1
            """);
        yield return ("an alarm was early", changes + $"""
            SELECT d."tenant", d."ticket", d."seq", a."due" FROM "dropped" d
            JOIN "rang" r ON r."tenant" = d."tenant" AND r."ticket" = d."ticket" AND r."seq" = d."seq"
            JOIN "asked" a ON a."tenant" = d."tenant" AND a."ticket" = d."ticket" AND a."ordinal" = d."ordinal" AND a."mark" = r."mark"
            WHERE {words.Instant("a.\"due\"")} > {words.Instant("d.\"at\"")}
            """);
        yield return ("an alarm has taken effect and is still there", changes + """
            SELECT a."tenant", a."ticket", a."ordinal" FROM "alarms" a
            JOIN "dropped" d ON d."tenant" = a."tenant" AND d."ticket" = a."ticket" AND d."ordinal" = CAST(a."ordinal" AS TEXT)
            """);
    }
}
