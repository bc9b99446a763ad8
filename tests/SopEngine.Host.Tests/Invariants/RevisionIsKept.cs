namespace SopEngine.Host.Tests.Invariants;

internal sealed class RevisionIsKept : SqlInvariant
{
    public override string Name => "I9 a ticket keeps its revision";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        var words = evidence.Rows.Words;
        yield return ("an entry knows another revision", $"""
            SELECT t."tenant", t."number", h."seq" FROM "tickets" t
            JOIN "history" h ON h."tenant" = t."tenant" AND h."ticket" = t."number", {words.Each("h.\"changes\"", "c")}
            WHERE {words.Member("c.value", "$")} = 'header'
              AND ({words.Member("c.value", "header", "revision")} <> CAST(t."revision" AS TEXT) OR {words.Member("c.value", "header", "sop")} <> t."sop")
            """);
        yield return ("the revision is not there", """
            SELECT t."tenant", t."number", t."sop", t."revision" FROM "tickets" t WHERE NOT EXISTS
              (SELECT 1 FROM "sop_revisions" r WHERE r."tenant" = t."tenant" AND r."sop" = t."sop" AND r."revision" = t."revision")
            """);
    }
}
