using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SopEngine.Application.Forecasts;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.SopDrafts;

namespace SopEngine.Host.Pages.Forecasts;

/// <summary>What is expected of a draft, and of an SOP in force.</summary>
public sealed class ForecastPages(MakeForecast forecasts, SopDraftQueries drafts, SopRegistry sops, PageWriter pages, ILoggerFactory logs)
{
    private const string Address = "prakiraan";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{SopDraftPages.Address}/{{draft:int}}/{Address}", (HttpContext http, ForecastPages page, int draft) => page.OfDraftAsync(http, draft));
        region.MapGet($"/sop/{{sop}}/{Address}", (HttpContext http, ForecastPages page, string sop) => page.OfSopAsync(http, sop));
    }

    private async Task<IResult> OfDraftAsync(HttpContext http, int number)
    {
        if (!(await drafts.FindAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var draft, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var back = $"/{http.Caller().Tenant.Id}/{SopDraftPages.Address}/{number}";
        return await ShowAsync(http, draft.Row.Title, (back, $"rancangan nomor {number}"), new ForecastAsk(number, null));
    }

    private Task<IResult> OfSopAsync(HttpContext http, string sop)
    {
        var title = sops.FindInForce(http.Caller().Tenant.Id, sop)?.Running.Document.Title ?? sop;
        return ShowAsync(http, title, ($"/{http.Caller().Tenant.Id}/sop/{sop}", title), new ForecastAsk(null, sop));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string title, (string Address, string Name) back, ForecastAsk ask)
    {
        var typed = http.Request.Query[ForecastModel.Arrivals].ToString();
        var fits = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var arrivals) && arrivals is >= ForecastAsk.LeastArrivals and <= ForecastAsk.MostArrivals;
        ask = fits ? ask with { Arrivals = arrivals } : ask;
        var told = Channel.CreateUnbounded<int>();
        var making = MakeAsync(http, ask, told.Writer);
        if (!await told.Reader.WaitToReadAsync(http.RequestAborted))
        {
            // it ended before it began
            return (await making).Succeeded(out _, out var problem) ? throw new InvalidOperationException("A forecast was made without a word.") : await pages.RefuseAsync(http, problem);
        }

        var model = new ForecastModel(title, back, $"{back.Address}/{Address}", ask, fits || typed.Length == 0 ? null : typed);
        return new CountedPage(await pages.ShowAsync<ForecastPage, ForecastModel>(http, model), told.Reader, async () =>
            (await making).Succeeded(out var view, out var refused) ? await HtmlAsync(http, view) : throw new InvalidOperationException($"A forecast was refused half way: {refused.Code}."));
    }

    private async Task<Result<ForecastView>> MakeAsync(HttpContext http, ForecastAsk ask, ChannelWriter<int> told)
    {
        try
        {
            return await forecasts.RunAsync(http.Caller(), ask, new Told(told), http.RequestAborted);
        }
        finally
        {
            told.Complete();
        }
    }

    private async Task<string> HtmlAsync(HttpContext http, ForecastView view)
    {
        await using var renderer = new HtmlRenderer(http.RequestServices, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ForecastResult>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ForecastResult.View)] = view }))).ToHtmlString());
    }

    private sealed class Told(ChannelWriter<int> writer) : IProgress<int>
    {
        public void Report(int value) => writer.TryWrite(value);
    }
}
