using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.Copies;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Plans;

/// <summary>PostgreSQL plans by how many rows there are and what is in them, so that they are there, and it has looked at them.</summary>
public sealed partial class PostgreSqlListPlanTests : ListPlanContract
{
    private const int Tickets = 100_000;
    private const int MostSorted = 5_000;
    private const double MostCost = 1_000;

    private string _superuser = "";

    protected override string DatabaseName => new NpgsqlConnectionStringBuilder(_superuser).Database!;

    protected override async Task<SopEngineHost> NewHostAsync()
    {
        var template = await PostgresTemplate.SharedAsync();
        var options = await template.NewAsync();
        var database = new NpgsqlConnectionStringBuilder(options.ConnectionString).Database!;
        _superuser = template.Cluster.ConnectionString(database, PostgresCluster.Superuser, "Pooling=false;Command Timeout=120");
        return new SopEngineHost().On(options);
    }

    protected override async Task<DbConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(_superuser);
        await connection.OpenAsync();
        return connection;
    }

    protected override async Task FillAsync(DbConnection connection, string number)
    {
        // copies point at each other as the original does
        await TicketCopies.ExecuteAsync(connection, "SET session_replication_role = replica; SET synchronous_commit = off");
        await TicketCopies.WriteAsync(connection, await TicketCopies.OriginalAsync(connection, Helpdesk.Tenant, number), Helpdesk.Tenant, Tickets);
        await TicketCopies.ExecuteAsync(connection, "ANALYZE");
    }

    protected override async Task<IReadOnlyList<string>> FindAsync(DbConnection connection, string sql, IReadOnlyList<(string Name, object? Value)> values)
    {
        var plan = await ExplainAsync(connection, "EXPLAIN", sql, values, 0);
        return
        [
            .. plan.Where(line => Whole().Match(line) is { Success: true } read && Growing.Contains(read.Groups["table"].Value) && Number(line, "cost") > MostCost && !IsSearch(sql)).Select(line => $"read whole: {line.Trim()}"),
            .. plan.Where(line => Sort().IsMatch(line) && Number(line, "rows") > MostSorted).Select(line => $"sorted: {line.Trim()}"),
        ];
    }

    // words in the middle of a text have no index: whoever searches reads what he may read of the region
    private static bool IsSearch(string sql) => sql.Contains(" LIKE @sought", StringComparison.Ordinal);

    private static double Number(string line, string which) => double.Parse(Estimate().Match(line).Groups[which].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("Seq Scan on (?<table>\\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("(^|->)\\s*(Sort|HashAggregate|Unique)  \\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sort();

    [GeneratedRegex("\\.\\.(?<cost>[\\d.]+) rows=(?<rows>\\d+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Estimate();
}
