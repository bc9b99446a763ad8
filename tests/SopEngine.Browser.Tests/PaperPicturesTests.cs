using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>A ticket with its papers, a paper as a sheet on screen and printed, and a template being tried, at two widths.</summary>
public sealed class PaperPicturesTests : BrowserTest
{
    [Theory]
    [InlineData("desktop", 1280, 900)]
    [InlineData("phone", 390, 844)]
    public async Task A_paper_is_read_signed_and_printed(string look, int width, int height)
    {
        var number = await ServiceDesk.FulfilledAsync(Host.Address);
        var page = await Browser.OpenAsync(width, height);
        var pictures = new Pictures(look);
        await SignInAsync(page, "user");
        await page.GotoAsync(Region($"tiket/{number}"));
        await pictures.TakeAsync(page, "ticket-papers");

        await page.GetByRole(AriaRole.Link, new() { Name = "Berita Acara Pemenuhan Permintaan Layanan" }).First.ClickAsync();
        await pictures.TakeAsync(page, "paper");
        await page.Locator("[name=password]").FillAsync("user-jabar-2026!");
        await page.GetByRole(AriaRole.Button, new() { Name = "Setujui dan tandatangani" }).ClickAsync();
        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("Persetujuan Anda tercatat");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("header.bar").IsVisibleAsync()).Should().BeFalse("paper has no navigation");
        (await page.Locator("article.surat").IsVisibleAsync()).Should().BeTrue();
        await pictures.TakeAsync(page, "paper-print");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await SignInAsync(page, "admin");
        await page.GotoAsync(Region($"naskah/surat/lembar-disposisi?tiket={number}"));
        await pictures.TakeAsync(page, "template-preview");
    }

    private string Region(string page) => $"{Host.Address}/jabar/{page}";

    private async Task SignInAsync(IPage page, string userName)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Region("masuk"));
        var form = page.Locator("ul.demo form").Filter(new() { Has = page.Locator($"input[value='{userName}']") });
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await page.LeaveAsync("/masuk");
    }
}
