using System.Data.Common;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.Copies;

namespace SopEngine.Host.Tests.Plans;

/// <summary>
/// Whatever a page or the API asks of a region with a hundred thousand open tickets is answered from an index: no table that grows with the tickets is read or sorted whole. The
/// database itself is asked how it would go about every question.
/// </summary>
public abstract class ListPlanContract
{
    private const string OperatorToken = "tanda-masuk-budi-1234567890";

    /// <summary>Tables that grow with the tickets.</summary>
    protected static IReadOnlyList<string> Growing { get; } = [.. TicketCopies.Tables, "inbox"];

    [Fact]
    public async Task No_page_and_no_list_reads_or_sorts_a_growing_table_whole()
    {
        using var host = (await NewHostAsync()).Set("SopEngine:Operations:Operators:budi", OperatorToken);
        var number = (await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number")!;
        await using var connection = await OpenAsync();
        await FillAsync(connection, number);
        using var asked = new AskedSql(DatabaseName);

        await AskAsync(host, number);

        asked.All.Count.Should().BeGreaterThan(20, "pages and lists ask the database");
        var findings = new List<string>();
        foreach (var (sql, values) in asked.All)
        {
            findings.AddRange((await FindAsync(connection, sql, values)).Select(finding => $"{finding}\n{sql}\n"));
        }

        findings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_list_in_an_order_that_no_index_has_would_be_found()
    {
        using var host = await NewHostAsync();
        var number = (await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number")!;
        await using var connection = await OpenAsync();
        await FillAsync(connection, number);

        (await FindAsync(connection, """SELECT "t"."number" FROM "tickets" AS "t" WHERE "t"."tenant" = 'banyuwangi' ORDER BY "t"."subject" LIMIT 50""", [])).Should().NotBeEmpty();
        (await FindAsync(connection, """SELECT COUNT(*) FROM "tickets" AS "t" WHERE "t"."revision" > 0""", [])).Should().NotBeEmpty();
    }

    protected abstract Task<SopEngineHost> NewHostAsync();

    /// <summary>By which the host's questions are told from those of other tests.</summary>
    protected abstract string DatabaseName { get; }

    protected abstract Task<DbConnection> OpenAsync();

    protected abstract Task FillAsync(DbConnection connection, string number);

    /// <summary>What is wrong with how the database would answer.</summary>
    protected abstract Task<IReadOnlyList<string>> FindAsync(DbConnection connection, string sql, IReadOnlyList<(string Name, object? Value)> values);

    protected static async Task<IReadOnlyList<string>> ExplainAsync(DbConnection connection, string explain, string sql, IReadOnlyList<(string Name, object? Value)> values, int column)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"{explain} {sql}";
        foreach (var (name, value) in values)
        {
            var given = command.CreateParameter();
            (given.ParameterName, given.Value) = (name, value);
            command.Parameters.Add(given);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(column));
        }

        return lines;
    }

    private static async Task AskAsync(SopEngineHost host, string number)
    {
        var lists = new EveryList(Helpdesk.Tenant, number);
        var endpoints = EveryList.Of(host.Services.GetRequiredService<EndpointDataSource>()).ToList();
        foreach (var userName in new[] { "staff-it", "pelapor", "admin" })
        {
            var api = await host.SignInAsync(Helpdesk.Tenant, userName);
            var pages = await Browser.SignedInAsync(host, Helpdesk.Tenant, userName);
            foreach (var address in endpoints.SelectMany(lists.Addresses))
            {
                var http = address.StartsWith("/api/", StringComparison.Ordinal) ? api.Http : pages.Http;
                var body = await GetAsync(http, address);
                if (EveryList.Next(address, body) is { } next)
                {
                    await GetAsync(http, next);
                }
            }
        }

        var operators = host.Anonymous("");
        operators.UseToken(OperatorToken);
        await GetAsync(operators.Http, "/api/v1/operator/status");
        await host.Anonymous(Helpdesk.Tenant).PostAsync("track", new { number, key = "tidak-benar" });
    }

    private static async Task<string> GetAsync(HttpClient http, string address)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
            ((int)answer.StatusCode).Should().BeLessThan(500, address);
            return await answer.Content.ReadAsStringAsync();
        }
        catch (TaskCanceledException late)
        {
            throw new TimeoutException($"{address} has not answered in {http.Timeout}.", late);
        }
    }
}
