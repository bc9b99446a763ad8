namespace SopEngine.OData.Parsing;

/// <summary>A search: a word or phrase, or a connection of such.</summary>
internal abstract record SearchTerm
{
    public sealed record Word(string Text) : SearchTerm;

    public sealed record Not(SearchTerm Of) : SearchTerm;

    public sealed record All(IReadOnlyList<SearchTerm> Of) : SearchTerm;

    public sealed record AnyOf(IReadOnlyList<SearchTerm> Of) : SearchTerm;

    /// <summary>How many words and phrases there are in it.</summary>
    public int Words => this switch
    {
        Not not => not.Of.Words,
        All all => all.Of.Sum(term => term.Words),
        AnyOf any => any.Of.Sum(term => term.Words),
        _ => 1,
    };
}
