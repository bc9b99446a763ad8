using SopEngine.OData.Budgets;

namespace SopEngine.OData.Requests;

/// <summary>The options of a query, names decoded, each of OData's once; made only of a query that the budget let through.</summary>
internal sealed class QueryOptions(string rawQuery)
{
    private readonly IReadOnlyList<QueryOption> _options = QueryOption.Split(rawQuery);

    /// <summary>Null when it was not given. A blank text counts as given.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var option in _options)
            {
                if (option.Name == name)
                {
                    return option.Text;
                }
            }

            return null;
        }
    }

    public bool Count => this["$count"] switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw RefusedException.Malformed("$count", "boolean-malformed", "'$count' takes 'true' or 'false'."),
    };

    public int? Number(string name) => this[name] is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    public IEnumerable<QueryOption> Aliases => _options.Where(option => option.IsAlias);

    /// <summary>Names of the given options that make no sense where they were given.</summary>
    public void RefuseExcept(string where, params string[] lawful)
    {
        var stray = _options.FirstOrDefault(option => option.IsSystem && option.Name is not "$format" && !lawful.Contains(option.Name));
        if (stray.Name is not null)
        {
            throw RefusedException.Malformed(stray.Name, "option-not-lawful-here", $"'{stray.Name}' has no meaning for {where}.");
        }
    }

    /// <summary>What decides which rows come in which order: two queries with the same text page through the same rows.</summary>
    public string Canonical() => string.Join('&', _options
        .Where(option => (option.IsSystem || option.IsAlias) && option.Name != "$skiptoken")
        .OrderBy(option => option.Name, StringComparer.Ordinal)
        .Select(option => $"{Uri.EscapeDataString(option.Name)}={Uri.EscapeDataString(option.Text)}"));

    /// <summary>The query with another token, everything else as the client sent it, its own options included.</summary>
    public static string WithToken(string rawQuery, string token)
    {
        var kept = rawQuery.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(piece => QueryOption.Split(piece) is not [{ Name: "$skiptoken" }]);
        return string.Join('&', kept.Append("$skiptoken=" + token));
    }
}
