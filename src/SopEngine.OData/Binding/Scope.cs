using System.Linq.Expressions;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>What names in an expression stand for: the row itself, and inside a lambda the rows of its collection.</summary>
internal sealed class Scope(Shape root)
{
    private readonly Dictionary<string, (Expression Row, EntitySetMap Set)> _variables = new(StringComparer.Ordinal);

    public Shape Root { get; } = root;

    public Scope With(string variable, Expression row, EntitySetMap set)
    {
        var inner = new Scope(Root);
        foreach (var (name, known) in _variables)
        {
            inner._variables[name] = known;
        }

        inner._variables[variable] = (row, set);
        return inner;
    }

    /// <summary>The row a variable stands for; null when it is the row that is asked about.</summary>
    public (Expression Row, EntitySetMap Set)? Variable(string name) => _variables.TryGetValue(name, out var known) ? known : null;
}
