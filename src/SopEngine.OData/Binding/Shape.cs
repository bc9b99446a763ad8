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
    /// <summary>By what the individuals of rows are told apart where groups must not be too small; none where they are about nobody.</summary>
    public IReadOnlyList<Expression> About { get; init; } = [];

    /// <summary>Whether each row is an individual of its own.</summary>
    public bool OneRowEach { get; init; }

    /// <summary>How many a row stands for, where rows are sums; null where they are none.</summary>
    public Expression? StandsFor { get; init; }

    public static Shape Of(EntitySetMap set, Expression rows, IQueryProvider provider)
    {
        var it = Expression.Parameter(set.ElementType, "it");
        var columns = set.Properties.Select(property => new Column(property.Name, Linq.Inline(property.Read, it), property.Nullable) { Declared = true }).ToList();
        return new Shape(provider, rows, it, set, columns, set.Keys)
        {
            About = [.. set.About.Select(name => columns.Find(column => column.Name == name)!.Value)],
            OneRowEach = set.About.Count > 0 && set.About.SequenceEqual(set.Keys),
            StandsFor = set.StandsFor is { } number ? Linq.Inline(number, it) : null,
        };
    }

    public Column? Find(string name) => Columns.FirstOrDefault(column => column.Name == name);

    /// <summary>Whether the value may be null: not when it is a column that never is.</summary>
    public bool MayBeNull(Expression value) =>
        Operands.MayBeNull(value) && !Columns.Any(column => ReferenceEquals(column.Value, value) && !column.Nullable);

    public Shape Where(Expression predicate) => this with { Source = Linq.Where(Source, Lambda(predicate)) };

    public Shape With(IEnumerable<Column> more) => this with { Columns = [.. Columns, .. more] };

    public LambdaExpression Lambda(Expression body) => Expression.Lambda(body, It);
}
