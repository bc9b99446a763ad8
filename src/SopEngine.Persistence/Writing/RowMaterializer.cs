using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace SopEngine.Persistence.Writing;

/// <summary>Makes rows from what a reader stands on, as the model maps them; compiled once for each table.</summary>
internal static class RowMaterializer
{
    /// <summary>Takes the columns in this order from the reader's first on.</summary>
    public static Func<DbDataReader, object> Compile(IEntityType type, IReadOnlyList<RowColumn> columns)
    {
        var reader = Expression.Parameter(typeof(DbDataReader), "reader");
        var bindings = columns.Select((column, at) => Expression.Bind(column.Property.PropertyInfo!, Read(reader, column, at)));
        var made = Expression.MemberInit(Expression.New(type.ClrType), bindings);
        return Expression.Lambda<Func<DbDataReader, object>>(Expression.Convert(made, typeof(object)), reader).Compile();
    }

    private static Expression Read(ParameterExpression reader, RowColumn column, int at)
    {
        var (wanted, place) = (column.Property.ClrType, Expression.Constant(at));
        var get = column.Mapping.GetDataReaderMethod();
        Expression value = Expression.Call(get.DeclaringType == typeof(DbDataReader) ? reader : Expression.Convert(reader, get.DeclaringType!), get, place);
        value = column.Mapping.CustomizeDataReaderExpression(value);
        if (column.Mapping.Converter is { } converter)
        {
            var from = converter.ConvertFromProviderExpression;
            value = value.Type == from.Parameters[0].Type ? value : Expression.Convert(value, from.Parameters[0].Type);
            value = ReplacingExpressionVisitor.Replace(from.Parameters[0], value, from.Body);
        }

        value = value.Type == wanted ? value : Expression.Convert(value, wanted);
        return column.Property.IsNullable
            ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, place), Expression.Default(wanted), value)
            : value;
    }
}
