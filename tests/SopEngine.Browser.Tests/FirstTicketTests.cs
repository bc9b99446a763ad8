using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>The README's "your first ticket", done by clicking: Banyuwangi's report from filing to end, with its three people, at two widths and without script.</summary>
public sealed class FirstTicketTests : BrowserTest
{
    private static readonly byte[] _photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("desktop", 1280, 900, true)]
    [InlineData("telephone", 390, 844, true)]
    [InlineData("without-script", 1280, 900, false)]
    public async Task A_report_is_filed_and_carried_to_its_end_by_clicking(string look, int width, int height, bool script)
    {
        var page = await Browser.OpenAsync(width, height, script);
        var pictures = new Pictures(look);
        async Task Picture(string name)
        {
            if (script)
            {
                await pictures.TakeAsync(page, name);
            }
        }

        await page.GotoAsync(Host.Address);
        await Picture("start");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kabupaten Banyuwangi" }).First.ClickAsync();
        await Picture("region");
        await page.GotoAsync($"{Host.Address}/banyuwangi/masuk");
        await Picture("sign-in");
        await SignInAsync(page, "pelapor");

        await page.GotoAsync($"{Host.Address}/banyuwangi/ajukan");
        await FillAsync(page, "nama", "Rina Kusumawati");
        await page.Locator("[name='f.opd']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ChooseAsync(page, "jenis-kendala", "Jaringan");
        await FillAsync(page, "objek", "Kantor Kecamatan Rogojampi");
        await FillAsync(page, "uraian", "Jaringan kantor terputus sejak pagi.");
        await Picture("filing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permintaan" }).ClickAsync();
        var number = (await page.Locator(".receipt dd").First.InnerTextAsync()).Trim();
        var key = (await page.Locator(".receipt dd").Nth(1).InnerTextAsync()).Trim();
        number.Should().StartWith("BWI-");
        await Picture("receipt");

        await SignInAsync(page, "staff-it");
        await page.GotoAsync($"{Host.Address}/banyuwangi/tugas");
        await Picture("inbox");
        await AnswerAsync(page, number, "ya");
        await page.GotoAsync(Ticket(number));
        await FillAsync(page, "catatan", "Kabel FO putus di tiang 14, disambung ulang.");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "tiang-14.png", MimeType = "image/png", Buffer = _photo });
        if (script)
        {
            await page.GetByText("(sudah diunggah)").First.WaitForAsync();
        }

        await Picture("ticket");
        await AnswerAsync(page, number, "selesai", stay: true);
        await page.GotoAsync(Ticket(number));
        await AnswerAsync(page, number, "ya", stay: true, ("catatan-permasalahan", "Perlu keputusan pimpinan."));

        await SignInAsync(page, "kabid");
        await page.GotoAsync(Ticket(number));
        await AnswerAsync(page, number, "putuskan", stay: true, ("keputusan", "Ganti kabel."), ("masukan", "Pakai jalur cadangan."));
        await SignInAsync(page, "staff-it");
        await AnswerAsync(page, number, "tutup");
        await page.GotoAsync(Ticket(number));
        await Picture("ticket-closed");
        await page.GotoAsync($"{Host.Address}/banyuwangi/sop/helpdesk-aplikasi-jaringan");
        await Picture("sop");

        var visitor = await Browser.OpenAsync(width, height, script);
        await visitor.GotoAsync($"{Host.Address}/banyuwangi/lacak");
        await visitor.Locator("[name=number]").FillAsync(number);
        await visitor.Locator("[name=key]").FillAsync(key);
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Lacak" }).ClickAsync();
        (await visitor.Locator("main").InnerTextAsync()).Should().Contain(number).And.NotContain("Rina Kusumawati");
        if (script)
        {
            await pictures.TakeAsync(visitor, "tracking");
        }
    }

    private string Ticket(string number) => $"{Host.Address}/banyuwangi/tiket/{number}";

    private async Task SignInAsync(IPage page, string userName)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync($"{Host.Address}/banyuwangi/masuk");
        var form = page.Locator("ul.demo form").Filter(new() { Has = page.Locator($"input[value='{userName}']") });
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await page.LeaveAsync("/masuk");
    }

    private async Task AnswerAsync(IPage page, string number, string outcome, bool stay = false, params (string Field, string Text)[] form)
    {
        if (!stay)
        {
            await page.GotoAsync(Ticket(number));
        }

        var button = page.Locator($"button[name=jawaban][value='{outcome}']").First;
        if (!await button.IsVisibleAsync())
        {
            await page.Locator("details.outcome").Filter(new() { Has = page.Locator($"button[value='{outcome}']") }).Locator("summary").ClickAsync();
        }

        foreach (var (field, text) in form)
        {
            await FillAsync(page, field, text);
        }

        await button.ClickAsync();
        await page.BeLoadedAsync();
        (await page.Locator("[role=alert]").CountAsync()).Should().Be(0, "the answer {0} must be accepted", outcome);
    }

    private static Task FillAsync(IPage page, string field, string text) =>
        page.Locator($"[name='f.{field}']").Locator("visible=true").First.FillAsync(text);

    private static async Task ChooseAsync(IPage page, string field, string value)
    {
        var select = page.Locator($"select[name='f.{field}']");
        if (await select.CountAsync() > 0)
        {
            await select.SelectOptionAsync(value);
        }
        else
        {
            await page.Locator($"input[type=radio][name='f.{field}'][value='{value}']").CheckAsync();
        }
    }
}
