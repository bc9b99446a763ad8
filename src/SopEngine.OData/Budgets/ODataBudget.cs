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
}
