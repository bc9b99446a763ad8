using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>An admin who has only used Word appoints somebody and fills in people from a table.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class PeopleTests(PreparedHost host)
{
    [Fact]
    public async Task An_admin_appoints_and_imports()
    {
        var page = await host.OpenAsync(Reader.Of("admin"));
        await PeopleSteps.AppointAsync(page, host, "Lihat dahulu akibatnya");
        (await page.Locator("#pratinjau").InnerTextAsync()).Should().Contain("Plh. Kepala Bidang").And.Contain("1 Desember 2027").And.Contain("Belum ada yang tersimpan");
        await page.Locator("details[open] form").GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await page.ArriveAsync("**disimpan=*");
        await page.GotoAsync(host.At("banyuwangi/jabatan"));
        (await page.Locator("#isi").InnerTextAsync()).Should().Contain("Akan memegang").And.Contain("menggantikan Dewi Anggraini").And.Contain("800/123/2027");

        await PeopleSteps.LookAsync(page, host);
        (await page.Locator("#pratinjau").InnerTextAsync()).Should().Contain("1 baru").And.Contain("1 ditolak").And.Contain("Dinas Antah");
        (await page.GetByRole(AriaRole.Button, new() { Name = "Simpan semuanya" }).CountAsync()).Should().Be(0, "all or nothing");
        await PeopleSteps.LookAsync(page, host, "Nama;Username;OPD;Jabatan\nSari Wulandari;sari.wulandari;Dinas Kesehatan;Staff IT\n");
        await page.Locator("#pratinjau [name=ground]").FillAsync("SK 12");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan semuanya" }).ClickAsync();
        await page.ArriveAsync("**disimpan=*");
        (await page.Locator("#isi").InnerTextAsync()).Should().Contain("Sari Wulandari").And.Contain("belum pernah masuk");
    }
}
