using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace SopEngine.Host.Pages.Forecasts;

/// <summary>
/// A page whose middle takes some seconds: the reader gets what stands before it at once, then how far it is, then the middle and the rest. Styles hide what has been overtaken; a
/// browser that cannot do that shows a row of percentages, and the result below them.
/// </summary>
/// <param name="shell">The page, with <see cref="Mark"/> where the middle belongs.</param>
/// <param name="percent">How far it is.</param>
/// <param name="middle">What is to stand there, as HTML.</param>
internal sealed class CountedPage(IResult shell, ChannelReader<int> percent, Func<Task<string>> middle) : IResult
{
    public const string Mark = "<!--hitung-->";

    private const int Stride = 5;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var page = await WholeAsync(httpContext);
        var at = page.IndexOf(Mark, StringComparison.Ordinal);
        await SendAsync(httpContext, $"{page[..at]}<p class=\"counting\" role=\"status\">Sedang dihitung: ");
        var told = -Stride;
        await foreach (var now in percent.ReadAllAsync(httpContext.RequestAborted))
        {
            if (now >= told + Stride)
            {
                told = now;
                await SendAsync(httpContext, string.Create(CultureInfo.InvariantCulture, $"<span><progress max=\"100\" value=\"{now}\" aria-label=\"Kemajuan\"></progress> {now} %</span> "));
            }
        }

        await SendAsync(httpContext, $"</p>{await middle()}{page[at..]}");
    }

    private async Task<string> WholeAsync(HttpContext http)
    {
        var body = http.Response.Body;
        using var kept = new MemoryStream();
        http.Response.Body = kept;
        try
        {
            await shell.ExecuteAsync(http);
        }
        finally
        {
            http.Response.Body = body;
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static async Task SendAsync(HttpContext http, string text)
    {
        await http.Response.WriteAsync(text, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
