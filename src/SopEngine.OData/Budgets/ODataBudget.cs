namespace SopEngine.OData.Budgets;

/// <summary>
/// How much one query may ask for, as far as its text shows. All bounds are inclusive and counted in characters or pieces. The defaults suit the
/// clients that were looked at (Excel, Power BI, Tableau, SAP, web grids) and stay well below what hurts the parser.
/// </summary>
public sealed record ODataBudget
{
    public static ODataBudget Default { get; } = new();

    /// <summary>Length of the whole query string as sent, still percent-encoded. Default: 8,192, as long as a request line may be.</summary>
    public int MaxQueryLength { get; init; } = 8_192;

    /// <summary>Length of one option's text after decoding. Default: 4,096.</summary>
    public int MaxOptionLength { get; init; } = 4_096;

    /// <summary>Options of any kind, custom ones and parameter aliases included. Default: 30.</summary>
    public int MaxOptions { get; init; } = 30;

    /// <summary>Depth of round, square and curly brackets inside one option. Default: 20.</summary>
    public int MaxNesting { get; init; } = 20;

    /// <summary>Length of one quoted literal or phrase. Default: 1,024.</summary>
    public int MaxLiteralLength { get; init; } = 1_024;

    /// <summary>Pieces between commas in one option: order keys, selected names, members of a list. Default: 200.</summary>
    public int MaxItems { get; init; } = 200;

    /// <summary>Levels of <c>$expand</c>, <c>$levels</c> included. Default: 2.</summary>
    public int MaxExpandDepth { get; init; } = 2;

    /// <summary>Greatest <c>$top</c>: the total a client may ask for; pages are cut by the server whatever it says. Default: 100,000.</summary>
    public int MaxTop { get; init; } = 100_000;

    /// <summary>Greatest <c>$skip</c>; whoever reads further follows the links from page to page. Default: 100,000.</summary>
    public int MaxSkip { get; init; } = 100_000;

    /// <summary>Length of the address below the service root, still percent-encoded. Default: 2,048.</summary>
    public int MaxPathLength { get; init; } = 2_048;

    /// <summary>Operators, functions, properties and literals in one expression. Default: 100.</summary>
    public int MaxNodes { get; init; } = 100;

    /// <summary>Levels of <c>any</c> and <c>all</c> inside each other. Default: 2.</summary>
    public int MaxLambdaDepth { get; init; } = 2;

    /// <summary>Keys of <c>$orderby</c>. Default: 5.</summary>
    public int MaxOrderKeys { get; init; } = 5;

    /// <summary>Names in one <c>$select</c>. Default: 100.</summary>
    public int MaxSelected { get; init; } = 100;

    /// <summary>Navigations expanded side by side. Default: 5.</summary>
    public int MaxExpanded { get; init; } = 5;

    /// <summary>Rows of one expanded collection; more of them are reached by a link. Default: 1,000.</summary>
    public int MaxExpandedRows { get; init; } = 1_000;

    /// <summary>Steps of <c>$apply</c>. Default: 8.</summary>
    public int MaxTransformations { get; init; } = 8;

    /// <summary>Properties that one <c>groupby</c> groups by. Default: 8.</summary>
    public int MaxGroupingKeys { get; init; } = 8;

    /// <summary>Aggregates of one step. Default: 16.</summary>
    public int MaxAggregates { get; init; } = 16;

    /// <summary>Expressions of one <c>compute</c>. Default: 8.</summary>
    public int MaxComputed { get; init; } = 8;

    /// <summary>Words and phrases of <c>$search</c>. Default: 10.</summary>
    public int MaxSearchWords { get; init; } = 10;

    /// <summary>Requests in one <c>$batch</c>. Default: 20.</summary>
    public int MaxBatchParts { get; init; } = 20;

    /// <summary>Length of the body of <c>$batch</c> in bytes. Default: 262,144.</summary>
    public int MaxBatchLength { get; init; } = 262_144;
}
