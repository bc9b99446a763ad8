using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Querying;

/// <summary>Figures over groups.</summary>
public abstract class ApplySuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [InlineData("groupby((Urgent),aggregate($count as N))", "false:3 true:2")]
    [InlineData("groupby((Urgent),aggregate(Cost with sum as Total))&$orderby=Total desc", "true:30.5 false:16.75")]
    [InlineData("filter(Id lt 4)/groupby((Urgent),aggregate(Id with max as Last,Id with min as First))", "false:2:2 true:3:1")]
    [InlineData("groupby((RegionId),aggregate(Paid with sum as Paid2))", "null:7.125 1:10.5 2:0")]
    [InlineData("filter(Paid eq null)/groupby((RegionId),aggregate(Paid with sum as Paid2))", "1:null 2:null")]
    [InlineData("groupby((Region/Name),aggregate($count as N))&$orderby=N desc,Region/Name", "Banten:2 Batam:2 null:1")]
    [InlineData("groupby((Region/Name,Urgent))&$filter=Urgent", "Banten:true Batam:true")]
    [InlineData("compute(year(Received) as Year)/groupby((Year),aggregate($count as N))", "2025:1 2026:3 2027:1")]
    [InlineData("groupby((Urgent,Agreed),aggregate($count as N))/groupby((Urgent),aggregate(N with max as Most))", "false:2 true:1")]
    [InlineData("groupby((Urgent),aggregate(Cost with average as Mean))/filter(Mean gt 10)", "true:15.25")]
    [InlineData("groupby((Urgent),aggregate(Cost with countdistinct as Kinds))", "false:3 true:2")]
    [InlineData("groupby((Urgent),aggregate(Note with countdistinct as Notes,Title with min as First))&$select=Notes", "2 2")]
    [InlineData("groupby((Urgent),aggregate(Received with max as Last))&$top=1", "false:2027-01-31T22:15:30Z")]
    [InlineData("groupby((Urgent),aggregate(Cost mul 2 with sum as Twice))&$compute=Twice div 2 as Once&$select=Once", "16.75 30.5")]
    [InlineData("groupby((Day),aggregate($count as N))&$skip=1&$top=2", "2026-01-31:1 2026-02-01:1")]
    [InlineData("aggregate(Cost with sum as Total,$count as N,Score with average as Mean)", "47.25:5:0.375")]
    [InlineData("filter(Id gt 99)/aggregate(Cost with sum as Total,$count as N,Cost with countdistinct as D,Cost with max as M)", "null:0:0:null")]
    [InlineData("aggregate(Cost with sum as Total)/compute(Total mul 2 as Twice)/filter(Twice gt 1)", "47.25:94.5")]
    [InlineData("filter(Id eq 1)/compute(Cost add 1 as More)&$select=Id,More", "1:11.5")]
    [InlineData("aggregate(Region/Id with max as Last)", "2")]
    [InlineData("groupby((Urgent),aggregate(Region/Name with countdistinct as Names))", "false:2 true:2")]
    [InlineData("compute(Steps/$count as C)/groupby((Urgent),aggregate(C with sum as S))", "false:1 true:4")]
    [InlineData("filter(Steps/any(s: s/Minutes gt 6))/groupby((Region/Name),aggregate(Cost with max as M))", "Batam:20")]
    [InlineData("compute(length(Title) gt 10 as Long)/groupby((Long),aggregate($count as N))", "false:1 true:4")]
    [InlineData("groupby((Urgent),aggregate(Received with max as Last))&$compute=year(Last) as Year&$filter=Year gt 2026&$select=Year", "2027")]
    [InlineData("groupby((Region/Name),aggregate($count as N))/filter(contains(Region/Name,'tam'))", "Batam:2")]
    [InlineData("groupby((Region/Name,Region/Island))&$orderby=Region/Island desc", "Batam:Sumatra Banten:Jawa null:null")]
    [InlineData("groupby((Spent,Day))/aggregate($count as N)", "5")]
    public async Task A_transformation_gives_its_figures(string apply, string figures)
    {
        var answer = await Client.GetAsync("Tickets?$apply=" + apply);

        answer.Status.Should().Be(200, answer.Text);
        string.Join(' ', answer.Rows.Select(Figures)).Should().Be(figures);
    }

    [Theory]
    [InlineData("groupby((Urgent),aggregate($count as N))", "#Tickets(Urgent,N)")]
    [InlineData("groupby((Region/Name),aggregate(Cost with sum as Total))", "#Tickets(Region(Name),Total)")]
    [InlineData("aggregate(Cost with sum as Total)", "#Tickets(Total)")]
    [InlineData("filter(Id eq 1)", "#Tickets")]
    public async Task The_context_names_the_columns_that_there_are(string apply, string context)
    {
        (await Client.GetAsync("Tickets?$apply=" + apply)).Context.Should().EndWith(context);
    }

    [Fact]
    public async Task Groups_are_counted_and_paged_as_rows_are()
    {
        var first = await Client.GetAsync("Tickets?$apply=groupby((Note),aggregate($count as N))&$count=true&$orderby=N", ("Prefer", "maxpagesize=2"));
        var second = await Client.GetAsync(first.NextLink!);
        var third = await Client.GetAsync(second.NextLink!);

        third.NextLink.Should().BeNull();
        new[] { first, second, third }.Should().OnlyContain(page => page.Json.GetProperty("@odata.count").GetInt64() == 5);
        new[] { first, second, third }.SelectMany(page => page.Rows).Select(row => row.GetProperty("Note").GetString())
            .Should().Equal(null, "", "100% kering_\\", "dekat O'Neil", "lampu");
    }

    /// <summary>All values in the order written, those inside others too; trailing zeros are the database's own.</summary>
    private static string Figures(System.Text.Json.JsonElement row) => row.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object =>
            string.Join(':', row.EnumerateObject().Where(one => !one.Name.Contains('@', StringComparison.Ordinal)).OrderByDescending(one => one.Name == "Region").Select(one => Figures(one.Value))),
        System.Text.Json.JsonValueKind.Null => "null",
        System.Text.Json.JsonValueKind.Number => (row.GetDecimal() / 1.000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
        System.Text.Json.JsonValueKind.String => row.GetString()!,
        _ => row.GetRawText(),
    };
}

public sealed class ApplyInMemoryTests : ApplySuite<MemoryWorlds>;

public sealed class ApplyOnPostgresTests : ApplySuite<PostgresWorlds>;
