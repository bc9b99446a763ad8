using SopEngine.OData.Budgets;

namespace SopEngine.OData.Tests.Budgets;

public sealed class ODataQueryBudgetTests
{
    private static readonly ODataBudget _budget = ODataBudget.Default;

    /// <summary>Queries that the clients in use send.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?$top=1000")]
    [InlineData("?$select=ID,Amount&$count=true&$filter=((contains(tolower(Note),'o''neil')) and (Amount gt 2))&$orderby=ID&$skip=0&$top=5&$format=json")]
    [InlineData("?%24filter=Amount%20gt%202&$select=Number")]
    [InlineData("?$apply=filter(Year eq 2026)/groupby((Region),aggregate(Minutes with sum as Total))&$orderby=Total desc")]
    [InlineData("?$expand=Steps($expand=Pauses($select=Minutes);$top=3),Region&$filter=ID eq @id&@id=5")]
    [InlineData("?$search=\"it's (done\"&$filter=At ge 2026-01-01T00:00:00%2B07:00")]
    [InlineData("?$filter=Title eq 'expand(expand(expand('&custom=((((((((((((((((((((((((((((((")]
    public void A_query_within_the_budget_passes(string? query)
    {
        ODataQueryBudget.Check(query, _budget).Should().BeEmpty();
    }

    [Theory]
    [InlineData("$foo=1", "option-not-supported", "$foo", ODataRefusalKind.NotSupported)]
    [InlineData("$Filter=ID eq 1", "option-not-supported", "$Filter", ODataRefusalKind.NotSupported)]
    [InlineData("$deltatoken=x", "option-not-supported", "$deltatoken", ODataRefusalKind.NotSupported)]
    [InlineData("$filter=ID eq 1&%24filter=ID eq 2", "option-repeated", "$filter", ODataRefusalKind.Malformed)]
    [InlineData("@a=1&@a=2", "option-repeated", "@a", ODataRefusalKind.Malformed)]
    [InlineData("$top=-1", "number-malformed", "$top", ODataRefusalKind.Malformed)]
    [InlineData("$top=", "number-malformed", "$top", ODataRefusalKind.Malformed)]
    [InlineData("$skip=abc", "number-malformed", "$skip", ODataRefusalKind.Malformed)]
    [InlineData("$skip=1e3", "number-malformed", "$skip", ODataRefusalKind.Malformed)]
    [InlineData("$top=100001", "number-too-great", "$top", ODataRefusalKind.OverBudget)]
    [InlineData("$skip=99999999999999999999", "number-too-great", "$skip", ODataRefusalKind.OverBudget)]
    [InlineData("$filter=Name eq 'Budi", "literal-not-closed", "$filter", ODataRefusalKind.Malformed)]
    [InlineData("$filter=Name eq 'Budi''", "literal-not-closed", "$filter", ODataRefusalKind.Malformed)]
    [InlineData("$filter=Name eq 'a%00b'", "control-character", "$filter", ODataRefusalKind.Malformed)]
    [InlineData("$apply=expand(Steps,filter(true))", "expand-transformation", "$apply", ODataRefusalKind.NotSupported)]
    [InlineData("$apply=Expand%20(Steps,filter(true))", "expand-transformation", "$apply", ODataRefusalKind.NotSupported)]
    [InlineData("$apply=@t&@t=expand(Steps,filter(true))", "expand-transformation", "@t", ODataRefusalKind.NotSupported)]
    [InlineData("$expand=A($expand=B($expand=C))", "expanded-too-deeply", "$expand", ODataRefusalKind.OverBudget)]
    [InlineData("$expand=A($levels=3)", "expanded-too-deeply", "$expand", ODataRefusalKind.OverBudget)]
    [InlineData("$expand=A($levels=max)", "expanded-too-deeply", "$expand", ODataRefusalKind.OverBudget)]
    [InlineData("$expand=A($expand=B($levels=2))", "expanded-too-deeply", "$expand", ODataRefusalKind.OverBudget)]
    public void A_query_outside_the_budget_is_refused_by_name(string query, string code, string option, ODataRefusalKind kind)
    {
        var refusal = ODataQueryBudget.Check("?" + query, _budget).Should().ContainSingle().Subject;

        (refusal.Code, refusal.Option, refusal.Kind).Should().Be((code, option, kind));
    }

    [Fact]
    public void Side_by_side_expansions_are_not_deep_ones()
    {
        ODataQueryBudget.Check("$expand=A($expand=B),C($expand=D;$select=X),E($levels=2)", _budget).Should().BeEmpty();
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_in_the_order_of_the_options()
    {
        var refusals = ODataQueryBudget.Check("?$top=x&$foo=1&$expand=A($levels=9)&$filter=A eq 'b", _budget);

        refusals.Select(refusal => refusal.Code).Should()
            .Equal("number-malformed", "option-not-supported", "expanded-too-deeply", "literal-not-closed");
    }
}
