using SopEngine.OData.Budgets;

namespace SopEngine.OData.Parsing;

/// <summary>Looks at the names of the transformations before the parser does, so that what OData has and this service has not is refused by its name.</summary>
internal static class ApplySteps
{
    private static readonly HashSet<string> _ours = new(StringComparer.Ordinal) { "filter", "groupby", "aggregate", "compute" };

    private static readonly HashSet<string> _others = new(StringComparer.Ordinal)
    {
        "ancestors", "addnested", "bottomcount", "bottompercent", "bottomsum", "concat", "descendants", "expand", "identity", "join", "nest", "orderby", "outerjoin",
        "rollup", "rolluprecursive", "search", "skip", "top", "topcount", "toppercent", "topsum", "traverse",
    };

    public static void Check(string text)
    {
        foreach (var name in Names(text))
        {
            if (_others.Contains(name))
            {
                throw RefusedException.NotSupported("$apply", $"The transformation '{name}' in '$apply'");
            }

            if (!_ours.Contains(name))
            {
                throw RefusedException.Malformed("$apply", "transformation-unknown", $"'$apply' has no transformation '{Short(name)}'.");
            }
        }
    }

    private static string Short(string name) => name.Length <= 50 ? name : name[..50] + "…";

    /// <summary>What stands before the bracket of each step; steps are told apart by slashes outside brackets and literals.</summary>
    private static IEnumerable<string> Names(string text)
    {
        var (depth, begin, quoted) = (0, 0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : '/';
            quoted ^= sign == '\'';
            depth += quoted ? 0 : sign switch { '(' => 1, ')' => -1, _ => 0 };
            if (sign == '/' && ((depth <= 0 && !quoted) || at == text.Length))
            {
                var step = text[begin..at];
                var bracket = step.IndexOf('(', StringComparison.Ordinal);
                yield return (bracket < 0 ? step : step[..bracket]).Trim();
                begin = at + 1;
            }
        }
    }
}
