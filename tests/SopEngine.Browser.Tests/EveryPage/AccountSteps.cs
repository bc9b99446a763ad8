using Microsoft.Playwright;
using OtpNet;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Brings the pages of signing in into the states that are looked at.</summary>
internal static class AccountSteps
{
    private const string UserName = "pengawas";

    // on each host once; by the host's address
    private static readonly HashSet<string> _coded = new(StringComparer.Ordinal);

    public static async Task ForgetAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banyuwangi/masuk/lupa"));
        await page.Locator("[name=userName]").FillAsync("staff-it");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim tautan" }).ClickAsync();
    }

    /// <summary>Somebody of another region has a code; his password is typed, and a wrong code.</summary>
    public static async Task CodeAsync(IPage page, PreparedHost host)
    {
        if (_coded.Add(host.At("")))
        {
            await SetUpAsync(page, host);
        }

        await SignInAsync(page, host);
        await page.Locator("[name=code]").FillAsync("000 000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
    }

    private static async Task SetUpAsync(IPage page, PreparedHost host)
    {
        await SignInAsync(page, host);
        await page.GotoAsync(host.At("batam/akun/kode"));
        var secret = (await page.Locator("code").Last.InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.Locator("[name=code]").FillAsync(new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp());
        await page.GetByRole(AriaRole.Button, new() { Name = "Pasang kode masuk" }).ClickAsync();
        await page.GetByText("Inilah kode kertas Anda").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keluar", Exact = true }).ClickAsync();
    }

    private static async Task SignInAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("batam/masuk"));
        var form = page.Locator("form.card").First;
        await form.Locator("[name=userName]").FillAsync(UserName);
        await form.Locator("[name=password]").FillAsync($"{UserName}-batam-2026!");
        await form.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
    }
}
