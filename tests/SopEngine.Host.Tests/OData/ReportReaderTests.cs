using Npgsql;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.OData;

/// <summary>The script for a tool's own user: he sees one region in the views, and no other table; the program goes on as before.</summary>
public sealed class ReportReaderTests
{
    [Fact]
    public async Task The_user_of_a_tool_sees_his_region_and_nothing_else()
    {
        var template = await PostgresTemplate.SharedAsync();
        var database = await template.NewAsync();
        var name = new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;
        await using var host = new SopEngineHost().On(database);
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        await Helpdesk.FileAsync(requester);
        var script = await File.ReadAllTextAsync(Repository.FullPath("docs/deploy/report-reader.sql"));

        foreach (var (reader, region) in new[] { ("lapor_batam", "batam"), ("lapor_banyuwangi", Helpdesk.Tenant) })
        {
            await template.Cluster.RunAsync(
                script.Replace("lapor_batam", reader, StringComparison.Ordinal).Replace("''batam''", $"''{region}''", StringComparison.Ordinal)
                    .Replace("'ganti'", $"'{PostgresCluster.Password}'", StringComparison.Ordinal), name);
        }

        (await CountAsync(template, name, "lapor_banyuwangi", "report_tickets")).Should().Be(1);
        (await CountAsync(template, name, "lapor_banyuwangi", "report_steps")).Should().BePositive();
        (await CountAsync(template, name, "lapor_batam", "report_tickets")).Should().Be(0);
        (await CountAsync(template, name, "lapor_batam", "fact_tickets")).Should().Be(0, "what the views are made of is as narrow");
        (await CountAsync(template, name, "lapor_batam", "report_tickets", says: Helpdesk.Tenant)).Should().Be(0, "whatever he says of himself");
        foreach (var other in new[] { "tickets", "history", "accounts", "report_reads" })
        {
            await FluentActions.Awaiting(() => CountAsync(template, name, "lapor_banyuwangi", other)).Should().ThrowAsync<PostgresException>().WithMessage("*permission denied*");
        }

        (await requester.PostAsync("tickets", Helpdesk.Filing)).Should().HaveStatus(201);
        (await CountAsync(template, name, "lapor_banyuwangi", "report_tickets")).Should().Be(2, "the program writes as before");
    }

    private static async Task<long> CountAsync(PostgresTemplate template, string database, string user, string table, string says = "")
    {
        const string Sql = "SELECT (xpath('/row/n/text()', query_to_xml('SELECT COUNT(*) AS n FROM ' || quote_ident($1), false, true, '')))[1]::text::bigint";
        await using var connection = new NpgsqlConnection(template.Cluster.ConnectionString(database, user, "Pooling=false;"));
        await connection.OpenAsync();
        await using (var said = new NpgsqlCommand("SELECT set_config('app.tenant', $1, false), set_config('app.figures', $1, false)", connection))
        {
            said.Parameters.Add(new NpgsqlParameter { Value = says });
            await said.ExecuteNonQueryAsync();
        }

        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = table });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
