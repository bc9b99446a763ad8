using System.Text.Json;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Querying;

/// <summary>A service that tells nothing of groups with too few behind them: steps are counted by their names, tickets by what they stand for.</summary>
public abstract class SmallGroupSuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [InlineData("Steps?$apply=groupby((Actor),aggregate($count as N,Minutes with sum as M))&$orderby=Actor", 2, "null:null:null Budi:2:5 Sari:null:null")]
    [InlineData("Steps?$apply=groupby((Actor),aggregate($count as N,Minutes with max as M))/filter(M gt 0)", 2, "Budi:2:5")]
    [InlineData("Steps?$apply=aggregate($count as N,Minutes with average as M)", 3, "5:13.4")]
    [InlineData("Steps?$apply=aggregate($count as N,Minutes with sum as M)", 4, "null:null")]
    [InlineData("Steps?$apply=filter(TicketId gt 9)/aggregate($count as N,Minutes with sum as M)", 4, "0:null")]
    [InlineData("Steps?$apply=filter(TicketId eq 1)/groupby((Ticket/Urgent),aggregate(Minutes with min as M))", 4, "null:[true]")]
    [InlineData("Tickets?$apply=groupby((RegionId),aggregate($count as N,Title with min as T))&$orderby=RegionId", 3, "null:null:null 1:2:Jalan berlubang 2:2:Air tidak mengalir")]
    [InlineData("Regions?$apply=groupby((Island),aggregate($count as N))&$orderby=Island", 9, "null:1 Jawa:1 Sumatra:1")]
    public async Task Aggregates_over_few_are_null(string query, int minimum, string figures)
    {
        var answer = await Strict(minimum).GetAsync(query);

        answer.Status.Should().Be(200, answer.Text);
        string.Join(' ', answer.Rows.Select(Figures)).Should().Be(figures);
    }

    [Theory]
    [InlineData("Steps/$count", 3, 200)]
    [InlineData("Steps/$count", 4, 403)]
    [InlineData("Steps/$count?$filter=TicketId eq 2", 2, 403)]
    [InlineData("Steps/$count?$filter=TicketId eq 99", 2, 200)]
    [InlineData("Tickets(1)/Steps/$count", 4, 403)]
    [InlineData("Regions/$count", 9, 200)]
    public async Task A_count_of_few_is_refused_and_one_of_none_is_not(string query, int minimum, int status)
    {
        var answer = await Strict(minimum).GetAsync(query);

        answer.Status.Should().Be(status, answer.Text);
        if (status == 403)
        {
            answer.Code.Should().Be("too-few");
        }
    }

    [Fact]
    public async Task Rows_are_shown_all_the_same()
    {
        (await Strict(100).GetAsync("Steps?$filter=TicketId eq 2")).Rows.Should().ContainSingle();
    }

    private Client Strict(int minimum) => new(World, SampleModel.Service(SampleModel.Options() with { MinimumGroup = minimum }));

    private static string Figures(JsonElement row) => string.Join(':', row.EnumerateObject().Where(member => !member.Name.Contains('@', StringComparison.Ordinal)).Select(member => member.Value.ValueKind switch
    {
        JsonValueKind.Object => $"[{Figures(member.Value)}]",
        JsonValueKind.Null => "null",
        JsonValueKind.String => member.Value.GetString(),
        _ => member.Value.GetRawText(),
    }));
}

public sealed class SmallGroupInMemoryTests : SmallGroupSuite<MemoryWorlds>;

public sealed class SmallGroupOnPostgresTests : SmallGroupSuite<PostgresWorlds>;
