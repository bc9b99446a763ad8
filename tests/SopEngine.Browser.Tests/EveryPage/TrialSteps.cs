using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>An admin tries a draft with a pretend ticket.</summary>
internal static class TrialSteps
{
    public static async Task BeginAsync(IPage page, PreparedHost host, string tenant)
    {
        await SopDraftSteps.ChangeAsync(page, host, tenant);
        await page.GetByRole(AriaRole.Button, new() { Name = "Uji coba dengan tiket tiruan" }).ClickAsync();
        await page.ArriveAsync("**/coba");
    }

    public static async Task WalkAsync(IPage page, PreparedHost host, string tenant)
    {
        await BeginAsync(page, host, tenant);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan tiket tiruan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "+1 jam" }).ClickAsync();
        await page.GetByText("Yang sudah terjadi").WaitForAsync();
    }

    public static async Task EmptyAsync(IPage page, PreparedHost host)
    {
        await BeginAsync(page, host, "banyuwangi");
        await page.EvaluateAsync("() => document.querySelectorAll('input[type=text], input:not([type]), textarea').forEach(box => box.value = '')");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan tiket tiruan" }).ClickAsync();
        await page.Locator("[role=alert]").First.WaitForAsync();
    }
}
