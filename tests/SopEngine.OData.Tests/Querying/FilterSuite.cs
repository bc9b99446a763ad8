using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Querying;

/// <summary>Which tickets a filter finds.</summary>
public abstract class FilterSuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [MemberData(nameof(FilterCases.Plain), MemberType = typeof(FilterCases))]
    [MemberData(nameof(FilterCases.Odd), MemberType = typeof(FilterCases))]
    [MemberData(nameof(FilterCases.OverNavigations), MemberType = typeof(FilterCases))]
    public async Task A_filter_finds_just_the_rows_that_it_is_true_of(string filter, int[] ids)
    {
        (await IdsOfAsync("$filter=" + filter)).Should().Equal(ids);
    }

    [Theory]
    [MemberData(nameof(FilterCases.Plain), MemberType = typeof(FilterCases))]
    [MemberData(nameof(FilterCases.Odd), MemberType = typeof(FilterCases))]
    [MemberData(nameof(FilterCases.OverNavigations), MemberType = typeof(FilterCases))]
    public async Task The_count_of_a_filter_is_the_number_of_rows_that_it_finds(string filter, int[] ids)
    {
        var answer = await Client.GetAsync("Tickets/$count?$filter=" + filter);

        answer.Text.Should().Be($"{ids.Length}");
    }

    [Theory]
    [InlineData("jalan", new[] { 1, 2 })]
    [InlineData("JALAN padam", new[] { 1 })]
    [InlineData("jalan AND NOT padam", new[] { 2 })]
    [InlineData("padam OR sampah", new[] { 1, 4 })]
    [InlineData("lampu", new[] { 1, 4 })]
    [InlineData("1984", new[] { 3 })]
    [InlineData("08-15", new[] { 1 })]
    [InlineData("2x4", new[] { 4 })]
    [InlineData("2026/08-16", new[] { 2 })]
    [InlineData("\"jalan padam\"", new[] { 1 })]
    [InlineData("O'Neil", new[] { 1 })]
    [InlineData("NOT (jalan OR air) AND x", new[] { 4 })]
    [InlineData("100%25", new[] { 3 })]
    public async Task A_search_looks_into_all_searchable_texts(string search, int[] ids)
    {
        (await IdsOfAsync("$search=" + search)).Should().Equal(ids);
    }
}

public sealed class FilterInMemoryTests : FilterSuite<MemoryWorlds>;

public sealed class FilterOnPostgresTests : FilterSuite<PostgresWorlds>;
