namespace SopEngine.OData.Paging;

/// <summary>
/// Where a page ended: the order keys of its last row, what is left of the client's <c>$top</c> (null: no bound), and the size of pages. The fingerprint is that of address,
/// options and scope; a token is good for them alone.
/// </summary>
internal sealed record SkipToken(string Fingerprint, DateTimeOffset Expires, int PageSize, int? Left, IReadOnlyList<string?> Values);
