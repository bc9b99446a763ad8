using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>Files on a page: sent at once and in parts where there is script, over a line that breaks, and with the form where there is none.</summary>
public sealed class FileUploadTests : BrowserTest
{
    [Fact]
    public async Task A_file_goes_on_by_itself_after_the_line_was_cut_and_the_form_waits_for_it()
    {
        var page = await FilingAsync(script: true);
        var pieces = 0;
        await page.RouteAsync("**/uploads/*", async route =>
        {
            if (route.Request.Method == "PATCH" && ++pieces is 2 or 3)
            {
                await route.AbortAsync("connectionfailed");
                return;
            }

            await route.ContinueAsync();
        });

        await ChooseAsync(page, "surat.pdf", Pdf(900_000));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permintaan" }).ClickAsync();

        await page.Locator(".receipt").WaitForAsync();
        pieces.Should().BeGreaterThan(4, "four parts, and those that were cut came again");
        await page.GotoAsync($"{Host.Address}/banyuwangi/tiket/{(await page.Locator(".receipt dd").First.InnerTextAsync()).Trim()}");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("surat.pdf");
    }

    [Fact]
    public async Task A_file_that_is_not_taken_is_told_at_once_and_what_was_typed_stays()
    {
        var page = await FilingAsync(script: true);

        await ChooseAsync(page, "foto.png", "MZ program"u8.ToArray());

        (await page.Locator(".upload .why").InnerTextAsync()).Should().Contain("program");
        (await page.Locator("[name='f.uraian']").InputValueAsync()).Should().Be("Jaringan kantor terputus sejak pagi.");
    }

    [Fact]
    public async Task Without_script_files_go_with_the_form()
    {
        var page = await FilingAsync(script: false);

        await ChooseAsync(page, "surat.pdf", Pdf(400_000));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permintaan" }).ClickAsync();

        await page.Locator(".receipt").WaitForAsync();
        await page.GotoAsync($"{Host.Address}/banyuwangi/tiket/{(await page.Locator(".receipt dd").First.InnerTextAsync()).Trim()}");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("surat.pdf");
    }

    private static byte[] Pdf(int length) => [.. "%PDF-1.7\n"u8, .. new byte[length]];

    private static Task ChooseAsync(IPage page, string name, byte[] content) =>
        page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });

    /// <summary>The filing form of Banyuwangi, filled but for its files.</summary>
    private async Task<IPage> FilingAsync(bool script)
    {
        var page = await Browser.OpenAsync(1280, 900, script);
        await page.GotoAsync($"{Host.Address}/banyuwangi/masuk");
        await page.Locator("ul.demo form").Filter(new() { Has = page.Locator("input[value='pelapor']") }).GetByRole(AriaRole.Button).ClickAsync();
        await page.LeaveAsync("/masuk");
        await page.GotoAsync($"{Host.Address}/banyuwangi/ajukan");
        await page.Locator("[name='f.nama']").FillAsync("Rina Kusumawati");
        await page.Locator("[name='f.opd']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("input[type=radio][name='f.jenis-kendala'][value='Jaringan']").CheckAsync();
        await page.Locator("[name='f.objek']").FillAsync("Kantor Kecamatan Rogojampi");
        await page.Locator("[name='f.uraian']").FillAsync("Jaringan kantor terputus sejak pagi.");
        return page;
    }
}
