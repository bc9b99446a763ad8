using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>A change of the calendar, up to its proposal.</summary>
internal static class CalendarSteps
{
    public static async Task ProposeAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("batam/kalender/ubah"));
        await ProposeAsync(page);
    }

    public static async Task ApplyWithoutGroundAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banten/kalender/ubah"));
        await ProposeAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).ClickAsync();
    }

    public static async Task ProposeForAllAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("nasional/kalender/ubah"));
        await page.Locator("#libur summary").ClickAsync();
        await page.Locator("#libur-from").FillAsync("2027-08-16");
        await page.Locator("#libur-kind").SelectOptionAsync("CollectiveLeave");
        await page.Locator("#libur-name").FillAsync("Cuti bersama tambahan");
        await page.Locator("#libur-number").FillAsync("SKB perubahan 2027");
        await page.Locator("#libur button").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Akibatnya di daerah" }).WaitForAsync();
    }

    private static async Task ProposeAsync(IPage page)
    {
        var today = TimeProvider.System.GetUtcNow().AddHours(7);
        await page.Locator("#libur summary").ClickAsync();
        await page.Locator("#libur-from").FillAsync($"{today:yyyy-MM-dd}");
        await page.Locator("#libur-to").FillAsync($"{today.AddDays(4):yyyy-MM-dd}");
        await page.Locator("#libur-kind").SelectOptionAsync("ForceMajeure");
        await page.Locator("#libur-name").FillAsync("Banjir kota");
        await page.Locator("#libur-number").FillAsync("Keputusan 188/2026");
        await page.Locator("#libur button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).WaitForAsync();
    }
}
