using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Script, tags and template marks typed into every text there is come back on every page and paper as the letters they are.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(2)> {{daerah.nama}} {{{sop.judul}}} {{#each kop}}";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_is_typed_is_read_as_typed_wherever_it_is_shown()
    {
        var asker = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor");
        var filing = (await asker.GetAsync($"ajukan?sop={Helpdesk.Sop}")).ShouldBe(200);
        var filed = (await asker.SendAsync(filing, "ajukan",
            [("f.nama", Hostile), ("f.opd", "kec-rogojampi"), ("f.jenis-kendala", "Aplikasi"), ("f.objek", Hostile), ("f.uraian", Hostile), ("f.email", "a@b.go.id")])).ShouldBe(200);
        ShouldBeHarmless(filed);
        var number = Reports.Number().Match(filed.Text).Value;
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        (await staff.SendAsync(await staff.GetAsync($"tiket/{number}"), "komentar", [("text", Hostile)])).ShouldBe(200);
        (await staff.SendAsync(await staff.GetAsync($"tiket/{number}"), "tunda", [("ground", Hostile), ("awaiting", Hostile)])).ShouldBe(200);

        foreach (var page in new[] { $"tiket/{number}", $"tiket/{number}/riwayat", "tiket", "tugas", $"tiket/{number}/pesan", $"ajukan?sop={Helpdesk.Sop}", "tiket?q=%3Cscript%3Ealert(1)" })
        {
            ShouldBeHarmless((await staff.GetAsync(page)).ShouldBe(200), shows: page.StartsWith($"tiket/{number}", StringComparison.Ordinal) && !page.EndsWith("pesan", StringComparison.Ordinal));
        }

        foreach (var page in new[] { $"tiket/{number}", "pesan", "tiket" })
        {
            ShouldBeHarmless((await asker.GetAsync(page)).ShouldBe(200));
        }
    }

    [Fact]
    public async Task A_form_that_is_refused_gives_it_back_as_typed()
    {
        var asker = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor");
        var filing = (await asker.GetAsync($"ajukan?sop={Helpdesk.Sop}")).ShouldBe(200);

        var refused = (await asker.SendAsync(filing, "ajukan", [("f.nama", Hostile), ("f.opd", Hostile), ("f.uraian", Hostile)])).ShouldBe(422);

        ShouldBeHarmless(refused);
        refused.Field("f.nama")!.GetAttribute("value").Should().Be(Hostile);
        refused.Field("f.uraian")!.TextContent.Trim().Should().Be(Hostile);
    }

    [Fact]
    public async Task A_file_of_two_gigabytes_is_refused_before_a_byte_of_it_is_taken()
    {
        var asker = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");

        var refused = await asker.PostAsync("uploads", new { name = "rekaman.mp4", length = 2L * 1024 * 1024 * 1024 });

        refused.Should().HaveStatus(413).Json.Text("type").Should().EndWith("/problems/file-too-large");
    }

    private static void ShouldBeHarmless(PageAnswer page, bool shows = false)
    {
        page.Document.QuerySelectorAll("script").Should().OnlyContain(script => script.TextContent.Length == 0 || script.GetAttribute("type") == "application/json", "{0} runs nothing that was typed", page.Path);
        page.Document.QuerySelectorAll("[onerror], img[src=x]").Should().BeEmpty("{0} makes no tag of what was typed", page.Path);
        if (shows)
        {
            page.Text.Should().Contain(Hostile, "{0} shows it as typed", page.Path);
        }
    }
}
