using SopEngine.Application.Calendars;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Where the ministry's admin sees how far the regions are with a version of the nation's calendar.</summary>
public sealed class DecreePages(DecreeProgress progress, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet($"/{CalendarPages.Address}/penerapan/{{version}}", (HttpContext http, DecreePages page, string version) => page.ShowAsync(http, CalendarProposalPages.Number(version)));

    private async Task<IResult> ShowAsync(HttpContext http, int number) =>
        (await progress.ReadAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var found, out var problem)
            ? await pages.ShowAsync<DecreePage, DecreeSpreading>(http, found)
            : await pages.RefuseAsync(http, problem);
}
