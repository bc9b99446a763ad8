using System.Linq.Expressions;

namespace SopEngine.Persistence.Writing;

/// <summary>Tells in which columns two rows differ, without boxing a value: a bit for each column, by its place.</summary>
internal static class RowDifferences
{
    /// <summary>As many columns as there are bits.</summary>
    public const int Most = 128;

    public static Func<object, object, UInt128> Compile(Type type, IReadOnlyList<RowColumn> columns)
    {
        var (one, other) = (Expression.Parameter(typeof(object), "one"), Expression.Parameter(typeof(object), "other"));
        var (left, right) = (Expression.Variable(type, "left"), Expression.Variable(type, "right"));
        var found = Expression.Variable(typeof(UInt128), "found");
        List<Expression> steps = [Expression.Assign(left, Expression.Convert(one, type)), Expression.Assign(right, Expression.Convert(other, type))];
        for (var at = 0; at < columns.Count; at++)
        {
            var property = columns[at].Property.PropertyInfo!;
            var same = Expression.Call(typeof(RowDifferences), nameof(AreSame), [property.PropertyType], Expression.Property(left, property), Expression.Property(right, property));
            steps.Add(Expression.IfThen(Expression.Not(same), Expression.Assign(found, Expression.Or(found, Expression.Constant(Bit(at))))));
        }

        steps.Add(found);
        return Expression.Lambda<Func<object, object, UInt128>>(Expression.Block([left, right, found], steps), one, other).Compile();
    }

    public static UInt128 Bit(int at) => UInt128.One << at;

    private static bool AreSame<TValue>(TValue one, TValue other) => EqualityComparer<TValue>.Default.Equals(one, other);
}
