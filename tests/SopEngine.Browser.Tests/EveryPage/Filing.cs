using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Filling in Banyuwangi's form.</summary>
internal static class Filing
{
    public static async Task FillAsync(IPage page)
    {
        await page.Locator("[name='f.nama']").FillAsync("Rina Kusumawati");
        await page.Locator("[name='f.opd']").SelectOptionAsync("kec-rogojampi");
        await page.Locator("[name='f.jenis-kendala'][value='Jaringan']").CheckAsync();
        await page.Locator("[name='f.objek']").FillAsync("Kantor Kecamatan Rogojampi");
        await page.Locator("[name='f.uraian']").FillAsync("Jaringan kantor terputus sejak pagi.");
    }

    public static async Task ReachReceiptAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banyuwangi/ajukan"));
        await FillAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permintaan" }).ClickAsync();
        await page.ArriveAsync("**/ajukan/selesai");
    }
}
