using System.Globalization;
using Microsoft.OData.UriParser;

namespace SopEngine.OData.Budgets;

/// <summary>
/// The second door of a query: what the parsed expressions would cost. The parser takes a hundred nested lambdas; a database should not have to. Aliases and computed columns
/// count as often as they are used, for each use puts them in: a few that name each other twice would double with every step.
/// </summary>
internal sealed class QueryCost
{
    private readonly ODataBudget _budget;
    private readonly string _option;
    private readonly IDictionary<string, SingleValueNode> _aliases;
    private readonly Func<string, int> _weightOf;
    private int _nodes;

    private QueryCost(ODataBudget budget, string option, IDictionary<string, SingleValueNode> aliases, Func<string, int> weightOf) =>
        (_budget, _option, _aliases, _weightOf) = (budget, option, aliases, weightOf);

    /// <summary>How many nodes there are.</summary>
    /// <exception cref="RefusedException">400: the expression is over the budget; the message says the limit.</exception>
    public static int Check(
        QueryNode expression, string option, ODataBudget budget, IDictionary<string, SingleValueNode> aliases, Func<string, int> weightOf)
    {
        var cost = new QueryCost(budget, option, aliases, weightOf);
        cost.Visit(expression, 0);
        return cost._nodes;
    }

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

        _nodes += WeightOf(node);
        if (_nodes > _budget.MaxNodes)
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

    private int WeightOf(QueryNode node) => node switch
    {
        SingleValueOpenPropertyAccessNode made => _weightOf(made.Name),
        SingleValuePropertyAccessNode { Source: ResourceRangeVariableReferenceNode } property => _weightOf(property.Property.Name),
        _ => 1,
    };

    private IEnumerable<QueryNode?> Parts(QueryNode node) => node switch
    {
        ParameterAliasNode alias => [_aliases.TryGetValue(alias.Alias, out var meant) ? meant : null],
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
