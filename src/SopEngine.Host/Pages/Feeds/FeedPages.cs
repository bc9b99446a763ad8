using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Feeds;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Feeds;

/// <summary>The reader's deadlines in his own calendar: making and ending the address, and what stands at it.</summary>
public sealed class FeedPages(FeedKeys keys, ReadFeed feed, IdSource ids, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/tugas/kalender", (HttpContext http, FeedPages page, string? dicabut) => page.ShowAsync(http, null, dicabut is not null));
        region.MapPost("/tugas/kalender", (HttpContext http, FeedPages page) => page.ChangeAsync(http)).TakesForm();
        region.MapGet("/tenggat/{userName}/{key}.ics", (HttpContext http, FeedPages page, string userName, string key) => page.ReadAsync(http, userName, key))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string? address, bool revoked = false) => await pages.ShowAsync<FeedPage, FeedModel>(
        http, new FeedModel(await keys.HasAsync(http.Caller(), http.RequestAborted), address, new FormStates(ids), revoked));

    private async Task<IResult> ChangeAsync(HttpContext http)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        if (posted.Text("aksi") == "cabut")
        {
            return await keys.RevokeAsync(caller, stop) is { } refused ? await pages.RefuseAsync(http, refused) : Results.LocalRedirect($"/{caller.Tenant.Id}/tugas/kalender?dicabut=1");
        }

        return (await keys.MakeAsync(caller, stop)).Succeeded(out var key, out var problem)
            ? await ShowAsync(http, new Uri(Root(http), $"{caller.Tenant.Id}/tenggat/{Uri.EscapeDataString(caller.Actor.UserName)}/{key}.ics").AbsoluteUri)
            : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> ReadAsync(HttpContext http, string userName, string key)
    {
        if (await feed.HandleAsync(http.Tenant(), userName, key, Root(http), http.RequestAborted) is not { } text)
        {
            return new ProblemResult(new EdgeProblems.NotFound());
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"";
        (http.Response.Headers.ETag, http.Response.Headers.CacheControl) = (tag, "private, no-cache");
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Tag == tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(bytes, "text/calendar; charset=utf-8");
    }

    private static Uri Root(HttpContext http) => new($"{http.Request.Scheme}://{http.Request.Host}/");
}
