using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>Makes LINQ of an expression's value. What it does not know is refused by its kind.</summary>
internal sealed class ValueBinder
{
    private readonly BindingContext _context;
    private readonly Scope _scope;
    private readonly RowBinder _rows;

    public ValueBinder(BindingContext context, Scope scope, string option)
    {
        (_context, _scope, Option) = (context, scope, option);
        _rows = new RowBinder(context, scope, option);
    }

    /// <summary>Whose text it is, for refusals.</summary>
    public string Option { get; }

    public Expression Bind(QueryNode node) => node switch
    {
        ConstantNode constant => Literals.Of(Literals.FromEdm(constant.Value)),
        ConvertNode convert => Bind(convert.Source),
        ParameterAliasNode alias => BindAlias(alias),
        SingleValuePropertyAccessNode property => _rows.Property(property.Source, property.Property.Name),
        SingleValueOpenPropertyAccessNode made => _rows.Property(made.Source, made.Name),
        CountNode count => Linq.Count(_rows.Rows(count.Source).Rows),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Negate } minus => Arithmetic.Negated(Bind(minus.Operand), Option),
        BinaryOperatorNode binary when Arithmetic.Is(binary.OperatorKind) => Arithmetic.Of(binary.OperatorKind, Bind(binary.Left), Bind(binary.Right), Option),
        SingleValueFunctionCallNode call when Functions.IsValue(call.Name) => Functions.Bind(call.Name, [.. call.Parameters.Select(Bind)], _context.Now, Option),
        BinaryOperatorNode or UnaryOperatorNode or SingleValueFunctionCallNode or AnyNode or AllNode or InNode => new PredicateBinder(this).Bind(node, negated: false),
        _ => throw RefusedException.NotSupported(Option, $"An expression of kind '{node.Kind}' in '{Option}'"),
    };

    /// <summary>The rows a lambda goes over, and a binder that knows its variable.</summary>
    public (Expression Rows, ParameterExpression Each, ValueBinder Inner) Enter(LambdaNode lambda)
    {
        var (rows, set) = _rows.Rows(lambda.Source);
        var name = lambda.CurrentRangeVariable?.Name ?? "each";
        var each = Expression.Parameter(set.ElementType, name);
        return (rows, each, new ValueBinder(_context, _scope.With(name, each, set), Option));
    }

    public QueryNode? Resolve(ParameterAliasNode alias) => _context.Aliases.TryGetValue(alias.Alias, out var node) ? node : null;

    private Expression BindAlias(ParameterAliasNode alias) => Resolve(alias) is { } node ? Bind(node) : Literals.Null;
}
