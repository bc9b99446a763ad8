using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>What every expression of one request may refer to: the rows that the caller sees, the instant, and the parameter aliases.</summary>
internal sealed record BindingContext(object Host, ODataModel Model, DateTimeOffset Now, IDictionary<string, SingleValueNode> Aliases)
{
    /// <summary>The rows of a set as an expression, to stand on its own or inside another query.</summary>
    public Expression Rows(EntitySetMap set) => set.Source(Host).Expression;
}
