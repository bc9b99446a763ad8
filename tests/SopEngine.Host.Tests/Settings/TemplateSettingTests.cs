using SopEngine.Application.Templates;
using SopEngine.Domain.Tenants;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Settings;

/// <summary>An administrator writes the region's own text of a message or paper, after seeing it on a real ticket.</summary>
public sealed class TemplateSettingTests : IDisposable
{
    private const string Page = "naskah/pesan/tiket-diterima", Form = "coba", Tried = "Perihal: Kerja baru {{tiket.nomor}}\n\nAda tugas dari {{daerah.nama}}.";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_saved_text_is_what_is_sent_from_then_on_and_another_region_keeps_its_own()
    {
        var number = (await Helpdesk.FileAsync(await _host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number")!;
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var page = (await admin.GetAsync(Page)).ShouldBe(200);

        var tried = (await admin.SendAsync(page, Form, [("text", Tried), ("aksi", "coba")])).ShouldBe(200);
        tried.Text.Should().Contain($"Kerja baru {number}");
        (await admin.SendAsync(tried, Form, [("aksi", "simpan")])).ShouldBe(422).Text.Should().Contain("Tulis alasannya");
        var saved = (await admin.SendAsync(tried, Form, [("aksi", "simpan"), ("ground", "Bahasa daerah")])).ShouldBe(200);

        saved.ShouldBeUsable();
        saved.Text.Should().Contain("berlaku sejak sekarang").And.Contain("diubah di halaman ini").And.Contain("Kerja baru");
        var templates = _host.Services.GetRequiredService<TemplateShelf>();
        templates.Of(new TenantId("jabar")).Single(line => line is { Kind: TemplateKind.Message, Name: "tiket-diterima" }).Text.Should().NotContain("Kerja baru");
        var next = (await Helpdesk.FileAsync(await _host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number")!;
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor")).GetAsync("pesan")).Text.Should().Contain($"Kerja baru {next}").And.NotContain($"Kerja baru {number}");
        var history = (await admin.GetAsync("pengaturan/pesan.tiket-diterima")).ShouldBe(200);
        history.ShouldBeUsable();
        history.Text.Should().Contain("Revisi 2").And.Contain("Bahasa daerah").And.Contain("Revisi 1");
        (await admin.SendAsync(await admin.GetAsync("pengaturan/pesan.tiket-diterima/1"), "kembali", [("ground", "Kembali ke asal")])).ShouldBe(200);
        (await admin.GetAsync(Page)).Text.Should().NotContain("Kerja baru");
    }

    [Theory]
    [InlineData("Perihal: {{tiket.rahasia}}\n\nIsi", "tiket.rahasia")]
    [InlineData("Tanpa judul", "Perihal")]
    [InlineData("Perihal: Satu\n\n{{#if tiket.nomor}}belum ditutup", "tidak ditutup")]
    public async Task A_text_that_cannot_be_filled_is_refused_on_saving_and_nothing_is_lost(string text, string said)
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);

        var refused = await admin.SendAsync(await admin.GetAsync(Page), Form, [("text", text), ("aksi", "simpan"), ("ground", "Coba")]);

        refused.ShouldBe(422).Text.Should().Contain(said).And.Contain("Baris ");
        Setting.Value(refused, "text").ReplaceLineEndings("\n").Should().Be(text);
        (await admin.GetAsync(Page)).Text.Should().NotContain("diubah di halaman ini");
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_slower_is_refused_and_who_is_no_admin_sees_nothing()
    {
        var (one, two) = (await Setting.AdminAsync(_host, Helpdesk.Tenant), await Setting.AdminAsync(_host, Helpdesk.Tenant));
        var (mine, theirs) = (await one.GetAsync(Page), await two.GetAsync(Page));
        await two.SendAsync(theirs, Form, [("text", Tried), ("aksi", "simpan"), ("ground", "Pertama")]);

        var refused = (await one.SendAsync(mine, Form, [("text", "Perihal: Punya saya\n\nIsi"), ("aksi", "simpan"), ("ground", "Kedua")])).ShouldBe(409);

        Setting.Value(refused, "text").Should().Contain("Punya saya");
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "kabid")).GetAsync("pengaturan/pesan.tiket-diterima")).ShouldBe(403);
        (await one.GetAsync("pengaturan/pesan.tidak-ada")).ShouldBe(404);
    }
}
