using System.Linq.Expressions;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>
/// Rows on their way through a query: where they come from, what one of them is called in expressions, and which columns can be named. <see cref="Set"/> is null when they
/// are no longer entities. <see cref="Keys"/> name the columns that tell rows apart.
/// </summary>
internal sealed record Shape(
    IQueryProvider Provider, Expression Source, ParameterExpression It, EntitySetMap? Set, IReadOnlyList<Column> Columns, IReadOnlyList<string> Keys)
{
    /// <summary>What is counted of a row where groups must not be too small; null when it stands for nobody.</summary>
    public Expression? Counted { get; init; }

    public static Shape Of(EntitySetMap set, Expression rows, IQueryProvider provider)
    {
        var it = Expression.Parameter(set.ElementType, "it");
        var columns = set.Properties.Select(property => new Column(property.Name, Linq.Inline(property.Read, it), property.Nullable));
        return new Shape(provider, rows, it, set, [.. columns], set.Keys) { Counted = set.Counted is { } counted ? Linq.Inline(counted, it) : null };
    }

    public Column? Find(string name) => Columns.FirstOrDefault(column => column.Name == name);

    /// <summary>Whether the value may be null: not when it is a column that never is.</summary>
    public bool MayBeNull(Expression value) =>
        Operands.MayBeNull(value) && !Columns.Any(column => ReferenceEquals(column.Value, value) && !column.Nullable);

    public Shape Where(Expression predicate) => this with { Source = Linq.Where(Source, Lambda(predicate)) };

    public Shape With(IEnumerable<Column> more) => this with { Columns = [.. Columns, .. more] };

    public LambdaExpression Lambda(Expression body) => Expression.Lambda(body, It);
}
