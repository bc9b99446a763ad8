using System.Text.RegularExpressions;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Parsing;

/// <summary>
/// The one door to the library's parser. Whatever it throws over a text that somebody typed is that text's fault: some of its refusals come as ArgumentNullException and
/// the like.
/// </summary>
internal static partial class ParserGuard
{
    private static readonly HashSet<string> _notFunctions = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "in", "eq", "ne", "gt", "ge", "lt", "le", "add", "sub", "mul", "div", "mod", "any", "all", "contains", "startswith", "endswith", "length",
        "indexof", "substring", "tolower", "toupper", "trim", "concat", "year", "month", "day", "hour", "minute", "second", "date", "now", "round", "floor", "ceiling",
        "totalseconds", "totaloffsetminutes", "mindatetime", "maxdatetime", "filter", "groupby", "aggregate", "compute", "by", "asc", "desc",
    };

    public static T Parse<T>(string option, string? text, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (ODataUnrecognizedPathException)
        {
            throw RefusedException.NotFound("There is nothing at this address.");
        }
        catch (ODataException wrong)
        {
            throw Refusal(option, text, wrong.Message);
        }
        catch (SystemException wrong) when (wrong is not (OutOfMemoryException or OperationCanceledException))
        {
            throw Refusal(option, text, "It cannot be read.");
        }
    }

    /// <summary>A function that the parser does not know is most often one that is not supported, and saying so helps more than the parser's own words.</summary>
    private static RefusedException Refusal(string option, string? text, string says)
    {
        var unknown = Call().Matches(Quoted().Replace(text ?? "", "''")).Select(match => match.Groups["name"].Value).FirstOrDefault(name => !_notFunctions.Contains(name));
        return unknown is not null && option is "$filter" or "$orderby" or "$compute"
            ? RefusedException.NotSupported(option, $"The function '{unknown}' in '{option}'")
            : RefusedException.Malformed(option, "option-malformed", $"{(option.Length == 0 ? "The address" : $"'{option}'")} cannot be read. {Short(says)}");
    }

    private static string Short(string says) => says.Length <= 300 ? says : says[..300] + "…";

    [GeneratedRegex(@"(?<![/\w.$@])(?<name>[A-Za-z_][\w.]*)\s*\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Call();

    [GeneratedRegex("'[^']*'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
