namespace SopEngine.OData.Requests;

/// <summary>One request as the host got it, without anything of HTTP's own machinery.</summary>
public sealed record ODataRequest
{
    /// <summary>In capitals: GET, HEAD, POST, …</summary>
    public required string Method { get; init; }

    /// <summary>
    /// Where the service begins, absolute, ending in a slash, as the client sees it: links in answers start with it, so that behind a proxy it must be the outer address.
    /// </summary>
    public required Uri ServiceRoot { get; init; }

    /// <summary>What follows the root, still percent-encoded, without a leading slash: <c>Tickets(3)/Title</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query string as it was sent, with or without its question mark. Default: none.</summary>
    public string Query { get; init; } = "";

    /// <summary>Header fields; several of one name are joined by a comma. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Read for <c>$batch</c> only. Default: empty.</summary>
    public Stream Body { get; init; } = Stream.Null;

    /// <summary>The instant of the request: the age of links is measured by it, and <c>now()</c> gives it.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>
    /// Whose request it is and of what: a link to a next page works only in the scope that it was made in. The host puts tenant and user into it. Default: empty, one
    /// scope for all.
    /// </summary>
    public string Scope { get; init; } = "";

    /// <summary>The field whose name equals, whatever its capitals; empty when it was not sent.</summary>
    internal string Header(string name) => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";
}
