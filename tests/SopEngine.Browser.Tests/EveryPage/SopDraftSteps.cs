using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>An admin at a draft of an SOP.</summary>
internal static class SopDraftSteps
{
    // a row of each region's SOP
    private static readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal) { ["banten"] = "terima-pengaduan", ["trenggalek"] = "kirim-tiket", ["banyuwangi"] = "lapor" };

    public static async Task ChangeAsync(IPage page, PreparedHost host, string tenant)
    {
        await page.GotoAsync(host.At($"{tenant}/rancangan"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai rancangan" }).ClickAsync();
        await page.ArriveAsync("**/rancangan/*");
    }

    public static async Task BeginAsync(IPage page, PreparedHost host, string tenant)
    {
        await page.GotoAsync(host.At($"{tenant}/rancangan"));
        await page.Locator("[name=judul]").FillAsync("SOP Permintaan Subdomain");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai menulis" }).ClickAsync();
        await page.ArriveAsync("**/rancangan/*");
    }

    public static async Task CompareAsync(IPage page, PreparedHost host, string tenant)
    {
        await ChangeAsync(page, host, tenant);
        await SendAsync(page, "Menerima pengaduan dengan santun", "steps/terima-pengaduan/activity");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan dengan yang berlaku" }).ClickAsync();
        await page.Locator("table.compare").WaitForAsync();
    }

    public static async Task ForecastAsync(IPage page, PreparedHost host)
    {
        await ChangeAsync(page, host, "banten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Perkirakan tepat waktunya" }).ClickAsync();
        await page.Locator(".counted").WaitForAsync();
    }

    public static async Task WeighAsync(IPage page, PreparedHost host, string tenant)
    {
        await ChangeAsync(page, host, tenant);
        await SendAsync(page, "Menerima pengaduan dengan santun", $"steps/{_rows[tenant]}/activity");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan untuk disahkan…" }).ClickAsync();
        await page.Locator("[name=perubahan]").WaitForAsync();
    }

    /// <summary>Proposes a draft and goes back to it; one that another reader proposed before stands there instead.</summary>
    public static async Task ProposeAsync(IPage page, PreparedHost host, string tenant)
    {
        await page.GotoAsync(host.At($"{tenant}/rancangan"));
        if (await page.Locator("li.card", new() { HasText = "diajukan lewat tiket" }).CountAsync() == 0)
        {
            await WeighAsync(page, host, tenant);
            await page.Locator("[name=perubahan]").FillAsync("Sapaan kepada pelapor diperjelas.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan untuk disahkan" }).ClickAsync();
            await page.ArriveAsync("**/tiket/*");
            await page.GotoAsync(host.At($"{tenant}/rancangan"));
        }

        await page.Locator("li.card", new() { HasText = "diajukan lewat tiket" }).First.GetByRole(AriaRole.Link).ClickAsync();
        await page.Locator("table.compare").WaitForAsync();
    }

    public static async Task ProposeWithoutAWordAsync(IPage page, PreparedHost host)
    {
        await WeighAsync(page, host, "banyuwangi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan untuk disahkan" }).ClickAsync();
    }

    /// <summary>Types into a cell that somebody else has changed since: sent as a plain form, as without script.</summary>
    public static async Task CollideAsync(IPage page, PreparedHost host)
    {
        await BeginAsync(page, host, "jabar");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await SendAsync(other, "Punya dia");
        await SendAsync(page, "Punya saya");
        await other.CloseAsync();
    }

    public static async Task SheetAsync(IPage page, PreparedHost host, string tenant, string act)
    {
        await ChangeAsync(page, host, tenant);
        await SheetSteps.LeaveAsync(page, act);
    }

    /// <summary>The same on a sheet.</summary>
    public static async Task CollideOnSheetAsync(IPage page, PreparedHost host, string act, string place)
    {
        await BeginAsync(page, host, "jabar");
        await SheetSteps.LeaveAsync(page, act);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await SendAsync(other, "Punya dia", place);
        await SendAsync(page, "Punya saya", place);
        await other.CloseAsync();
    }

    /// <summary>Types into a cell and sends the form as it is sent without script.</summary>
    public static async Task SendAsync(IPage page, string text, string place = "steps/baris-1/activity")
    {
        await page.EvaluateAsync("([text, place]) => { const form = document.getElementById('rancangan'); form.elements.namedItem(place).value = text; HTMLFormElement.prototype.submit.call(form); }", new[] { text, place });
        await page.WaitForFunctionAsync("([text, place]) => document.getElementsByName(place)[0]?.defaultValue === text", new[] { text, place });
    }
}
