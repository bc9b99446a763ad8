using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Trails;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Trails;

/// <summary>The sealed days of a region, for everybody to read and keep, and the proof of one entry of a ticket.</summary>
public static class TrailPages
{
    public const string Address = "jejak-harian";

    private const int PartSize = 31;

    private static readonly byte[] _lineEnd = [(byte)'\n'];

    public static void MapTrailPages(this IEndpointRouteBuilder region)
    {
        var trail = region.MapGroup("").AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy);
        trail.MapGet($"/{Address}", async (HttpContext http, TrailQueries trails, PageWriter pages, string? lanjut) =>
            (await trails.ListAsync(http.Tenant(), new DayListRequest(Limit: PartSize, Next: lanjut, NewestFirst: true), http.RequestAborted)).Succeeded(out var part, out var problem)
                ? await pages.ShowAsync<TrailPage, Page<DayRecordView>>(http, part)
                : await pages.RefuseAsync(http, problem));
        trail.MapGet($"/{Address}/unduh", (HttpContext http, TrailQueries trails) => Results.Stream(
            body => WriteAsync(body, trails.AllAsync(http.Tenant()), http.RequestAborted), "application/x-ndjson", $"jejak-harian-{http.Tenant().Id}.jsonl"));
        region.MapGet("/tiket/{number}/riwayat/{seq}/bukti", async (HttpContext http, string number, string seq, ProveEntry prove, PageWriter pages) =>
            (await prove.HandleAsync(http.Caller(), number, seq, http.RequestAborted)).Succeeded(out var proof, out var problem)
                ? Results.File(Encoding.UTF8.GetBytes(ApiJson.Write(proof)), "application/json", $"bukti-{number}-{proof.Seq}.json")
                : await pages.RefuseAsync(http, problem));
    }

    private static async Task WriteAsync(Stream body, IAsyncEnumerable<DayRecordView> days, CancellationToken stop)
    {
        await foreach (var day in days.WithCancellation(stop))
        {
            await body.WriteAsync(Encoding.UTF8.GetBytes(ApiJson.Write(day)), stop);
            await body.WriteAsync(_lineEnd, stop);
        }
    }
}
