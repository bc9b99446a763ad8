using System.Globalization;
using Microsoft.OData.UriParser;

namespace SopEngine.OData.Budgets;

/// <summary>The second door of a query: what the parsed expressions would cost. The parser takes a hundred nested lambdas; a database should not have to.</summary>
internal sealed class QueryCost
{
    private readonly ODataBudget _budget;
    private readonly string _option;
    private int _nodes;

    private QueryCost(ODataBudget budget, string option) => (_budget, _option) = (budget, option);

    /// <exception cref="RefusedException">400: the expression is over the budget; the message says the limit.</exception>
    public static void Check(QueryNode expression, string option, ODataBudget budget) => new QueryCost(budget, option).Visit(expression, 0);

    /// <exception cref="RefusedException">400: there are more than the limit.</exception>
    public static void CheckCount(int count, int limit, string option, string what)
    {
        if (count > limit)
        {
            throw TooMuch(limit, option, $"{what} are more than");
        }
    }

    private void Visit(QueryNode? node, int lambdas)
    {
        if (node is null)
        {
            return;
        }

        if (++_nodes > _budget.MaxNodes)
        {
            throw TooMuch(_budget.MaxNodes, _option, "operators, functions, names and literals are more than");
        }

        if (node is LambdaNode lambda)
        {
            VisitLambda(lambda, lambdas + 1);
        }
        else
        {
            foreach (var part in Parts(node))
            {
                Visit(part, lambdas);
            }
        }
    }

    private void VisitLambda(LambdaNode lambda, int depth)
    {
        if (depth > _budget.MaxLambdaDepth)
        {
            throw TooMuch(_budget.MaxLambdaDepth, _option, "'any' and 'all' stand inside each other deeper than");
        }

        Visit(lambda.Source, depth);
        Visit(lambda.Body, depth);
    }

    private static IEnumerable<QueryNode?> Parts(QueryNode node) => node switch
    {
        BinaryOperatorNode binary => [binary.Left, binary.Right],
        UnaryOperatorNode unary => [unary.Operand],
        ConvertNode convert => [convert.Source],
        InNode inside => [inside.Left],
        SingleValueFunctionCallNode call => call.Parameters,
        CountNode count => [count.Source],
        SingleValuePropertyAccessNode property => [property.Source],
        SingleNavigationNode single => [single.Source],
        CollectionNavigationNode many => [many.Source],
        _ => [],
    };

    private static RefusedException TooMuch(int limit, string option, string says) => new(new ODataRefusal(
        ODataRefusalKind.OverBudget, "too-costly", option, string.Create(CultureInfo.InvariantCulture, $"In '{option}', {says} {limit}."), limit));
}
