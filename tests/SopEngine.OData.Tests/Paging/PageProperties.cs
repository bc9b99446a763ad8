using Microsoft.EntityFrameworkCore;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Paging;

/// <summary>For any rows, order and size of pages: the pages put together are the single query, in memory and in PostgreSQL.</summary>
public sealed class PageProperties
{
    private static readonly string[] _columns =
        ["Number", "Title", "Note", "Cost", "Paid", "Size", "Score", "Urgent", "Agreed", "Received", "Closed", "Day", "Trace", "Spent", "RegionId", "length(Note)", "Steps/$count"];

    // without what other sets say of a row
    private static readonly string[] _own = [.. _columns.Where(column => column != "Steps/$count")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Pages_of_any_size_in_any_order_are_the_whole_in_memory(int seed)
    {
        var random = new Random(seed);
        var world = SampleData.InMemory() with { Tickets = RandomTickets(random).AsQueryable() };

        await CheckAsync(world, random, rounds: 15, seed);
    }

    [Fact]
    public async Task Pages_of_any_size_in_any_order_are_the_whole_in_postgres()
    {
        var random = new Random(20261122);
        await using var context = await SampleDatabase.NewAsync("halaman");
        context.AddRange(RandomTickets(random));
        await context.SaveChangesAsync();

        await CheckAsync(context.World, random, rounds: 40, seed: 20261122);
    }

    [Fact]
    public async Task A_row_that_comes_or_goes_between_pages_moves_no_other()
    {
        await using var context = await SampleDatabase.NewAsync("bergerak");
        context.AddRange(Enumerable.Range(1, 20).Select(id => new Ticket { Id = id * 10, Title = "t", Cost = id % 3 }));
        await context.SaveChangesAsync();
        var client = new Client(context.World);
        var seen = new List<int>();

        for (string? next = "Tickets?$orderby=Cost&$select=Id"; next is not null;)
        {
            var page = await client.GetAsync(next, ("Prefer", "maxpagesize=4"));
            seen.AddRange(page.Ids);
            next = page.NextLink;
            var last = seen[^1];
            await context.Set<Ticket>().Where(ticket => ticket.Id == last).ExecuteDeleteAsync();
            context.Add(new Ticket { Id = 1000 + seen.Count, Title = "new", Cost = -1 });
            await context.SaveChangesAsync();
        }

        seen.Should().OnlyHaveUniqueItems().And.HaveCount(20);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Rows_that_come_and_go_between_pages_neither_repeat_nor_hide_others_in_any_order(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var rows = RandomTickets(random);
            var client = new Client(SampleData.InMemory() with { Tickets = rows.AsQueryable() });
            var (always, seen, order) = (rows.Select(row => row.Id).ToHashSet(), new List<int>(), RandomOrder(random, _own));
            for (string? next = $"Tickets?$select=Id&$orderby={order}"; next is not null;)
            {
                var page = await client.GetAsync(next, ("Prefer", $"maxpagesize={random.Next(1, 20)}"));
                page.Status.Should().Be(200, "seed {0}, order {1}: {2}", seed, order, page.Text);
                seen.AddRange(page.Ids);
                next = page.NextLink;
                foreach (var gone in rows.OrderBy(_ => random.Next()).Take(random.Next(4)).Concat(rows.Where(row => row.Id == seen.LastOrDefault())).Distinct().ToList())
                {
                    rows.Remove(gone);
                    always.Remove(gone.Id);
                }

                rows.AddRange(RandomTickets(random).Take(random.Next(4)).Select(row => row with { Id = 1_000 + (seen.Count * 100) + row.Id }));
            }

            seen.Should().OnlyHaveUniqueItems("seed {0}, order {1}", seed, order);
            always.Except(seen).Should().BeEmpty("they were there all along: seed {0}, order {1}", seed, order);
        }
    }

    private static async Task CheckAsync(World world, Random random, int rounds, int seed)
    {
        var client = new Client(world);
        for (var round = 0; round < rounds; round++)
        {
            var order = RandomOrder(random, _columns);
            var most = random.Next(3) == 0 ? random.Next(0, 70) : 60;
            var query = $"Tickets?$select=Id&$orderby={order}" + (most == 60 ? "" : $"&$top={most}") + (random.Next(3) == 0 ? "&$filter=Id gt 0 and (Note eq null or length(Note) ge 0)" : "");
            var whole = (await client.GetAsync(query)).Ids;
            var pages = new List<int>();
            for (string? next = query; next is not null;)
            {
                var page = await client.GetAsync(next, ("Prefer", $"maxpagesize={random.Next(1, 25)}"));
                page.Status.Should().Be(200, "seed {0}, order {1}: {2}", seed, order, page.Text);
                pages.AddRange(page.Ids);
                next = page.NextLink;
            }

            pages.Should().Equal(whole, "seed {0}, order {1}", seed, order);
            pages.Should().HaveCount(Math.Min(most, 60));
        }
    }

    private static string RandomOrder(Random random, string[] columns) =>
        string.Join(',', Enumerable.Range(0, random.Next(1, 4)).Select(_ => columns[random.Next(columns.Length)] + (random.Next(2) == 0 ? "" : " desc")));

    /// <summary>Sixty tickets with many equal values and many nulls, and texts that are awkward to carry in a link.</summary>
    private static List<Ticket> RandomTickets(Random random)
    {
        string?[] texts = [null, "", "a", "A", "ä", "a,b", "o'neil", "\"", "%25&=+#", "日本", "z\u0301", "\U0001F600"];
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        T? OrNull<T>(T value)
            where T : struct => random.Next(3) == 0 ? null : value;
        return [.. Enumerable.Range(1, 60).Select(id => new Ticket
        {
            Id = id,
            Number = texts[random.Next(1, texts.Length)]!,
            Title = texts[random.Next(1, texts.Length)]!,
            Note = texts[random.Next(texts.Length)],
            Cost = random.Next(-3, 3) / 2m,
            Paid = OrNull(random.Next(0, 3000) / 1000m),
            Size = random.NextInt64(),
            Score = OrNull(random.Next(5) == 0 ? 1e300 * random.NextDouble() : random.NextDouble() / 3),
            Urgent = random.Next(2) == 0,
            Agreed = OrNull(random.Next(2) == 0),
            // PostgreSQL keeps microseconds
            Received = start.AddTicks(random.Next(5) * 1_234_560),
            Closed = OrNull(start.AddDays(random.Next(4)).UtcDateTime),
            Day = DateOnly.FromDayNumber(740_000 + random.Next(5)),
            Trace = new Guid(random.Next(3), 0, 0, [0, 0, 0, 0, 0, 0, 0, (byte)random.Next(3)]),
            Spent = OrNull(TimeSpan.FromMinutes(random.Next(3))),
            RegionId = OrNull(random.Next(3)),
        })];
    }
}
