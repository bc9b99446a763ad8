using System.Text;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Brings the pages of people and posts into the states that are looked at.</summary>
internal static class PeopleSteps
{
    public static Task PreviewAsync(IPage page, PreparedHost host) => AppointAsync(page, host, "Lihat dahulu akibatnya");

    /// <summary>Appoints the officer as Plh. of the head of division, whose work he goes on with.</summary>
    public static async Task AppointAsync(IPage page, PreparedHost host, string button)
    {
        await page.GotoAsync(host.At("banyuwangi/jabatan/orang/staff-it"));
        await page.GetByText("Angkat pada jabatan").ClickAsync();
        var form = page.Locator("details[open] form");
        await form.Locator("[name=role]").SelectOptionAsync("kabid");
        await form.Locator("[name=kind]").SelectOptionAsync("Plh");
        await form.Locator("[name=instead]").SelectOptionAsync("kabid");
        await form.Locator("[name=from]").FillAsync("2027-12-01");
        await form.Locator("[name=until]").FillAsync("2027-12-05");
        await form.Locator("[name=letter]").FillAsync("800/123/2027");
        await form.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }

    public static Task LookAsync(IPage page, PreparedHost host) => LookAsync(
        page, host, "Jabatan;Nama;Nama pengguna;OPD\nStaff IT;Sari Wulandari;sari.wulandari;Dinas Kesehatan\nKasi;Joko;joko;Dinas Antah\n");

    public static async Task LookAsync(IPage page, PreparedHost host, string table)
    {
        await page.GotoAsync(host.At("banyuwangi/jabatan/impor"));
        await page.Locator("[name=berkas]").SetInputFilesAsync(new FilePayload { Name = "orang.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(table) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Baca berkas" }).ClickAsync();
    }
}
