using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>A page as somebody has it before him, and the proof that it is the one that was meant.</summary>
internal sealed class Shown : IAsyncDisposable
{
    private readonly ShownPage _page;
    private IRequest? _asked;

    private Shown(ShownPage page, IPage window)
    {
        _page = page;
        Window = window;
    }

    public IPage Window { get; }

    public static async Task<Shown> OpenAsync(PreparedHost host, ShownPage page, int width = 1280, int height = 900)
    {
        var shown = new Shown(page, await host.OpenAsync(page.Reader, width, height));
        shown.Window.Request += (_, request) => shown._asked = request.IsNavigationRequest && request.Frame == shown.Window.MainFrame ? request : shown._asked;
        await page.ReachAsync(shown.Window, host);
        await shown.Window.BeLoadedAsync();
        await shown.ShouldBeWhatWasMeantAsync();
        return shown;
    }

    public async ValueTask DisposeAsync() => await Window.Context.CloseAsync();

    private async Task ShouldBeWhatWasMeantAsync()
    {
        var answer = await _asked!.ResponseAsync();
        answer!.Status.Should().Be(_page.Status, "that is how {0} comes", _page.Name);
        if (_page.Route is { } route)
        {
            var pattern = $"^{Regex.Replace(Regex.Escape(route), @"\\\{[^}]*}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1))}$";
            $"{_asked.Method} {new Uri(_asked.Url).AbsolutePath.Trim('/')}".Should().MatchRegex(pattern, "{0} is what this address answers", _page.Name);
        }
    }
}
