using Microsoft.AspNetCore.Http.HttpResults;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Regions;

/// <summary>The first pages: of the installation, and of a region.</summary>
public static class RegionPages
{
    public static void MapStart(this IEndpointRouteBuilder app) =>
        app.MapGet("/", (TenantRegistry tenants, SopRegistry sops) => new RazorComponentResult<StartPage>(new { Model = Start(tenants, sops) }))
            .AllowAnonymous().ExcludeFromDescription();

    public static void MapHome(this IEndpointRouteBuilder region) => region.MapGet("/", HomeAsync).AllowAnonymous();

    private static StartModel Start(TenantRegistry tenants, SopRegistry sops) => new(
        [.. tenants.All.Select(tenant => new ServedRegion(tenant, [.. sops.InForce(tenant.Id).Select(sop => sop.Printed.Document.Title)]))],
        [
            .. tenants.Refused.Select(refused => new NotServed(refused.Folder, refused.Problems)),
            .. tenants.All.SelectMany(tenant => sops.Refused(tenant.Id).Select(refused => new NotServed($"{tenant.Name}: {refused.File}", refused.Problems))),
        ]);

    private static async Task<IResult> HomeAsync(HttpContext http, SopRegistry sops, CalendarNotices notices, PageWriter pages)
    {
        var tenant = http.Tenant();
        var inForce = sops.InForce(tenant.Id);
        var refused = sops.Refused(tenant.Id).Select(file => file.ToString()).ToList();
        var calendar = await notices.ReadAsync(http.FindCaller(), http.RequestAborted);
        return await pages.ShowAsync<RegionHome, RegionModel>(http, new RegionModel(inForce, tenant.Topics, refused, http.Request.Query.ContainsKey("keluar"), calendar));
    }
}
