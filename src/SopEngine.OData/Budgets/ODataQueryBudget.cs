using System.Globalization;
using static SopEngine.OData.Budgets.ODataRefusalKind;

namespace SopEngine.OData.Budgets;

/// <summary>
/// The first door of a query: reads the raw text once, without a model and without recursion, and refuses what must not reach a parser.
/// What it lets through is not yet correct OData; the parser says that.
/// </summary>
public static class ODataQueryBudget
{
    private static readonly HashSet<string> _known = new(StringComparer.Ordinal)
    {
        "$apply", "$compute", "$count", "$expand", "$filter", "$format", "$orderby", "$search", "$select", "$skip", "$skiptoken", "$top",
    };

    /// <summary>
    /// Everything that is wrong with the query, in the order of its options; nothing when it may go on. <paramref name="rawQuery"/> is the query
    /// string as it was sent, with or without its question mark. A query too long as a whole is not looked into.
    /// </summary>
    public static IReadOnlyList<ODataRefusal> Check(string? rawQuery, ODataBudget budget)
    {
        var query = rawQuery ?? "";
        if (query.Length > budget.MaxQueryLength)
        {
            return [TooMuch("query-too-long", "", "The query string is longer than", budget.MaxQueryLength)];
        }

        if (!PercentEncoding.IsSound(query))
        {
            return [new(Malformed, "escape-malformed", "", "The query string has a percent sign that begins no escape, or escapes that are no UTF-8.")];
        }

        var options = QueryOption.Split(query);
        if (options.Count > budget.MaxOptions)
        {
            return [TooMuch("too-many-options", "", "The number of query options is greater than", budget.MaxOptions)];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. options.Where(option => option.IsSystem || option.IsAlias).SelectMany(option => CheckOption(option, seen, budget))];
    }

    private static List<ODataRefusal> CheckOption(QueryOption option, HashSet<string> seen, ODataBudget budget)
    {
        if (option.IsSystem && !_known.Contains(option.Name))
        {
            var says = $"The query option '{option.Name}' is not supported; names are written in lower case.";
            return [new(NotSupported, "option-not-supported", option.Name, says)];
        }

        var refusals = new List<ODataRefusal>();
        if (!seen.Add(option.Name))
        {
            refusals.Add(new(Malformed, "option-repeated", option.Name, $"The query option '{option.Name}' may be given only once."));
        }

        if (option.Text.Length > budget.MaxOptionLength)
        {
            refusals.Add(TooMuch("option-too-long", option.Name, $"The text of '{option.Name}' is longer than", budget.MaxOptionLength));
        }
        else if (option.Name is "$top" or "$skip")
        {
            refusals.AddRange(CheckNumber(option, option.Name == "$top" ? budget.MaxTop : budget.MaxSkip));
        }
        else
        {
            refusals.AddRange(CheckShape(option.Name, OptionShape.Of(option), budget));
        }

        return refusals;
    }

    private static IEnumerable<ODataRefusal> CheckNumber(QueryOption option, int greatest)
    {
        if (option.Text.Length is 0 or > 30 || !option.Text.All(char.IsAsciiDigit))
        {
            yield return new(Malformed, "number-malformed", option.Name, $"'{option.Name}' takes a whole number from 0.");
        }
        else if (decimal.Parse(option.Text, CultureInfo.InvariantCulture) > greatest)
        {
            yield return TooMuch("number-too-great", option.Name, $"'{option.Name}' is greater than", greatest);
        }
    }

    private static IEnumerable<ODataRefusal> CheckShape(string name, OptionShape shape, ODataBudget budget)
    {
        if (shape.ControlCharacter)
        {
            yield return new(Malformed, "control-character", name, $"'{name}' holds a control character.");
        }

        if (shape.LiteralNotClosed)
        {
            yield return new(Malformed, "literal-not-closed", name, $"A quote in '{name}' is opened and not closed.");
        }

        if (shape.ExpandTransformation)
        {
            var says = $"The transformation 'expand' in '{name}' is not supported; use the option $expand.";
            yield return new(NotSupported, "expand-transformation", name, says);
        }

        var bounds = new (int Found, int Limit, string Code, string Says)[]
        {
            (shape.Nesting, budget.MaxNesting, "nested-too-deeply", "brackets are nested deeper than"),
            (shape.LongestLiteral, budget.MaxLiteralLength, "literal-too-long", "a literal is longer than"),
            (shape.Items, budget.MaxItems, "too-many-items", "the pieces between commas are more than"),
            (shape.ExpandDepth, budget.MaxExpandDepth, "expanded-too-deeply", "$expand goes deeper than"),
        };
        foreach (var (_, limit, code, what) in bounds.Where(bound => bound.Found > bound.Limit))
        {
            yield return TooMuch(code, name, $"In '{name}', {what}", limit);
        }
    }

    private static ODataRefusal TooMuch(string code, string option, string says, int limit) =>
        new(OverBudget, code, option, string.Create(CultureInfo.InvariantCulture, $"{says} {limit}."), limit);
}
