using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Settings;

/// <summary>Which wins, file or page, across starts of the host.</summary>
public sealed class SettingFileTests : IDisposable
{
    private const string Tenant = "batam", Page = "pengaturan/katalog", File = "tenants/batam/catalogue.yaml";

    // never started: it holds the folder that the started ones share
    private readonly SopEngineHost _files = new SopEngineHost().WithOwnFiles();
    private SopEngineHost? _running;

    public void Dispose()
    {
        _running?.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task A_changed_file_holds_until_a_page_has_the_word_and_is_offered_from_then_on()
    {
        var admin = await Setting.AdminAsync(Again(), Tenant);
        await admin.GetAsync(Page);
        _files.Change(File, text => text.Replace("time: 30 menit", "time: 45 menit", StringComparison.Ordinal));

        admin = await Setting.AdminAsync(Again(), Tenant);
        var page = await admin.GetAsync(Page);
        page.Text.Should().Contain("Yang berlaku: berkas").And.Contain("Revisi 2");
        var time = Setting.Box(page, "topics", "reset-password", "time");
        Setting.Value(page, time).Should().Be("45 menit");
        await Setting.SaveAsync(admin, page, "Dari halaman", (time, "2 jam"));

        _files.Change(File, text => text.Replace("time: 45 menit", "time: 50 menit", StringComparison.Ordinal));
        admin = await Setting.AdminAsync(Again(), Tenant);
        page = await admin.GetAsync(Page);
        Setting.Value(page, time).Should().Be("2 jam", "a page has had the last word");
        page.Text.Should().Contain("Berkas catalogue.yaml berubah, tetapi halaman ini yang berlaku");
        (await admin.GetAsync("pengaturan")).Text.Should().Contain("Berkasnya berubah");
        var offered = (await admin.GetAsync($"{Page}/4")).ShouldBe(200);
        offered.ShouldBeUsable();
        var taken = (await admin.SendAsync(offered, "kembali", [("ground", "Ikut berkas")])).ShouldBe(200);
        Setting.Value(taken, time).Should().Be("50 menit");
        taken.Text.Should().NotContain("tetapi halaman ini yang berlaku");
    }

    [Fact]
    public async Task What_a_file_offers_can_be_left_and_is_not_asked_about_again()
    {
        var admin = await Setting.AdminAsync(Again(), Tenant);
        var page = await admin.GetAsync(Page);
        var time = Setting.Box(page, "topics", "reset-password", "time");
        await Setting.SaveAsync(admin, page, "Dari halaman", (time, "2 jam"));
        _files.Change(File, text => text.Replace("time: 30 menit", "time: 45 menit", StringComparison.Ordinal));

        admin = await Setting.AdminAsync(Again(), Tenant);
        (await admin.SendAsync(await admin.GetAsync($"{Page}/3"), "abaikan", [])).ShouldBe(200).Text.Should().NotContain("tetapi halaman ini yang berlaku");

        page = await (await Setting.AdminAsync(Again(), Tenant)).GetAsync(Page);
        page.Text.Should().NotContain("tetapi halaman ini yang berlaku").And.Contain("(tidak dipakai)");
        Setting.Value(page, time).Should().Be("2 jam");
    }

    private SopEngineHost Again()
    {
        _running?.Dispose();
        return _running = new SopEngineHost()
            .Set(SopEngineHost.ConnectionString, $"Data Source={Path.Combine(_files.Folder, "shared.db")}")
            .Set("SopEngine:Tenants:Path", Path.Combine(_files.Folder, "tenants"))
            .Set("SopEngine:Definitions:Path", Path.Combine(_files.Folder, "workflow-definitions"));
    }
}
