using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>What every expression of one request may refer to (the rows that the caller sees, the instant, the parameter aliases), and what it may cost.</summary>
internal sealed record BindingContext(object Host, ODataModel Model, DateTimeOffset Now, IDictionary<string, SingleValueNode> Aliases, ODataBudget Budget)
{
    /// <summary>How many must stand behind an aggregate; null for any number.</summary>
    public int? MinimumGroup { get; init; }

    /// <summary>The rows of a set as an expression, to stand on its own or inside another query.</summary>
    public Expression Rows(EntitySetMap set) => set.Source(Host).Expression;

    /// <summary>How many nodes the expression comes to, aliases and computed columns put in.</summary>
    /// <exception cref="RefusedException">400: more than the budget allows.</exception>
    public int CheckCost(QueryNode expression, Shape shape, string option) =>
        QueryCost.Check(expression, option, Budget, Aliases, name => shape.Find(name)?.Weight ?? 1);
}
