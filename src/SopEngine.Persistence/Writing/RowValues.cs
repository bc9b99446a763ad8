using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace SopEngine.Persistence.Writing;

/// <summary>Takes the values of several columns out of a row in one go, converted as the model says: <see cref="RowMaterializer"/> the other way round.</summary>
internal static class RowValues
{
    /// <summary>Gives one value for each column, in their order; null for none.</summary>
    public static Func<object, object?[]> Compile(Type type, IReadOnlyList<RowColumn> columns)
    {
        var given = Expression.Parameter(typeof(object), "given");
        var row = Expression.Variable(type, "row");
        var values = Expression.NewArrayInit(typeof(object), columns.Select(column => Value(row, column)));
        return Expression.Lambda<Func<object, object?[]>>(Expression.Block([row], Expression.Assign(row, Expression.Convert(given, type)), values), given).Compile();
    }

    private static Expression Value(Expression row, RowColumn column)
    {
        Expression member = Expression.Property(row, column.Property.PropertyInfo!);
        if (column.Mapping.Converter is not { } converter)
        {
            return Expression.Convert(member, typeof(object));
        }

        var to = converter.ConvertToProviderExpression;
        var from = to.Parameters[0];
        var plain = member.Type == from.Type ? member : Expression.Convert(member, from.Type);
        var converted = Expression.Convert(ReplacingExpressionVisitor.Replace(from, plain, to.Body), typeof(object));
        return member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null
            ? converted
            : Expression.Condition(Expression.Equal(member, Expression.Constant(null, member.Type)), Expression.Constant(null, typeof(object)), converted);
    }
}
