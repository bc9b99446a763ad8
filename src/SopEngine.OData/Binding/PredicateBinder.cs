using System.Collections;
using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>
/// Makes LINQ of a condition. A NOT is carried down to the leaves, where it is known what a null means to each: so a database may use its indexes, and three-valued logic
/// comes out as OData-URL 4.0, section 5.1.1.1, has it in C# and in SQL alike.
/// </summary>
internal sealed class PredicateBinder(ValueBinder values)
{
    public Expression Bind(QueryNode node, bool negated) => node switch
    {
        ConvertNode convert => Bind(convert.Source, negated),
        ParameterAliasNode alias when values.Resolve(alias) is { } meant => Bind(meant, negated),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Bind(not.Operand, !negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } and => Joined(and, both: !negated, negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or => Joined(or, both: negated, negated),
        BinaryOperatorNode { OperatorKind: var kind } comparison when !Arithmetic.Is(kind) =>
            Comparisons.Of(kind, values.Bind(comparison.Left), values.Bind(comparison.Right), negated, values.Option),
        SingleValueFunctionCallNode call when !Functions.IsValue(call.Name) => Matches(call, negated),
        AnyNode any => Signed(Any(any), negated),
        AllNode all => Signed(All(all), negated),
        InNode inside => Signed(In(inside), negated),
        _ => Flag(values.Bind(node), negated),
    };

    private static Expression Signed(Expression condition, bool negated) => negated ? Expression.Not(condition) : condition;

    private Expression Joined(BinaryOperatorNode node, bool both, bool negated)
    {
        var (left, right) = (Bind(node.Left, negated), Bind(node.Right, negated));
        return both ? Expression.AndAlso(left, right) : Expression.OrElse(left, right);
    }

    private Expression Matches(SingleValueFunctionCallNode call, bool negated)
    {
        var arguments = call.Parameters.Select(values.Bind).ToList();
        if (arguments.Exists(Literals.IsNull))
        {
            return Expression.Constant(false);
        }

        var matches = TextFunctions.Condition(call.Name, arguments) ?? throw RefusedException.NotSupported(values.Option, $"The function '{call.Name}' in '{values.Option}'");
        return arguments.Where(Operands.MayBeNull).Select(Operands.IsNotNull).Append(Signed(matches, negated)).Aggregate(Expression.AndAlso);
    }

    private Expression Any(AnyNode node)
    {
        var (rows, each, inner) = values.Enter(node);
        return node.Body is null or ConstantNode { Value: true }
            ? Linq.Any(rows)
            : Linq.Any(Linq.Where(rows, Expression.Lambda(new PredicateBinder(inner).Bind(node.Body, negated: false), each)));
    }

    private Expression All(AllNode node)
    {
        var (rows, each, inner) = values.Enter(node);
        return Linq.Call("All", rows, [each.Type], Expression.Lambda(new PredicateBinder(inner).Bind(node.Body, negated: false), each));
    }

    private Expression In(InNode node)
    {
        var left = values.Bind(node.Left);
        if (node.Right is not CollectionConstantNode { Collection: var items })
        {
            throw RefusedException.NotSupported(values.Option, $"'in' with anything but a list of literals in '{values.Option}'");
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(left.Type))!;
        foreach (var item in items.Where(item => item.Value is not null))
        {
            var (mine, other) = Operands.Unify(left, Literals.Of(Literals.FromEdm(item.Value)), values.Option);
            if (Operands.Bare(mine.Type) != Operands.Bare(left.Type) || !Literals.TryValue(Unlifted(other), out var value))
            {
                throw RefusedException.Malformed(values.Option, "types-differ", $"A list in '{values.Option}' holds what the property cannot be.");
            }

            list.Add(value);
        }

        var inside = Expression.Call(Literals.Of(list), nameof(IList.Contains), null, left);
        return items.Any(item => item.Value is null) && Operands.MayBeNull(left) ? Expression.OrElse(Operands.IsNull(left), inside) : inside;
    }

    private static Expression Unlifted(Expression literal) => literal is UnaryExpression { NodeType: ExpressionType.Convert } lift ? lift.Operand : literal;

    private Expression Flag(Expression value, bool negated)
    {
        if (Literals.IsNull(value))
        {
            return Expression.Constant(false);
        }

        return Operands.Bare(value.Type) == typeof(bool)
            ? value.Type == typeof(bool) ? Signed(value, negated) : Expression.Equal(value, Expression.Constant(!negated, typeof(bool?)))
            : throw RefusedException.Malformed(values.Option, "types-differ", $"'{values.Option}' wants a condition, and finds a value.");
    }
}
