namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>A whole working day without a mouse: signing in, filing, taking up a task, ending it with an answer, remarking.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class KeyboardActsTests(PreparedHost host)
{
    [Fact]
    public async Task Everything_of_a_day_is_done_with_the_keyboard()
    {
        var page = await host.OpenAsync(Reader.Anybody);
        await page.GotoAsync(host.At("banyuwangi/masuk"));
        await Keys.TypeAsync(page, "main form [name=userName]", "staff-it");
        await Keys.TypeAsync(page, "main form [name=password]", RegionApi.PasswordOf(Helpdesk.Tenant, "staff-it"));
        await page.Keyboard.PressAsync("Enter");
        await page.LeaveAsync("/masuk");

        await Keys.PressAsync(page, "nav a[href$='/ajukan']");
        await page.ArriveAsync("**/ajukan");
        await Keys.TypeAsync(page, "[name='f.nama']", "Rina Kusumawati");
        await Keys.TypeAsync(page, "[name='f.opd']", "Kecamatan Rogojampi");
        await Keys.PressAsync(page, "[name='f.jenis-kendala']", "Space");
        await Keys.TypeAsync(page, "[name='f.objek']", "SIMPEG");
        await Keys.TypeAsync(page, "[name='f.uraian']", "Diajukan tanpa tetikus.");
        await Keys.PressAsync(page, "main form button:not([formaction])");
        await page.ArriveAsync("**/ajukan/selesai");
        await Keys.PressAsync(page, "main a.btn");
        await page.ArriveAsync("**/tiket/*");
        var number = page.Url[(page.Url.LastIndexOf('/') + 1)..];

        await Keys.PressAsync(page, "form:has(input[value='ambil']) button");
        await page.ArriveAsync("**kabar=ambil**");
        await Keys.PressAsync(page, "details.outcome:has(button[value='ya']) summary");
        await Keys.PressAsync(page, "button[name=jawaban][value='ya']");
        await page.ArriveAsync("**kabar=selesaikan**");
        await Keys.TypeAsync(page, "[name=text]", "Teknisi berangkat.");
        await Keys.PressAsync(page, "form:has([name=text]) button:not([name])");
        await page.ArriveAsync("**kabar=komentar**");

        using var api = await RegionApi.SignInAsync(host.Address, Helpdesk.Tenant, "staff-it");
        var history = await api.ListAsync($"tickets/{number}/history");
        history.Select(entry => entry.TryGetProperty("outcome", out var outcome) ? outcome.GetString() : null).Should().Contain(["kirim", "ya"]);
        history.Should().Contain(entry => entry.GetProperty("kind").GetString() == "commented");
        await page.Context.CloseAsync();
    }
}
