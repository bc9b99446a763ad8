using Microsoft.Extensions.FileProviders;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Tenancy;

/// <summary>
/// A region that has a host name of its own is named by it: <c>https://helpdesk.example.go.id/masuk</c> means <c>/REGION/masuk</c>. Addresses that name the
/// region as well stay as they are. Must stand before routing.
/// </summary>
public sealed class HostTenancy(RequestDelegate next, TenantRegistry tenants, IWebHostEnvironment environment)
{
    private readonly IFileProvider _assets = environment.WebRootFileProvider;

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path;
        if (tenants.FindByHost(http.Request.Host.Host) is { } tenant && IsPageOfHost(path))
        {
            http.Request.Path = $"/{tenant.Id}{(path == "/" ? "" : path.Value)}";
        }

        return next(http);
    }

    private bool IsPageOfHost(PathString path)
    {
        var first = PathSegments.First(path);
        return !ReservedNames.Contains(first) && tenants.Find(first) is null && !(path != "/" && _assets.GetFileInfo(path).Exists);
    }
}
