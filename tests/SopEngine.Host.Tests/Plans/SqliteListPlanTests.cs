using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.Copies;

namespace SopEngine.Host.Tests.Plans;

/// <summary>SQLite plans by its rules and not by how many rows there are, so that a few are enough.</summary>
public sealed partial class SqliteListPlanTests : ListPlanContract
{
    private const int Tickets = 500;

    // by which of a region's rows only those of one ticket or one person are read
    private static readonly string[] _narrow = ["ticket=?", "number=?", "recipient=?", "requester=?", "filed_by=?", "assignee=?", "user_name=?", "id=?"];

    private string _file = "";

    protected override string DatabaseName => _file;

    protected override Task<SopEngineHost> NewHostAsync()
    {
        var host = new SopEngineHost();
        _file = Path.Combine(host.Folder, "test.db");
        return Task.FromResult(host);
    }

    protected override async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={_file};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync();
        return connection;
    }

    protected override async Task FillAsync(DbConnection connection, string number)
    {
        await TicketCopies.WriteAsync(connection, await TicketCopies.OriginalAsync(connection, Helpdesk.Tenant, number), Helpdesk.Tenant, Tickets);
    }

    protected override async Task<IReadOnlyList<string>> FindAsync(DbConnection connection, string sql, IReadOnlyList<(string Name, object? Value)> values)
    {
        var plan = await ExplainAsync(connection, "EXPLAIN QUERY PLAN", sql, values, 3);
        var tables = Alias().Matches(sql).DistinctBy(match => match.Groups["alias"].Value).ToDictionary(match => match.Groups["alias"].Value, match => match.Groups["table"].Value, StringComparer.Ordinal);
        var reads = plan.Select(line => (Line: line, Read: Read().Match(line)))
            .Where(read => read.Read.Success && Growing.Contains(tables.GetValueOrDefault(read.Read.Groups["alias"].Value, read.Read.Groups["alias"].Value)))
            .ToList();
        var sorted = plan.Any(line => line is "USE TEMP B-TREE FOR ORDER BY" or "USE TEMP B-TREE FOR DISTINCT" or "USE TEMP B-TREE FOR GROUP BY");
        // the least of an index is one step; visits that an earlier program wrote last become none with use
        var bounded = sql.Contains("LIMIT", StringComparison.Ordinal) || sql.Contains("MIN(\"a\".\"run_at\")", StringComparison.Ordinal) || sql.Contains("\"inbox\" IS NULL", StringComparison.Ordinal);
        return
        [
            .. reads.Where(read => read.Read.Groups["how"].Value == "SCAN").Select(read => $"read whole: {read.Line}"),
            .. reads.Where(read => (sorted || !bounded) && read.Read.Groups["how"].Value == "SEARCH" && !IsNarrow(read.Line)).Select(read => $"{(sorted ? "sorted" : "read")} for the whole region: {read.Line}"),
        ];
    }

    private static bool IsNarrow(string line) => _narrow.Any(column => line.Contains($"({column}", StringComparison.Ordinal) || line.Contains($" {column}", StringComparison.Ordinal));

    [GeneratedRegex("\"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Alias();

    [GeneratedRegex("^(?<how>SCAN|SEARCH) (?<alias>\\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Read();
}
