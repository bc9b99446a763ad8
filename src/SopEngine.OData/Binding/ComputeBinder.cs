using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>Adds computed columns. Where one is named its expression is put in, so that the database counts it only where it is needed.</summary>
internal static class ComputeBinder
{
    public static Shape Bind(BindingContext context, Shape shape, IEnumerable<ComputeExpression> items, string option)
    {
        var list = items.ToList();
        QueryCost.CheckCount(list.Count, context.Budget.MaxComputed, option, "computed values");
        foreach (var item in list)
        {
            var weight = context.CheckCost(item.Expression, shape, option);
            AliasIsFree(shape, item.Alias, option);
            var value = new ValueBinder(context, new Scope(shape), option).Bind(item.Expression);
            value = Literals.IsNull(value) ? Literals.Of(null, typeof(string)) : value;
            shape = shape.With([new Column(item.Alias, value) { Weight = weight }]);
        }

        return shape;
    }

    /// <exception cref="RefusedException">400: something there is called so already.</exception>
    public static void AliasIsFree(Shape shape, string alias, string option)
    {
        if (shape.Find(alias) is not null || shape.Set?.Navigations.Exists(navigation => navigation.Name == alias) == true)
        {
            throw RefusedException.Malformed(option, "alias-taken", $"'{option}' gives the name '{alias}' to something, and it is taken.");
        }
    }
}
