using SopEngine.OData.Budgets;

namespace SopEngine.OData;

/// <summary>What a host decides of a service.</summary>
public sealed record ODataOptions
{
    /// <summary>
    /// The secret that seals the links to next pages: at least 32 bytes, the same on all hosts that answer for one another, and over their restarts.
    /// </summary>
    public required byte[] TokenKey { get; init; }

    /// <summary>How long a link to a next page is good. Default: 24 hours, because some clients read for an hour and are paused meanwhile.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Rows of a page when the client asks for no other size. Default: 1,000.</summary>
    public int PageSize { get; init; } = 1_000;

    /// <summary>The greatest page a client gets. Default: 5,000.</summary>
    public int MaxPageSize { get; init; } = 5_000;

    /// <summary>Groups on a page when the client asks for no other size, and the most he gets: every page of groups costs as much as all of them. Default: 50,000.</summary>
    public int GroupPageSize { get; init; } = 50_000;

    /// <summary>
    /// How many must stand behind an aggregate, counted as the set says: those of smaller groups are null, and a count of fewer is refused. Rows themselves are shown, and
    /// differences of two answers can be taken. Default: none.
    /// </summary>
    public int? MinimumGroup { get; init; }

    /// <summary>How much one query may ask for.</summary>
    public ODataBudget Budget { get; init; } = ODataBudget.Default;
}
