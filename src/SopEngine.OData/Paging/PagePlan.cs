using SopEngine.OData.Requests;

namespace SopEngine.OData.Paging;

/// <summary>
/// How many rows of the rest of a query this page gives. <c>$top</c> is the client's total over all pages; the size of pages is the server's, which a client may lower
/// (OData-Protocol 4.0, sections 8.2.8.5, 11.2.5.3 and 11.2.5.7).
/// </summary>
internal sealed record PagePlan(int PageSize, int? Left, int Skip, SkipToken? From, string? PageSizeApplied)
{
    /// <summary>One more than is shown where more may follow, so that a link is given only when there is something behind it.</summary>
    public int Take => EndsHere ? Left!.Value : PageSize + 1;

    public bool EndsHere => Left <= PageSize;

    /// <summary>What is left of the client's total behind this page.</summary>
    public int? LeftAfter => Left - PageSize;

    /// <param name="options">What was asked for.</param>
    /// <param name="request">With the client's wishes.</param>
    /// <param name="settings">The host's.</param>
    /// <param name="token">Where the page before ended; null for the first.</param>
    /// <param name="grouped">Whether the rows are groups, whose every page costs as much as all of them.</param>
    public static PagePlan Of(QueryOptions options, ODataRequest request, ODataOptions settings, SkipToken? token, bool grouped)
    {
        if (token is not null)
        {
            return new PagePlan(token.PageSize, token.Left, 0, token, null);
        }

        var wish = Preferences.Read(request);
        var most = grouped ? Math.Max(settings.GroupPageSize, settings.MaxPageSize) : settings.MaxPageSize;
        var size = Math.Min(wish.PageSize ?? (grouped ? settings.GroupPageSize : settings.PageSize), most);
        var applied = wish.PageSizeName is { } name ? $"{name}={size}" : null;
        return new PagePlan(size, options.Number("$top"), options.Number("$skip") ?? 0, null, applied);
    }
}
