using System.Linq.Expressions;

namespace SopEngine.OData.Binding;

/// <summary>Calls of LINQ's own operators, written as expressions.</summary>
internal static class Linq
{
    public static Expression Where(Expression source, LambdaExpression predicate) => Call("Where", source, [ElementOf(source)], predicate);

    public static Expression Select(Expression source, LambdaExpression to) => Call("Select", source, [ElementOf(source), to.ReturnType], to);

    public static Expression SelectMany(Expression source, LambdaExpression to, Type element)
    {
        var many = typeof(Func<,>).MakeGenericType(ElementOf(source), typeof(IEnumerable<>).MakeGenericType(element));
        return Call("SelectMany", source, [ElementOf(source), element], Expression.Lambda(many, to.Body, to.Parameters));
    }

    public static Expression GroupBy(Expression source, LambdaExpression key) => Call("GroupBy", source, [ElementOf(source), key.ReturnType], key);

    public static Expression Order(string method, Expression source, LambdaExpression key) => Call(method, source, [ElementOf(source), key.ReturnType], key);

    public static Expression Take(Expression source, int count) => Call("Take", source, [ElementOf(source)], Literals.Of(count));

    public static Expression Skip(Expression source, int count) => Call("Skip", source, [ElementOf(source)], Literals.Of(count));

    public static Expression Any(Expression source) => Call("Any", source, [ElementOf(source)]);

    public static Expression Count(Expression source) => Call("Count", source, [ElementOf(source)]);

    public static Expression FirstOrDefault(Expression source) => Call("FirstOrDefault", source, [ElementOf(source)]);

    public static Expression Call(string method, Expression source, Type[] types, params Expression[] more) =>
        Expression.Call(typeof(Queryable), method, types, [source, .. more.Select(Quote)]);

    /// <summary>The same of what a group holds, which is not queryable.</summary>
    public static Expression CallOnGroup(string method, Expression group, Type[] types, params Expression[] more) =>
        Expression.Call(typeof(Enumerable), method, types, [group, .. more]);

    public static Type ElementOf(Expression source)
    {
        var queryable = source.Type.GetInterfaces().Append(source.Type)
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return queryable.GetGenericArguments()[0];
    }

    /// <summary>The body of a function of one argument, with that argument put in.</summary>
    public static Expression Inline(LambdaExpression function, Expression argument) => Replace(function.Body, function.Parameters[0], argument);

    public static Expression Replace(Expression within, ParameterExpression parameter, Expression by) => new Replacement(parameter, by).Visit(within);

    private static Expression Quote(Expression argument) => argument is LambdaExpression ? Expression.Quote(argument) : argument;

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
