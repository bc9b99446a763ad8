using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>
/// One page of the product with something on it: by which address it is answered (null for one that answers wherever something is refused), who reads it, and how one gets there.
/// </summary>
internal sealed record ShownPage(string Name, string? Route, Reader Reader, Func<IPage, PreparedHost, Task> ReachAsync)
{
    /// <summary>The HTTP status that it comes with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>A page that one opens by its address.</summary>
    public static ShownPage Of(string name, string? route, Reader reader, Func<PreparedHost, string> address) =>
        new(name, route is null ? null : $"GET {route}", reader, (page, host) => page.GotoAsync(host.At(address(host))));

    /// <summary>A page that answers to a form.</summary>
    public static ShownPage Sent(string name, string route, Reader reader, Func<IPage, PreparedHost, Task> reach, int status = 422) =>
        new(name, $"POST {route}", reader, reach) { Status = status };

    public override string ToString() => Name;
}
