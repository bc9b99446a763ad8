using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>From the document to the page where its paper is checked, by the address that stands on it.</summary>
internal static class SealSteps
{
    public static async Task FollowAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banyuwangi/sop/helpdesk-aplikasi-jaringan"));
        var address = new Uri(await page.Locator(".proof strong").InnerTextAsync());
        await page.GotoAsync(host.At(address.AbsolutePath));
    }
}
