using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>The pages of time, at two widths: the year, a proposal, and why a due time is what it is.</summary>
public sealed class CalendarPicturesTests : BrowserTest
{
    [Theory]
    [InlineData("desktop", 1280, 900)]
    [InlineData("phone", 390, 844)]
    public async Task A_closure_is_proposed_looked_at_and_applied_by_clicking(string look, int width, int height)
    {
        var page = await Browser.OpenAsync(width, height);
        var pictures = new Pictures(look);
        await SignInAsync(page, "staff-it");
        var number = await FileAsync(page);
        await page.GotoAsync(Region($"tiket/{number}"));
        await pictures.TakeAsync(page, "ticket-clocks");

        await SignInAsync(page, "admin");
        await page.GotoAsync(Region("kalender?tahun=2027"));
        await pictures.TakeAsync(page, "calendar");
        await page.GotoAsync(Region("kalender/ubah"));
        await page.Locator("#libur summary").ClickAsync();
        await pictures.TakeAsync(page, "calendar-edit");
        var today = TimeProvider.System.GetUtcNow().AddHours(7);
        await page.Locator("#libur-from").FillAsync($"{today:yyyy-MM-dd}");
        await page.Locator("#libur-to").FillAsync($"{today.AddDays(4):yyyy-MM-dd}");
        await page.Locator("#libur-kind").SelectOptionAsync("ForceMajeure");
        await page.Locator("#libur-name").FillAsync("Banjir kota");
        await page.Locator("#libur-number").FillAsync("Keputusan Bupati 188/2026");
        await page.Locator("#libur button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).WaitForAsync();
        await pictures.TakeAsync(page, "calendar-proposal");
        await page.Locator("[name=ground]").FillAsync("Keputusan Bupati tentang banjir");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).ClickAsync();
        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("tenggat bergeser");

        await page.GotoAsync(Region($"tiket/{number}/mengapa/c1"));
        (await page.Locator("main").InnerTextAsync()).Should().Contain("Banjir kota");
        await pictures.TakeAsync(page, "why");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("header.bar").IsVisibleAsync()).Should().BeFalse("paper has no navigation");
    }

    private string Region(string page) => $"{Host.Address}/banyuwangi/{page}";

    private async Task SignInAsync(IPage page, string userName)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Region("masuk"));
        var form = page.Locator("ul.demo form").Filter(new() { Has = page.Locator($"input[value='{userName}']") });
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await page.LeaveAsync("/masuk");
    }

    private async Task<string> FileAsync(IPage page)
    {
        await page.GotoAsync(Region("ajukan"));
        await page.Locator("[name='f.nama']").FillAsync("Rina Kusumawati");
        await page.Locator("[name='f.opd']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var kind = page.Locator("select[name='f.jenis-kendala']");
        if (await kind.CountAsync() > 0)
        {
            await kind.SelectOptionAsync("Jaringan");
        }
        else
        {
            await page.Locator("input[type=radio][name='f.jenis-kendala'][value='Jaringan']").CheckAsync();
        }

        await page.Locator("[name='f.objek']").FillAsync("Kantor Kecamatan Rogojampi");
        await page.Locator("[name='f.uraian']").FillAsync("Jaringan kantor terputus sejak pagi.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permintaan" }).ClickAsync();
        return (await page.Locator(".receipt dd").First.InnerTextAsync()).Trim();
    }
}
