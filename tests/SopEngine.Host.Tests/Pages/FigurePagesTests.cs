using System.Globalization;
using System.Text;
using SopEngine.Host.Tests.Facts;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A region's figures on its pages, over the ticket that can be checked by hand: one row late by ten minutes, the ticket in time to the second.</summary>
public sealed class FigurePagesTests : IAsyncLifetime, IDisposable
{
    private readonly SopEngineHost _host = new();
    private string _number = "";
    private Browser _analyst = null!;

    public async Task InitializeAsync()
    {
        _number = await LateRow.WalkAsync(_host);
        _analyst = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "analis");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_dashboard_shows_the_figures_beside_what_was_promised()
    {
        var page = (await _analyst.GetAsync("kinerja?periode=2026-11")).ShouldBe(200);

        page.ShouldBeUsable();
        Tile(page, "K1").Should().Contain("75,0 %").And.Contain("3 dari 4 langkah");
        Tile(page, "K2").Should().Contain("100,0 %").And.Contain("3 jam 45 menit");
        Tile(page, "K3").Should().Contain("10 menit");
        Tile(page, "K4").Should().Contain("3 jam 40 menit");
        Tile(page, "K10").Should().Contain("10 menit");
        page.Document.QuerySelectorAll("svg[role=img]").Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyContain(picture => picture.GetAttribute("aria-label")!.Length > 0);
    }

    [Fact]
    public async Task A_figure_leads_to_the_tickets_behind_it()
    {
        var dashboard = await _analyst.GetAsync("kinerja?periode=2026-11");
        var link = dashboard.Document.QuerySelectorAll(".tile a").Single(each => each.TextContent == "1 terlambat").GetAttribute("href")!;

        var cases = (await _analyst.GetAsync(link)).ShouldBe(200);

        cases.ShouldBeUsable();
        cases.Text.Should().Contain(_number);
        cases.Document.QuerySelector($"a[href$='/tiket/{_number}']").Should().BeNull("analysts open no tickets");
        var admin = await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin")).GetAsync(link);
        admin.Document.QuerySelector($"a[href$='/tiket/{_number}']").Should().NotBeNull();
    }

    [Fact]
    public async Task The_row_that_holds_tickets_up_is_marked_in_the_SOPs_own_table()
    {
        var page = (await _analyst.GetAsync("kinerja/sop/helpdesk-aplikasi-jaringan?periode=2026-11")).ShouldBe(200);

        page.ShouldBeUsable();
        var row = page.Document.QuerySelectorAll("tr.heat2").Should().ContainSingle().Which;
        row.TextContent.Should().Contain("Hambatan terbesar").And.Contain("Terlambat: 10 menit").And.Contain("tengah 3 jam 10 menit");
        page.Document.QuerySelectorAll(".rowfigures").Should().HaveCount(5);
    }

    [Fact]
    public async Task Tabel_7_is_filled_and_signed_by_a_person()
    {
        var page = (await _analyst.GetAsync("kinerja/pemantauan?periode=2026-S2")).ShouldBe(200);

        page.Document.QuerySelectorAll("thead th").Select(head => head.TextContent)
            .Should().Equal("No.", "Prosedur", "Penilaian Terhadap Penerapan", "Catatan Hasil Penilaian", "Tindakan yang Harus Diambil", "Paraf Penilai");
        page.Text.Should().Contain("Tiket tepat waktu: 100,0 % (1 dari 1).").And.Contain("Langkah tepat waktu: 75,0 % (3 dari 4).").And.Contain("Dipertahankan.");
        page.Document.QuerySelector("td.sign")!.TextContent.Trim().Should().BeEmpty();
        (await _analyst.GetAsync("kinerja/pemantauan?periode=2025-S1")).Text.Should().Contain("Belum ada yang dapat dinilai");
    }

    [Fact]
    public async Task Downloads_hold_the_same_figures()
    {
        var lines = (await TextAsync("kinerja/angka.csv?periode=2026-11")).Split("\r\n");
        lines.Should().Contain(line => line.Contains(",K1,Langkah tepat waktu,,75,persen,", StringComparison.Ordinal) && line.EndsWith(",4,3,4,ya", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains(",K10,Waktu keterlambatan,,10,menit kerja,", StringComparison.Ordinal));
        using var book = await _analyst.Http.GetAsync(new Uri($"/{Helpdesk.Tenant}/kinerja/angka.xlsx?periode=2026-11", UriKind.Relative));
        book.Content.Headers.ContentType!.MediaType.Should().Be("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        book.Content.Headers.ContentDisposition!.FileName.Should().Be("kinerja-banyuwangi-2026-11.xlsx");
        using var opened = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await book.Content.ReadAsStreamAsync(), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(opened).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("besok")]
    [InlineData("%3Cscript%3E")]
    public async Task What_is_no_period_is_refused_with_what_one_looks_like(string period)
    {
        foreach (var address in (string[])["kinerja", "kinerja/laporan", "kinerja/angka.csv", "kinerja/tiket?angka=K1&x=1"])
        {
            var page = await _analyst.GetAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}periode={period}");
            page.ShouldBe(422).Text.Should().Contain("2026-T4");
        }
    }

    [Fact]
    public async Task A_period_to_come_is_empty_and_says_so()
    {
        (await _analyst.GetAsync("kinerja?periode=2031-01")).ShouldBe(200).Text.Should().Contain("belum mulai");
        (await _analyst.GetAsync("kinerja/laporan?periode=2031-T1")).ShouldBe(200).Text.Should().Contain("belum mulai");
        (await TextAsync("kinerja/angka.csv?periode=2031-01")).Should().Contain(",K1,Langkah tepat waktu,,,persen,");
    }

    [Fact]
    public async Task Officers_and_requesters_see_no_figures()
    {
        foreach (var userName in (string[])["staff-it", "pelapor"])
        {
            var browser = await Browser.SignedInAsync(_host, Helpdesk.Tenant, userName);
            foreach (var address in (string[])["kinerja", "kinerja/arti", "kinerja/laporan", "kinerja/pemantauan", "kinerja/tiket?angka=K1", "kinerja/sop/helpdesk-aplikasi-jaringan", "kinerja/angka.csv", "kinerja/angka.xlsx"])
            {
                (await browser.GetAsync(address)).ShouldBe(403);
            }
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said()
    {
        (await _analyst.GetAsync("kinerja/tiket?angka=K4")).ShouldBe(404).Text.Should().Contain("daftar tiket");
        (await _analyst.GetAsync("kinerja/tiket?angka=sekarang&bagian=lain")).ShouldBe(404);
        (await _analyst.GetAsync("kinerja/sop/tidak-ada")).ShouldBe(404);
    }

    private static string Tile(PageAnswer page, string code) =>
        page.Document.QuerySelectorAll(".tile").Single(tile => tile.QuerySelector("a")!.GetAttribute("href")!.EndsWith(string.Create(CultureInfo.InvariantCulture, $"#{code}"), StringComparison.Ordinal)).TextContent;

    private async Task<string> TextAsync(string address)
    {
        using var answer = await _analyst.Http.GetAsync(new Uri($"/{Helpdesk.Tenant}/{address}", UriKind.Relative));
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }
}
