using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>
/// Waiting for a page by asking the page itself, also where it may run no script. The driver's own waits for an address or a load ask first and listen then; an event between
/// the two is lost, and they wait until time is up (microsoft/playwright-dotnet, issue 3364).
/// </summary>
internal static class Arriving
{
    private const string AtPlaceAndLoaded = "address => new RegExp(address).test(location.href) && document.readyState === 'complete'";

    private static readonly TimeSpan _atMost = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits until the window shows an address, loaded.</summary>
    /// <param name="page">The window.</param>
    /// <param name="address">The address, as in <c>**/tiket/*</c>: two stars are anything, one is anything but a slash.</param>
    public static Task ArriveAsync(this IPage page, string address) =>
        UntilAsync(page, $"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$");

    /// <summary>Waits until the window shows another address than one with this end, loaded.</summary>
    /// <param name="page">The window.</param>
    /// <param name="end">The end, as <c>/masuk</c>.</param>
    public static Task LeaveAsync(this IPage page, string end) => UntilAsync(page, $"^(?!.*{Regex.Escape(end)}$)");

    /// <summary>Waits until what the window shows is loaded.</summary>
    /// <param name="page">The window.</param>
    public static Task BeLoadedAsync(this IPage page) => UntilAsync(page, "");

    private static async Task UntilAsync(IPage page, string address)
    {
        var waited = Stopwatch.StartNew();
        while (!await IsThereAsync(page, address))
        {
            waited.Elapsed.Should().BeLessThan(_atMost, "{0} must come, and {1} is shown", address, page.Url);
            await Task.Delay(_pause, TimeProvider.System);
        }
    }

    private static async Task<bool> IsThereAsync(IPage page, string address)
    {
        try
        {
            return await page.EvaluateAsync<bool>(AtPlaceAndLoaded, address);
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            // the page went away while it was asked: the next one is asked
            return false;
        }
    }
}
