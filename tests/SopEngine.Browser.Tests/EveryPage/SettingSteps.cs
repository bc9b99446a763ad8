using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Brings the pages of settings into the states that are looked at.</summary>
internal static class SettingSteps
{
    private static int _saved;

    public static async Task ChangeAsync(IPage page, PreparedHost host) => await SaveAsync(page, host, "banten");

    /// <summary>The first revision, after there is a second.</summary>
    public static async Task EarlierAsync(IPage page, PreparedHost host)
    {
        await SaveAsync(page, host, "jabar");
        await page.GotoAsync(host.At("jabar/pengaturan/nomor/1"));
    }

    public static async Task BackWithoutGroundAsync(IPage page, PreparedHost host)
    {
        await SaveAsync(page, host, "trenggalek");
        await page.GotoAsync(host.At("trenggalek/pengaturan/nomor/1"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembali ke revisi 1" }).ClickAsync();
    }

    public static async Task PreviewAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banyuwangi/pengaturan/tampilan"));
        await page.Locator("[name='accent']").FillAsync("#7a1f1f");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lihat dahulu yang berubah" }).ClickAsync();
    }

    // another run of the page may have changed it before: a pattern of its own each time
    private static async Task SaveAsync(IPage page, PreparedHost host, string tenant)
    {
        await page.GotoAsync(host.At($"{tenant}/pengaturan/nomor"));
        await page.Locator("[name='numbers/ticket']").FillAsync($"U{Interlocked.Increment(ref _saved)}" + "-{year}-{seq:4}");
        await page.Locator("[name='ground']").FillAsync("Tata naskah dinas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await page.ArriveAsync("**tersimpan=*");
    }
}
