using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.Walks;

/// <summary>One region as people use it in one window, with script or without: signing in, filing, answering, signing, rating.</summary>
internal sealed class Desk(IPage page, string address, string tenant, bool script)
{
    public IPage Page => page;

    public async Task SignInAsync(string userName)
    {
        await page.Context.ClearCookiesAsync();
        await OpenAsync("masuk");
        await page.Locator("ul.demo form").Filter(new() { Has = page.Locator($"input[value='{userName}']") }).GetByRole(AriaRole.Button).ClickAsync();
        await page.LeaveAsync("/masuk");
    }

    public Task OpenAsync(string at) => page.GotoAsync($"{address}/{tenant}/{at}");

    public Task OpenTicketAsync(string number) => OpenAsync($"tiket/{number}");

    /// <summary>Files what the form asks for; the ticket's number.</summary>
    public async Task<string> FileAsync(params (string Box, string Value)[] answers)
    {
        await OpenAsync("ajukan");
        await FillAsync(page.Locator("main"), answers);
        await PressAsync("Kirim permintaan");
        return (await page.Locator(".receipt dd").First.InnerTextAsync()).Trim();
    }

    /// <summary>Gives an answer to the ticket's row with what it asks.</summary>
    public async Task AnswerAsync(string number, string outcome, params (string Box, string Value)[] answers)
    {
        await OpenTicketAsync(number);
        await UnfoldAsync(outcome);
        await FillAsync(page.Locator("main"), answers);
        await GiveAsync(outcome);
    }

    public async Task UnfoldAsync(string outcome)
    {
        var button = Button(outcome);
        if (!await button.IsVisibleAsync())
        {
            await page.Locator("details.outcome").Filter(new() { Has = button }).Locator("summary").ClickAsync();
        }
    }

    public async Task GiveAsync(string outcome)
    {
        await Button(outcome).ClickAsync();
        await page.ArriveAsync("**kabar=**");
        await ShouldBeTakenAsync(outcome);
    }

    /// <summary>Chooses a file in a box; where there is script it is sent at once.</summary>
    public async Task ChooseFileAsync(string box, string name, byte[] content)
    {
        await page.Locator($"input[type=file][name='f.{box}']").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        if (script)
        {
            await page.Locator($"input[type=checkbox][name='f.{box}']:checked").WaitForAsync();
        }
    }

    public async Task RateAsync(string number, int score)
    {
        await OpenTicketAsync(number);
        await page.Locator($"[name='scores.1'][value='{score}']").CheckAsync();
        await PressAsync("Kirim penilaian");
        await ShouldBeTakenAsync("penilaian");
    }

    public async Task PressAsync(string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await page.BeLoadedAsync();
    }

    public Task<string> TextAsync() => page.Locator("main").InnerTextAsync();

    public static async Task FillAsync(ILocator within, params (string Box, string Value)[] answers)
    {
        foreach (var (name, value) in answers)
        {
            var box = within.Locator($"[name='{name}']").Locator("visible=true").First;
            var choice = within.Locator($"input[type=radio][name='{name}'][value='{value}']");
            if (await choice.CountAsync() > 0)
            {
                await choice.CheckAsync();
            }
            else if (await within.Locator($"select[name='{name}']").CountAsync() > 0)
            {
                await box.SelectOptionAsync(value);
            }
            else
            {
                await box.FillAsync(value);
            }
        }
    }

    private ILocator Button(string outcome) => page.Locator($"button[name=jawaban][value='{outcome}']").First;

    private async Task ShouldBeTakenAsync(string act)
    {
        var alerts = await page.Locator("[role=alert]").AllInnerTextsAsync();
        alerts.Should().BeEmpty("{0} is taken", act);
    }
}
