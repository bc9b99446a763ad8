namespace SopEngine.Host.Tests.Invariants;

internal sealed class PostgreSqlWords : SqlWords
{
    public override string WithoutGuards => "SET session_replication_role = replica";

    public override string Each(string list, string alias) => $"jsonb_array_elements(({list})::jsonb) AS {alias}(value)";

    public override string Member(string json, params string[] path) => $"({json} #>> '{{{string.Join(',', path)}}}')";

    public override string Instant(string value) => $"({value})::timestamptz";
}
