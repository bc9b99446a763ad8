using System.Text.Json;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>What came over the line for the page that is shown now: compressed bytes with headers, as the browser counts them, with nothing in its cache.</summary>
internal sealed class Wire
{
    private readonly ICDPSession _session;
    private readonly HashSet<string> _open = [];
    private readonly List<long> _parts = [];
    private string _document = "";

    private Wire(ICDPSession session) => _session = session;

    /// <summary>Of the page itself, without its stylesheets, scripts and pictures.</summary>
    public long Document { get; private set; }

    public long All => _parts.Sum();

    public static async Task<Wire> ListenAsync(IPage page)
    {
        var wire = new Wire(await page.Context.NewCDPSessionAsync(page));
        wire._session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => wire.Begin(sent!.Value);
        wire._session.Event("Network.loadingFinished").OnEvent += (_, came) => wire.End(came!.Value);
        wire._session.Event("Network.loadingFailed").OnEvent += (_, failed) => wire._open.Remove(IdOf(failed!.Value));
        await wire._session.SendAsync("Network.enable");
        await wire._session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        return wire;
    }

    /// <summary>Waits until nothing is on its way any more.</summary>
    public async Task SettleAsync()
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var waited = 0; _open.Count > 0; waited++)
        {
            waited.Should().BeLessThan(200, "a page is loaded soon; still on their way: {0}", string.Join(", ", _open));
            await pause.WaitForNextTickAsync();
        }
    }

    private void Begin(JsonElement sent)
    {
        _open.Add(IdOf(sent));
        if (sent.GetProperty("type").GetString() == "Document")
        {
            _document = IdOf(sent);
            _parts.Clear();
            _open.IntersectWith([_document]);
        }
    }

    private void End(JsonElement came)
    {
        if (!_open.Remove(IdOf(came)))
        {
            return;
        }

        var bytes = (long)came.GetProperty("encodedDataLength").GetDouble();
        _parts.Add(bytes);
        Document = IdOf(came) == _document ? bytes : Document;
    }

    private static string IdOf(JsonElement told) => told.GetProperty("requestId").GetString()!;
}
