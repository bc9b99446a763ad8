using SopEngine.OData.Budgets;

namespace SopEngine.OData.Parsing;

/// <summary>
/// The grammar of <c>$search</c> (OData-URL 4.0, section 5.1.7): words, phrases in double quotes, NOT before AND before OR, brackets; words side by side are joined by AND.
/// The library's own refuses digits and hyphens, of which every ticket number is made. Depth is bounded by the budget of brackets and by <see cref="MostNots"/>.
/// </summary>
internal sealed class SearchParser
{
    private const int MostNots = 20;

    private readonly List<string> _tokens;
    private int _at;
    private int _nots;

    private SearchParser(List<string> tokens) => _tokens = tokens;

    /// <exception cref="RefusedException">400: it is no search.</exception>
    public static SearchTerm Parse(string text)
    {
        var parser = new SearchParser(Tokens(text));
        var term = parser.ReadAnyOf();
        return parser._at == parser._tokens.Count ? term : throw Wrong($"'{parser._tokens[parser._at]}' stands where nothing is expected");
    }

    private SearchTerm ReadAnyOf()
    {
        var terms = new List<SearchTerm> { ReadAll() };
        while (Take("OR"))
        {
            terms.Add(ReadAll());
        }

        return terms.Count == 1 ? terms[0] : new SearchTerm.AnyOf(terms);
    }

    private SearchTerm ReadAll()
    {
        var terms = new List<SearchTerm> { ReadOne() };
        while (Take("AND") || (_at < _tokens.Count && _tokens[_at] is not ("OR" or ")")))
        {
            terms.Add(ReadOne());
        }

        return terms.Count == 1 ? terms[0] : new SearchTerm.All(terms);
    }

    private SearchTerm ReadOne()
    {
        if (Take("NOT"))
        {
            return ++_nots > MostNots ? throw Wrong("NOT stands in it too often") : new SearchTerm.Not(ReadOne());
        }

        if (Take("("))
        {
            var inner = ReadAnyOf();
            return Take(")") ? inner : throw Wrong("a bracket is not closed");
        }

        if (_at == _tokens.Count || _tokens[_at] is "AND" or "OR" or ")")
        {
            throw Wrong("a word is missing");
        }

        var word = _tokens[_at++].Trim('"');
        return word.Trim().Length == 0 ? throw Wrong("a phrase is empty") : new SearchTerm.Word(word);
    }

    private bool Take(string token)
    {
        var there = _at < _tokens.Count && _tokens[_at] == token;
        _at += there ? 1 : 0;
        return there;
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (text[at] == '"')
            {
                end = text.IndexOf('"', end) is var close and >= 0 ? close + 1 : throw Wrong("a phrase is not closed");
            }
            else if (text[at] is not ('(' or ')'))
            {
                while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or '"'))
                {
                    end++;
                }
            }

            var token = text[at..end];
            if (!string.IsNullOrWhiteSpace(token))
            {
                tokens.Add(token.Trim());
            }

            at = end;
        }

        return tokens;
    }

    private static RefusedException Wrong(string what) => RefusedException.Malformed("$search", "option-malformed", $"'$search' cannot be read: {what}.");
}
