using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Paging;

/// <summary>Pages and the links between them.</summary>
public abstract class PagingSuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [InlineData("$orderby=Note")]
    [InlineData("$orderby=Note desc")]
    [InlineData("$orderby=Paid desc,Urgent")]
    [InlineData("$orderby=Agreed,Score desc")]
    [InlineData("$orderby=Region/Name,Received desc")]
    [InlineData("$orderby=Closed desc")]
    [InlineData("$orderby=Spent,Day desc")]
    [InlineData("$orderby=Trace desc")]
    [InlineData("$orderby=length(Note),Title desc")]
    [InlineData("$filter=Id gt 1&$orderby=Cost")]
    [InlineData("$compute=Cost mul 2 as Twice&$orderby=Twice desc")]
    [InlineData("$skip=1&$top=3")]
    [InlineData("$apply=filter(Id lt 5)&$orderby=Number desc")]
    public async Task Pages_put_together_are_the_whole(string query)
    {
        var whole = await IdsOfAsync(query);

        foreach (var size in new[] { 1, 2, 4 })
        {
            var (pages, _) = await ReadAllAsync(query, size);
            pages.SelectMany(page => page.Ids).Should().Equal(whole, "pages of {0} belong to one order", size);
        }
    }

    [Fact]
    public async Task The_clients_top_counts_over_all_pages_and_no_link_leads_to_nothing()
    {
        var (pages, _) = await ReadAllAsync("$top=4&$count=true", 2);

        pages.Select(page => page.Ids.Count).Should().Equal(2, 2);
        pages.Should().OnlyContain(page => page.Json.GetProperty("@odata.count").GetInt64() == 5);
    }

    [Theory]
    [InlineData("odata.maxpagesize=2", "odata.maxpagesize=2", 2)]
    [InlineData("maxpagesize=3,respond-async", "maxpagesize=3", 3)]
    [InlineData("maxpagesize=999999", "maxpagesize=5000", 5)]
    [InlineData("omit-values=nulls", null, 5)]
    [InlineData("maxpagesize=-1", null, 5)]
    [InlineData("maxpagesize=x", null, 5)]
    public async Task A_client_may_have_smaller_pages(string prefer, string? applied, int rows)
    {
        var answer = await Client.GetAsync("Tickets", ("Prefer", prefer));

        answer.Rows.Should().HaveCount(rows);
        answer.Headers.GetValueOrDefault("Preference-Applied").Should().Be(applied);
    }

    [Fact]
    public async Task A_link_keeps_all_of_the_query()
    {
        var first = await Client.GetAsync("Tickets/?%24filter=contains(Title,'a%26')%20or%20true&mine=1&$select=Id&$skiptoken=", ("Prefer", "maxpagesize=1"));

        first.Status.Should().Be(400, "a token that is empty is no token");
        first = await Client.GetAsync("Tickets/?%24filter=contains(Title,'a%26')%20or%20true&mine=1&$select=Id", ("Prefer", "maxpagesize=1"));
        first.NextLink.Should().StartWith(Client.Root + "Tickets?%24filter=contains(Title,'a%26')%20or%20true&mine=1&$select=Id&$skiptoken=");
        (await Client.GetAsync(first.NextLink!)).Ids.Should().Equal(2);
    }

    [Fact]
    public async Task A_link_is_good_for_its_own_query_and_caller_alone()
    {
        var link = (await Client.GetAsync("Tickets?$orderby=Cost", ("Prefer", "maxpagesize=1"))).NextLink!;
        var token = link[(link.IndexOf("$skiptoken=", StringComparison.Ordinal) + 11)..];
        var other = new Client(World) { Scope = "banten/sari" };
        var changed = token[..^2] + (token[^2] == 'A' ? 'B' : 'A') + token[^1];

        foreach (var (client, address) in new[]
        {
            (other, link), (Client, $"Tickets?$orderby=Cost desc&$skiptoken={token}"), (Client, $"Tickets?$orderby=Cost&$filter=Urgent&$skiptoken={token}"),
            (Client, $"Regions?$orderby=Cost&$skiptoken={token}"), (Client, $"Tickets?$orderby=Cost&$skiptoken={changed}"), (Client, "Tickets?$orderby=Cost&$skiptoken=AAAA"),
            (Client, "Tickets?$skiptoken=not%20a%20token"), (Client, $"Tickets?$orderby=Cost&$skiptoken={token}{token}"),
        })
        {
            var answer = await client.GetAsync(address);
            (answer.Status, answer.Code).Should().Be((400, "skiptoken-refused"));
        }
    }

    [Fact]
    public async Task A_link_that_is_too_old_is_gone()
    {
        var link = (await Client.GetAsync("Tickets", ("Prefer", "maxpagesize=1"))).NextLink!;

        Client.Now += TimeSpan.FromHours(24);
        (await Client.GetAsync(link)).Status.Should().Be(200);
        Client.Now += TimeSpan.FromSeconds(1);
        (await Client.GetAsync(link)).Status.Should().Be(410);
    }

    private async Task<(List<Answer> Pages, int Links)> ReadAllAsync(string query, int size)
    {
        var pages = new List<Answer>();
        for (string? next = "Tickets?" + query; next is not null; next = pages[^1].NextLink)
        {
            pages.Add(await Client.GetAsync(next, ("Prefer", $"maxpagesize={size}")));
            pages[^1].Status.Should().Be(200, pages[^1].Text);
            pages.Count.Should().BeLessThan(10, "a link never leads back");
        }

        return (pages, pages.Count - 1);
    }
}

public sealed class PagingInMemoryTests : PagingSuite<MemoryWorlds>;

public sealed class PagingOnPostgresTests : PagingSuite<PostgresWorlds>;
