using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Querying;

/// <summary>What the database is asked.</summary>
public sealed class StatementTests
{
    [Fact]
    public async Task Only_the_columns_that_are_written_or_ordered_by_are_read()
    {
        var (answer, statements) = await AskAsync("Tickets?$select=Title&$filter=Cost gt 5&$orderby=Size&$top=3");

        answer.Rows.Should().HaveCount(3);
        var columns = statements.Should().ContainSingle().Subject.Split("SELECT ")[1].Split("FROM")[0];
        columns.Should().ContainAll("\"Title\"", "\"Size\"", "\"Id\"").And.NotContainAny("\"Note\"", "\"Cost\"", "\"Received\"");
    }

    [Fact]
    public async Task Literals_are_parameters_and_never_part_of_the_statement()
    {
        var (_, statements) = await AskAsync("Tickets?$filter=Title eq 'it''s;DROP' and Id in (41,42) and Cost gt 77&$search=needle&$top=7&$skip=6");

        var statement = statements.Should().ContainSingle().Subject;
        statement[statement.IndexOf("SELECT", StringComparison.Ordinal)..].Should().NotContainAny("DROP", "41", "77", "needle").And.Contain("LIMIT @").And.Contain("OFFSET @");
    }

    [Fact]
    public async Task A_page_and_its_count_are_two_statements_and_nothing_is_asked_row_by_row()
    {
        var (answer, statements) = await AskAsync("Tickets?$count=true&$expand=Region,Steps($expand=Ticket($select=Id))");

        answer.Rows.Should().HaveCount(5);
        statements.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_page_of_groups_is_read_without_telling_the_database_where_it_ends()
    {
        var (all, groups) = await AskAsync("Tickets?$apply=groupby((RegionId),aggregate($count as N))");
        var (first, one) = await AskAsync("Tickets?$apply=groupby((RegionId),aggregate($count as N))&$top=1");

        all.Rows.Should().HaveCountGreaterThan(1);
        groups.Should().ContainSingle().Which.Should().NotContain("LIMIT", "a database that expects to stop early walks an index over the whole table");
        first.Rows.Should().ContainSingle();
        one.Should().ContainSingle().Which.Should().Contain("LIMIT");
    }

    [Fact]
    public async Task The_next_page_is_a_range_of_the_key_for_each_of_its_columns()
    {
        var (page, _) = await AskAsync("Steps?$select=Ordinal&$top=2", "maxpagesize=1");
        var (next, statements) = await AskAsync(page.NextLink!, "");

        next.Rows.Should().ContainSingle();
        statements.Should().NotBeEmpty().And.OnlyContain(statement => !statement.Contains(" OR ", StringComparison.Ordinal));
        statements[0].Should().MatchRegex("\"TicketId\" = .* AND .*\"Ordinal\" > ");
    }

    [Fact]
    public async Task A_refused_query_does_not_reach_the_database()
    {
        var (answer, statements) = await AskAsync("Tickets?$filter=Nowhere eq 1");

        answer.Status.Should().Be(400);
        statements.Should().BeEmpty();
    }

    [Fact]
    public async Task What_the_database_cannot_compute_with_is_the_querys_fault()
    {
        var (answer, _) = await AskAsync("Tickets?$filter=Size mul 9223372036854775807 gt 1");

        (answer.Status, answer.Code).Should().Be((400, "value-out-of-range"));
    }

    private static async Task<(Answer Answer, List<string> Statements)> AskAsync(string address, string prefer = "")
    {
        var statements = new List<string>();
        await using var context = await SampleDatabase.OpenAsync(statements);
        var answer = await new Client(context.World).GetAsync(address, prefer.Length == 0 ? [] : [("Prefer", prefer)]);
        return (answer, statements);
    }
}
