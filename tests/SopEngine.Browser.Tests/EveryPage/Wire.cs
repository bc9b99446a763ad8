using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>What came over the line for the page that is shown now: compressed bytes with headers, as the browser counts them, with nothing in its cache. The icon in the window's bar is not counted.</summary>
internal sealed class Wire
{
    private readonly ICDPSession _session;
    private readonly ConcurrentDictionary<string, string> _open = new();
    private readonly ConcurrentBag<long> _parts = [];
    private string _document = "";
    private string _loader = "";

    private Wire(ICDPSession session) => _session = session;

    /// <summary>Of the page itself, without its stylesheets, scripts and pictures.</summary>
    public long Document { get; private set; }

    public long All => _parts.Sum();

    public static async Task<Wire> ListenAsync(IPage page)
    {
        var wire = new Wire(await page.Context.NewCDPSessionAsync(page));
        wire._session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => wire.Begin(sent!.Value);
        wire._session.Event("Network.loadingFinished").OnEvent += (_, came) => wire.End(came!.Value);
        wire._session.Event("Network.loadingFailed").OnEvent += (_, failed) => wire.Forget(failed!.Value);
        await wire._session.SendAsync("Network.enable");
        await wire._session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        return wire;
    }

    /// <summary>Has the pictures come that wait until somebody gets to them, and waits until nothing is on its way any more.</summary>
    public async Task SettleAsync(IPage page)
    {
        await page.EvaluateAsync("Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var waited = 0; !_open.IsEmpty; waited++)
        {
            waited.Should().BeLessThan(200, "{0} is loaded soon; still on their way: {1}", page.Url, string.Join(", ", _open.Values));
            await pause.WaitForNextTickAsync();
        }
    }

    private void Begin(JsonElement sent)
    {
        var (loader, address) = (sent.GetProperty("loaderId").GetString()!, sent.GetProperty("request").GetProperty("url").GetString()!);
        if (sent.GetProperty("type").GetString() == "Document")
        {
            (_document, _loader) = (IdOf(sent), loader);
            _parts.Clear();
            _open.Clear();
        }

        // what the page before still asked for is told late, and its end never; the icon comes when the browser has nothing else to do
        if (loader == _loader && !address.Contains("/assets/icon.svg", StringComparison.Ordinal))
        {
            _open[IdOf(sent)] = address;
        }
    }

    private void End(JsonElement came)
    {
        if (!_open.TryRemove(IdOf(came), out _))
        {
            return;
        }

        var bytes = (long)came.GetProperty("encodedDataLength").GetDouble();
        _parts.Add(bytes);
        Document = IdOf(came) == _document ? bytes : Document;
    }

    private void Forget(JsonElement failed) => _open.TryRemove(IdOf(failed), out _);

    private static string IdOf(JsonElement told) => told.GetProperty("requestId").GetString()!;
}
