using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Parsing;

/// <summary>
/// Path and options of one request. The order matters: names made by <c>$apply</c> and <c>$compute</c> are known to the options read after them by the same parser, and
/// only then.
/// </summary>
internal sealed class QueryParser
{
    private const string References = "/$ref";

    private readonly ODataUriParser _pathParser;
    private readonly ODataUriParser _parser;
    private readonly QueryOptions _options;

    public QueryParser(IEdmModel model, ODataRequest request, QueryOptions options)
    {
        _options = options;
        var path = request.Path.TrimEnd('/');
        _pathParser = Parser(model, request, path, options);
        // behind /$ref the library passes over every option without a word; they are meant for the rows before it
        _parser = path.EndsWith(References, StringComparison.Ordinal) ? Parser(model, request, path[..^References.Length], options) : _pathParser;
    }

    /// <summary>What the parameter aliases stand for; known as soon as the options that name them are read.</summary>
    public IDictionary<string, SingleValueNode> Aliases => _parser.ParameterAliasNodes;

    /// <summary>Where the address leads.</summary>
    public ODataPath Path() => ParserGuard.Parse("", null, _pathParser.ParsePath);

    public ParsedQuery Query()
    {
        ParserGuard.Parse("", null, _parser.ParsePath);
        if (_options["$apply"] is { } apply)
        {
            ApplySteps.Check(apply);
        }

        return new ParsedQuery(
            Read("$apply", _parser.ParseApply),
            Read("$compute", _parser.ParseCompute),
            Read("$filter", _parser.ParseFilter),
            Read("$orderby", _parser.ParseOrderBy),
            ParserGuard.Parse("$select", null, _parser.ParseSelectAndExpand),
            Read("$search", () => SearchParser.Parse(_options["$search"]!)));
    }

    private static ODataUriParser Parser(IEdmModel model, ODataRequest request, string path, QueryOptions options) =>
        ParserGuard.Parse("", null, () => new ODataUriParser(model, request.ServiceRoot, Normal(request, path, options))
        {
            UrlKeyDelimiter = ODataUrlKeyDelimiter.Parentheses,
            Settings = { MaximumExpansionDepth = 10, MaximumExpansionCount = 50 },
        });

    private T? Read<T>(string option, Func<T> parse)
        where T : class => _options[option] switch
        {
            null => null,
            var text when string.IsNullOrWhiteSpace(text) => throw RefusedException.Malformed(option, "option-malformed", $"'{option}' is empty."),
            var text => ParserGuard.Parse(option, text, parse),
        };

    /// <summary>The address with decoded names of options, and only with those that the parser is to see.</summary>
    private static Uri Normal(ODataRequest request, string path, QueryOptions options)
    {
        string[] parsed = ["$apply", "$compute", "$filter", "$orderby", "$select", "$expand"];
        var kept = parsed.Where(name => options[name] is not null).Select(name => (Name: name, Text: options[name]!))
            .Concat(options.Aliases.Select(alias => (alias.Name, alias.Text)))
            .Select(option => $"{option.Name}={Uri.EscapeDataString(option.Text)}");
        return new Uri($"{request.ServiceRoot}{path}?{string.Join('&', kept)}");
    }
}
