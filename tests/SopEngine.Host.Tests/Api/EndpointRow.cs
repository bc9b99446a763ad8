namespace SopEngine.Host.Tests.Api;

/// <summary>One call.</summary>
/// <param name="Method">GET, POST, PUT or PATCH.</param>
/// <param name="Pattern">As the endpoint is mapped, below the region.</param>
/// <param name="Path">Of something that is there.</param>
/// <param name="Unknown">Of something that is not; null where the call names nothing.</param>
/// <param name="Stranger">What another requester of the region gets; null where he may.</param>
/// <param name="Analyst">What somebody gets who reads figures and no tickets; null where he may.</param>
/// <param name="Asker">What the ticket's own requester gets, to whom it is not; null where he may.</param>
/// <param name="Body">What is sent.</param>
internal sealed record EndpointRow(
    string Method, string Pattern, string Path, string? Unknown = null, int? Stranger = null, int? Analyst = null, int? Asker = null, object? Body = null)
{
    /// <summary>True when nobody needs to be signed in.</summary>
    public bool IsPublic { get; private init; }

    public string Name => $"{Method} {Pattern}";

    public static EndpointRow Public(string method, string pattern) => new(method, pattern, pattern) { IsPublic = true };
}
