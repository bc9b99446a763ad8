using System.Linq.Expressions;
using SopEngine.OData.Budgets;
using SopEngine.OData.Models;
using SopEngine.OData.Parsing;

namespace SopEngine.OData.Binding;

/// <summary>A search finds a word in any of the set's searchable texts, whatever its capitals.</summary>
internal sealed class SearchBinder(Shape shape, EntitySetMap set)
{
    private readonly List<Expression> _texts =
        [.. set.Properties.Where(property => property.Facets.Searchable).Select(property => Linq.Inline(property.Read, shape.It))];

    public static Expression Bind(Shape shape, SearchTerm term)
    {
        var set = shape.Set ?? throw RefusedException.NotSupported("$search", "'$search' after '$apply'");
        var binder = new SearchBinder(shape, set);
        return binder._texts.Count > 0 ? binder.Bind(term) : throw RefusedException.NotSupported("$search", $"'$search' over '{set.Name}'");
    }

    private Expression Bind(SearchTerm term) => term switch
    {
        SearchTerm.Not not => Expression.Not(Bind(not.Of)),
        SearchTerm.All all => all.Of.Select(Bind).Aggregate(Expression.AndAlso),
        SearchTerm.AnyOf any => any.Of.Select(Bind).Aggregate(Expression.OrElse),
        SearchTerm.Word word => _texts.Select(text => Holds(text, word.Text)).Aggregate(Expression.OrElse),
        _ => throw new InvalidOperationException("A search is one of these."),
    };

    private static Expression Holds(Expression text, string word)
    {
        var lower = Expression.Call(text, nameof(string.ToLower), null);
        var found = Expression.Call(lower, typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!, Literals.Of(word.ToLowerInvariant()));
        return Expression.AndAlso(Operands.IsNotNull(text), found);
    }
}
