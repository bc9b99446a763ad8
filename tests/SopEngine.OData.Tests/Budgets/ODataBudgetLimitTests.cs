using SopEngine.OData.Budgets;

namespace SopEngine.OData.Tests.Budgets;

/// <summary>Each bound lets through what just fits, refuses one more, and says the limit.</summary>
public sealed class ODataBudgetLimitTests
{
    private static readonly ODataBudget _budget = ODataBudget.Default;

    public static TheoryData<string, int, Func<int, string>> Bounds => new()
    {
        { "query-too-long", _budget.MaxQueryLength, size => "a=" + new string('x', size - 2) },
        { "too-many-options", _budget.MaxOptions, size => string.Join('&', Enumerable.Range(0, size).Select(number => $"c{number}=1")) },
        { "option-too-long", _budget.MaxOptionLength, size => "$filter=" + new string(' ', size) },
        { "nested-too-deeply", _budget.MaxNesting, size => "$filter=" + new string('(', size) + "A" + new string(')', size) },
        { "nested-too-deeply", _budget.MaxNesting, size => "@json=" + new string('[', size) + new string(']', size) },
        { "literal-too-long", _budget.MaxLiteralLength, size => "$filter=A eq '" + new string('x', size) + "'" },
        { "literal-too-long", _budget.MaxLiteralLength, size => "$search=\"" + new string('x', size) + "\"" },
        { "too-many-items", _budget.MaxItems, size => "$filter=A in (" + string.Join(',', Enumerable.Repeat("1", size)) + ")" },
        { "too-many-items", _budget.MaxItems, size => "$orderby=" + string.Join(',', Enumerable.Repeat("A", size)) },
        { "number-too-great", _budget.MaxTop, size => $"$top={size}" },
        { "number-too-great", _budget.MaxSkip, size => $"$skip={size}" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void What_just_fits_passes_and_one_more_is_refused_with_the_limit(string code, int limit, Func<int, string> query)
    {
        ODataQueryBudget.Check(query(limit), _budget).Should().BeEmpty();

        var refusal = ODataQueryBudget.Check(query(limit + 1), _budget).Should().ContainSingle().Subject;
        (refusal.Code, refusal.Kind, refusal.Limit).Should().Be((code, ODataRefusalKind.OverBudget, (int?)limit));
        refusal.Message.Should().Contain($"{limit}");
    }

    [Fact]
    public void A_doubled_quote_neither_ends_a_literal_nor_shortens_it()
    {
        var halves = new string('x', _budget.MaxLiteralLength / 2);

        var refusals = ODataQueryBudget.Check($"$filter=A eq '{halves}''{halves}'", _budget);

        refusals.Should().ContainSingle().Which.Code.Should().Be("literal-too-long");
    }

    [Fact]
    public void The_query_that_would_end_the_process_is_refused_before_the_parser_sees_it()
    {
        var deep = string.Concat(Enumerable.Repeat("expand(A,", 400)) + "filter(true)" + new string(')', 400);

        var refusals = ODataQueryBudget.Check("?$apply=" + deep, _budget);

        refusals.Select(refusal => refusal.Code).Should().Contain(["expand-transformation", "nested-too-deeply"]);
    }

    [Fact]
    public void A_stricter_budget_is_kept()
    {
        var strict = _budget with { MaxTop = 10, MaxExpandDepth = 0 };

        ODataQueryBudget.Check("?$top=11&$expand=A", strict).Select(refusal => refusal.Code).Should()
            .Equal("number-too-great", "expanded-too-deeply");
    }
}
