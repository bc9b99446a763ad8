using SopEngine.Application.Calls;
using SopEngine.Application.Mails;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Shared;

namespace SopEngine.Host.Pages.Work;

/// <summary>What the reader can do now.</summary>
public static class InboxPages
{
    private const int PartSize = 50;

    public static void MapInbox(this IEndpointRouteBuilder region) => region.MapGet("/tugas", ShowAsync);

    private static async Task<IResult> ShowAsync(
        HttpContext http, string? lajur, string? lanjut, WorkItemQueries work, SopRegistry sops, Times times, TenantTime time, MailQueries mails, PageWriter pages)
    {
        var caller = http.Caller();
        var now = await time.NowAsync(caller.Tenant, http.RequestAborted);
        var found = await work.InboxAsync(caller, new InboxRequest(lajur, Limit: PartSize, Next: lanjut), http.RequestAborted);
        return found.Succeeded(out var part, out var problem)
            ? await pages.ShowAsync<InboxPage, InboxModel>(http, new InboxModel(part, Lanes(caller, sops), lajur, item => times.Of(caller.Tenant, item, now), await mails.CountAsync(caller, http.RequestAborted)))
            : await pages.RefuseAsync(http, problem);
    }

    private static List<OptionView> Lanes(Caller caller, SopRegistry sops) => sops.InForce(caller.Tenant.Id)
        .SelectMany(sop => sop.Running.Lanes)
        .Where(lane => lane.Roles.Any(caller.Actor.HasRole))
        .DistinctBy(lane => lane.Id)
        .Select(lane => new OptionView(lane.Id, lane.Label))
        .ToList();
}
