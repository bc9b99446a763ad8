using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Calendars;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Calendars;

/// <summary>The ministry's admin enters a joint decree once, sees what it comes to in the regions, and applies it to all of them.</summary>
public sealed class NationalDecreePageTests : IDisposable
{
    private const string Ministry = "nasional";
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_decree_is_typed_looked_at_and_applied_to_all_regions_in_one_act()
    {
        var (number, _) = await Reports.FileAsync(await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor"));
        var admin = await Browser.SignedInAsync(_host, Ministry, "admin");
        (await admin.GetAsync("kalender")).ShouldBe(200).ShouldBeUsable();
        var forms = (await admin.GetAsync("kalender/ubah")).ShouldBe(200);
        forms.ShouldBeUsable();
        forms.Text.Should().Contain("Cabut hari dari kalender nasional");
        var table = Encoding.UTF8.GetBytes("tanggal;jenis;nama\n23/11/2026;cuti bersama;Cuti bersama tambahan\n");

        var proposal = (await admin.SendAsync(forms, "impor", [("number", "SKB perubahan 9/2026")], [("file", "libur.csv", table)])).ShouldBe(200);
        proposal.ShouldBeUsable();
        proposal.Path.Should().Be("/nasional/kalender/usulan/1");
        proposal.Text.Should().Contain("Akibatnya di daerah").And.Contain("5 daerah").And.Contain("Kabupaten Banyuwangi").And.Contain("< 10").And.NotContain(number);
        (await admin.SendAsync(proposal, "terapkan", [("ground", " ")])).ShouldBe(422);

        var spreading = (await admin.SendAsync(proposal, "terapkan", [("ground", "SKB perubahan 9/2026")])).ShouldBe(200);
        spreading.ShouldBeUsable();
        spreading.Path.Should().Be("/nasional/kalender/penerapan/1");
        spreading.Text.Should().Contain("dari 5 daerah sudah memakainya");
        (await admin.SendAsync(proposal, "terapkan", [("ground", "Sekali lagi")])).ShouldBe(404).Text.Should().Contain("sudah diterapkan");

        await _host.Services.GetRequiredService<SpreadDecree>().RunAsync(default);
        await _host.Services.GetRequiredService<RelayOpenClocks>().RunAsync(default);

        (await admin.GetAsync("kalender/penerapan/1")).Text.Should().Contain("5 dari 5 daerah sudah memakainya").And.Contain("versi 2");
        var region = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");
        (await region.GetAsync("kalender")).Text.Should().Contain("Komdigi (d.h. Kemenkominfo): SKB perubahan 9/2026").And.Contain("versi 2");
        (await region.GetAsync($"tiket/{number}/mengapa/c1")).Text.Should().Contain("Cuti bersama tambahan").And.Contain("SKB perubahan 9/2026");
        (await region.GetAsync("kalender/penerapan/1")).ShouldBe(404);
    }

    [Fact]
    public async Task Nobody_else_of_the_ministry_changes_the_nations_calendar()
    {
        var analyst = await Browser.SignedInAsync(_host, Ministry, "analis");

        (await analyst.GetAsync("kalender")).ShouldBe(200).Text.Should().NotContain("Ubah kalender");
        (await analyst.GetAsync("kalender/ubah")).ShouldBe(403);
        (await analyst.GetAsync("kalender/penerapan/1")).ShouldBe(403);
    }
}
