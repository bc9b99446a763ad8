namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Who looks at a page: somebody of a region, or anybody.</summary>
internal sealed record Reader(string? Tenant, string? UserName)
{
    public static Reader Anybody { get; } = new(null, null);

    public static Reader Operator { get; } = new(null, "operator");

    public static Reader Of(string userName, string tenant = Helpdesk.Tenant) => new(tenant, userName);
}
