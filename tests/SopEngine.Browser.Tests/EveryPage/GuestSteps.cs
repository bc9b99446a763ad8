using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Filing without an account, step by step.</summary>
internal static class GuestSteps
{
    /// <summary>Each time from another address, for one address may have few unused links.</summary>
    private static int _guests;

    public static async Task<string> SendAsync(IPage page, PreparedHost host)
    {
        var address = $"warga{Interlocked.Increment(ref _guests)}@warga.example";
        await page.GotoAsync(host.At("banyuwangi/lapor"));
        await Filing.FillAsync(page);
        await page.Locator("[name='f.email']").FillAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim tautan konfirmasi" }).ClickAsync();
        return address;
    }

    public static async Task OpenLinkAsync(IPage page, PreparedHost host)
    {
        var link = new Uri(await host.LinkToAsync(await SendAsync(page, host)));
        await page.GotoAsync(host.At(link.AbsolutePath));
    }

    public static async Task ConfirmAsync(IPage page, PreparedHost host)
    {
        await OpenLinkAsync(page, host);
        await page.GetByRole(AriaRole.Button, new() { Name = "Konfirmasi dan ajukan" }).ClickAsync();
    }
}
