namespace SopEngine.Host.Tests.Invariants;

internal sealed class SqliteWords : SqlWords
{
    public override string WithoutGuards => "PRAGMA foreign_keys = OFF";

    public override string Each(string list, string alias) => $"json_each({list}) {alias}";

    public override string Member(string json, params string[] path) => $"CAST(json_extract({json}, '$.{string.Join('.', path.Select(name => $"\"{name}\""))}') AS TEXT)";

    public override string Instant(string value) => $"strftime('%Y-%m-%d %H:%M:%f', {value})";
}
