namespace SopEngine.Host.Tests.Invariants;

internal sealed class PapersHaveEvents : SqlInvariant
{
    public override string Name => "I14 a paper has its event, its text and a number of its own";

    protected override IEnumerable<(string Says, string Sql)> Questions(Evidence evidence)
    {
        yield return ("a paper without an event", """
            SELECT p."tenant", p."id", p."ticket" FROM "papers" p WHERE NOT EXISTS
              (SELECT 1 FROM "history" h WHERE h."tenant" = p."tenant" AND h."ticket" = p."ticket" AND h."at" = p."issued_at")
            """);
        yield return ("a paper without its text, or with another", """
            SELECT p."tenant", p."id" FROM "papers" p WHERE NOT EXISTS
              (SELECT 1 FROM "files" f WHERE f."tenant" = p."tenant" AND f."id" = p."id" AND f."sha256" = p."sha256" AND f."ticket" = p."ticket")
            """);
        yield return ("two papers with one number", """
            SELECT "tenant", "number", COUNT(*) FROM "papers" WHERE "number" IS NOT NULL GROUP BY "tenant", "number" HAVING COUNT(*) > 1
            """);
    }
}
