using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>The operator's page at two widths, with something to decide, and deciding it by clicking.</summary>
public sealed class OperatorPicturesTests : BrowserTest
{
    private const string Token = "tanda-masuk-operator-1234567890";

    private readonly LadderRegion _region = new();

    protected override Dictionary<string, string> Settings()
    {
        _region.Write();
        return new()
        {
            ["SopEngine__Operations__Operators__sari"] = Token,
            ["SopEngine__Runner__PollEvery"] = "00:05:00",
            ["SopEngine__Tenants__Path"] = _region.Tenants,
            ["SopEngine__Definitions__Path"] = _region.Definitions,
        };
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _region.Remove();
    }

    [Theory]
    [InlineData("desktop", 1280, 900)]
    [InlineData("telephone", 390, 844)]
    public async Task An_operator_sees_how_things_stand_and_decides_about_parked_work(string look, int width, int height)
    {
        await ParkAsync();
        var page = await Browser.OpenAsync(width, height);
        var pictures = new Pictures(look);
        await page.GotoAsync($"{Host.Address}/operator");
        await page.GetByLabel("Tanda masuk operator").FillAsync(Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await page.Locator(".parked summary").First.ClickAsync();
        // the folder that a test made for itself tells nobody anything
        await page.GetByText(Host.Database).First.EvaluateAsync("(element, path) => element.textContent = element.textContent.replace(path, '/var/lib/sopengine/sopengine.db')", Host.Database);
        await pictures.TakeAsync(page, "operator");

        await page.Locator(".parked textarea").First.FillAsync("Pemohon sudah diberi tahu lewat telepon.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lewati" }).First.ClickAsync();

        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("tercatat dalam riwayat");
    }

    /// <summary>Two tickets whose ladders stand as ten failures leave them.</summary>
    private async Task ParkAsync()
    {
        await LadderRegion.FileAsync(Host.Address);
        await LadderRegion.FileAsync(Host.Address);
        await LadderRegion.ParkAsync(Host.Database);
    }
}
