using System.Diagnostics;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Hostility;

/// <summary>Whatever somebody types: a small answer with the right status, soon, and the next request is answered as ever.</summary>
public sealed class HostileQueryTests
{
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(5);

    private readonly Client _client = new(SampleData.InMemory());

    public static TheoryData<string, int> Queries => new()
    {
        { "$filter=" + new string('(', 3_000) + "true" + new string(')', 3_000), 400 },
        { "$filter=" + new string('(', 1_000) + "true" + new string(')', 1_000), 400 },
        { "$filter=" + Repeat("not ", 600) + "Urgent", 400 },
        { "$filter=" + new string('-', 900) + "Id eq 1", 400 },
        { "$filter=" + Repeat("-", 120) + "Id eq 1", 400 },
        { "$filter=" + string.Join(" or ", Enumerable.Repeat("Id eq 1", 200)), 400 },
        { "$filter=" + Repeat("contains(", 15) + "Title" + Repeat(",'a')", 15), 400 },
        { "$filter=" + Lambdas(100), 400 },
        { "$filter=" + Lambdas(3), 400 },
        { "$filter=Id in (" + string.Join(',', Enumerable.Range(1, 20_000)) + ")", 400 },
        { "$filter=Id in (" + string.Join(',', Enumerable.Range(1, 201)) + ")", 400 },
        { "$filter=Id in ('a')", 400 },
        { "$filter=Id in (1.5)", 400 },
        { "$filter=Id in (2026-01-01)", 400 },
        { "$apply=" + Repeat("expand(Steps,", 1_500) + "filter(true)" + new string(')', 1_500), 400 },
        { "$apply=expand(Steps,filter(true))", 501 },
        { "$apply=" + string.Join('/', Enumerable.Repeat("filter(true)", 200)), 400 },
        { "$apply=" + string.Join('/', Enumerable.Repeat("filter(true)", 9)), 400 },
        { "$apply=topcount(3,Cost)", 501 },
        { "$apply=concat(aggregate($count as A),aggregate($count as B))", 501 },
        { "$apply=groupby((rollup($all,Urgent)))", 400 },
        { "$apply=identity", 501 },
        { "$apply=nonsense(1)", 400 },
        { "$apply=", 400 },
        { "$apply=aggregate(Title with sum as Total)", 400 },
        { "$apply=aggregate(Urgent with max as M)", 400 },
        { "$apply=aggregate(Trace with max as M)", 400 },
        { "$apply=aggregate(Cost with sum as Cost)", 400 },
        { "$apply=aggregate(Cost with sum as T,Id with sum as T)", 400 },
        { "$apply=aggregate(Cost with Custom.stdev as S)", 501 },
        { "$apply=aggregate(Cost with SUM as S)", 400 },
        { "$apply=aggregate(Steps(Minutes with sum as M))", 501 },
        { "$apply=groupby((Urgent))&$expand=Steps", 501 },
        { "$apply=groupby((Urgent))&$search=a", 501 },
        { "$apply=groupby((Urgent))&$filter=Cost gt 1", 400 },
        { "$apply=groupby((Urgent),aggregate(" + string.Join(',', Enumerable.Range(0, 17).Select(number => $"$count as C{number}")) + "))", 400 },
        { "$compute=Cost add 1 as Title", 400 },
        { "$compute=Cost add as X", 400 },
        { "$orderby=" + string.Join(',', Enumerable.Repeat("Id", 2_000)), 400 },
        { "$orderby=Id,Cost,Title,Note,Size,Score", 400 },
        { "$orderby=Nowhere", 400 },
        { "$orderby=Steps", 400 },
        { "$orderby=Id sideways", 400 },
        { "$expand=" + Repeat("Steps($expand=Ticket($expand=", 50) + "Steps" + Repeat("))", 50), 400 },
        { "$expand=Steps($levels=4)", 400 },
        { "$expand=Steps($search=a)", 501 },
        { "$expand=Steps($apply=aggregate($count as N))", 501 },
        { "$expand=Nowhere", 400 },
        { "$expand=Title", 400 },
        { "$expand=Steps/$count", 400 },
        { "$select=Nowhere", 400 },
        { "$select=Region/Name", 400 },
        { "$select=" + string.Join(',', Enumerable.Repeat("Id", 201)), 400 },
        { "$top=-1", 400 },
        { "$top=abc", 400 },
        { "$top=999999999999", 400 },
        { "$skip=-1", 400 },
        { "$count=1", 400 },
        { "$count=TRUE", 400 },
        { "$foo=1", 501 },
        { "$deltatoken=1", 501 },
        { "$index=5", 501 },
        { "$schemaversion=1", 501 },
        { "$filter=Id eq 1&$filter=Id eq 2", 400 },
        { "$filter=", 400 },
        { "$filter=%", 400 },
        { "$filter=%zz", 400 },
        { "$filter=%c3%28", 400 },
        { "$filter=%00", 400 },
        { "$filter=Title eq '%00'", 400 },
        { "$filter=Title eq 'a", 400 },
        { "$filter=Id eq 'a'", 400 },
        { "$filter=Title eq 5", 400 },
        { "$filter=Title", 400 },
        { "$filter=Id", 400 },
        { "$filter=Urgent gt false", 400 },
        { "$filter=Id div 0 eq 1", 400 },
        { "$filter=Title has 'x'", 400 },
        { "$filter=matchesPattern(Title,'(a%2B)%2B$')", 501 },
        { "$filter=geo.distance(Title,Title) lt 1", 501 },
        { "$filter=fractionalseconds(Received) gt 0", 501 },
        { "$filter=time(Received) gt 10:00:00", 501 },
        { "$filter=cast(Id,Edm.String) eq '1'", 501 },
        { "$filter=isof(Id,Edm.String)", 501 },
        { "$filter=Nowhere.Function(Id)", 501 },
        { "$filter=substring(Title,-1) eq 'a'", 501 },
        { "$filter=Region eq null", 501 },
        { "$filter=Cost divby 2 eq 1", 400 },
        { "$filter=case(Urgent:1,true:2) eq 1", 501 },
        { "$filter=Score gt Cost", 400 },
        { "$expand=Steps/Ticket", 400 },
        { "$filter=@a&@a=@b&@b=@a", 400 },
        { "$filter=@a0&" + string.Join('&', Enumerable.Range(0, 27).Select(number => $"@a{number}=@a{number + 1} and @a{number + 1}")) + "&@a27=true", 400 },
        { "$filter=X8 gt 1&$compute=" + string.Join(',', Enumerable.Range(1, 8).Select(number => $"{Name(number)} add {Name(number)} add {Name(number)} as X{number}")), 400 },
        { "$apply=" + string.Join('/', Enumerable.Range(1, 8).Select(number => $"compute({Name(number)} mul {Name(number)} as X{number})")), 400 },
        { "$expand=Steps($orderby=Name,Actor,Minutes,Ordinal,TicketId,length(Name))", 400 },
        { "$expand=Steps($orderby=" + Repeat("tolower(", 15) + "Name" + new string(')', 15) + Repeat(" eq '' or Name", 30) + " eq '')", 400 },
        { "$filter=$it eq @ref&@ref={\"@odata.id\":\"Tickets(1)\"}", 400 },
        { "$filter=Id eq @a&@a=" + new string('[', 500), 400 },
        { "$search=", 400 },
        { "$search=" + string.Join(' ', Enumerable.Repeat("a", 11)), 400 },
        { "$search=" + Repeat("NOT ", 500) + "a", 400 },
        { "$search=(a", 400 },
        { "$search=a OR", 400 },
        { "$skiptoken=" + new string('A', 4_000), 400 },
        { new string('&', 9_000), 400 },
        { "a=" + new string('x', 9_000), 400 },
        { string.Join('&', Enumerable.Range(0, 100).Select(number => $"x{number}=1")), 400 },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_hostile_query_is_refused_in_a_few_words(string query, int status)
    {
        var since = Stopwatch.StartNew();

        var answer = await _client.GetAsync("Tickets?" + query);

        answer.Status.Should().Be(status, answer.Text);
        since.Elapsed.Should().BeLessThan(_soon);
        IsShortAndSaysNothingOfTheInside(answer);
        (await _client.GetAsync("Tickets/$count")).Text.Should().Be("5");
    }

    [Theory]
    [InlineData("../../etc/passwd", 400)]
    [InlineData("Tickets(1)/../../secret", 400)]
    [InlineData("Tickets(%00)", 400)]
    [InlineData("Tickets(99999999999999999999)", 400)]
    [InlineData("Tickets(Id=1,Id=1)", 400)]
    [InlineData("Tickets(Id=1,Nowhere=1)", 400)]
    [InlineData("Tickets(@a)?@a=1", 400)]
    [InlineData("Tickets(%zz)", 400)]
    [InlineData("Tickets(1)(2)", 400)]
    [InlineData("Tickets(1)/$value", 501)]
    [InlineData("Tickets/$each", 501)]
    [InlineData("Tickets/$filter(@f)?@f=true", 501)]
    [InlineData("Tickets/$query", 400)]
    [InlineData("$entity?$id=Tickets(1)", 501)]
    [InlineData("$batch/x", 404)]
    [InlineData("Tickets/Sample.Ticket", 200)]
    [InlineData("Tickets/Sample.Region", 400)]
    public async Task A_hostile_address_is_answered_without_harm(string address, int status)
    {
        var answer = await _client.GetAsync(address);

        answer.Status.Should().Be(status, answer.Text);
        if (status != 200)
        {
            IsShortAndSaysNothingOfTheInside(answer);
        }
    }

    [Fact]
    public async Task An_address_may_not_be_endless()
    {
        var answer = await _client.GetAsync(string.Concat(Enumerable.Repeat("Tickets(1)/Steps/", 200)));

        (answer.Status, answer.Code).Should().Be((400, "too-costly"));
    }

    [Fact]
    public async Task Everything_that_the_text_shows_to_be_wrong_is_told_at_once()
    {
        var answer = await _client.GetAsync("Tickets?$foo=1&$top=x&$skip=-1");

        var error = answer.Json.GetProperty("error");
        (answer.Status, answer.Code, error.GetProperty("target").GetString()).Should().Be((400, "number-malformed", "$top"));
        error.GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("code").GetString()).Should().Equal("option-not-supported", "number-malformed");
    }

    [Fact]
    public async Task A_number_that_overflows_is_the_querys_fault()
    {
        var answer = await _client.GetAsync("Tickets?$filter=Cost mul 10000000000000000000000000000m gt 1");

        (answer.Status, answer.Code).Should().Be((400, "value-out-of-range"));
    }

    private static void IsShortAndSaysNothingOfTheInside(Answer answer)
    {
        answer.Body.Length.Should().BeLessThan(2_000);
        answer.Headers["Content-Type"].Should().StartWith("application/json");
        answer.Code.Should().NotBeEmpty();
        answer.Text.Should().NotContainAny("   at ", "System.", "Microsoft.", "StackTrace", "SELECT ", ".cs:");
    }

    /// <summary>What the one before was called.</summary>
    private static string Name(int number) => number == 1 ? "Cost" : $"X{number - 1}";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Lambdas(int depth) => string.Concat(Enumerable.Range(0, depth).Select(number =>
        number == 0 ? "Steps/any(x0:" : number % 2 == 1 ? $"x{number - 1}/Ticket/Steps/any(x{number}:" : $"x{number - 1}/Ticket/Steps/any(x{number}:")) + "true" + new string(')', depth);
}
