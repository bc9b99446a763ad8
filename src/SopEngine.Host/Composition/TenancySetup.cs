using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Composition;

/// <summary>Which region a request is about, settled around routing and nowhere else.</summary>
public static class TenancySetup
{
    public static void UseTenancy(this WebApplication app)
    {
        app.UseMiddleware<HostTenancy>();
        app.UseRouting();
        app.UseMiddleware<PathTenancy>();
    }
}
