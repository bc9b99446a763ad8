using System.Text;
using AngleSharp.Html.Dom;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Calendars;

/// <summary>The forms by which an admin changes the calendar, with input that cannot be: it is said at the box, and nothing is lost or kept.</summary>
[Collection(SharedHost.Name)]
public sealed class CalendarEditTests(SopEngineHost host)
{
    [Theory]
    [InlineData("libur", "from", "besok", "bukan tanggal", "kind=Local;name=Tutup")]
    [InlineData("libur", "from", "30/02/2027", "bukan tanggal", "kind=Local;name=Tutup")]
    [InlineData("libur", "to", "2027-01-01", "lebih dahulu", "from=2027-01-05;kind=Local;name=Tutup")]
    [InlineData("libur", "to", "2027-12-31", "Paling banyak", "from=2027-01-05;kind=Local;name=Tutup")]
    [InlineData("libur", "kind", "Pesta", "Pilih jenis", "from=2027-01-05;name=Tutup")]
    [InlineData("libur", "name", "", "Sebutkan nama", "from=2027-01-05;kind=Local")]
    [InlineData("libur", "number", "", "nomor keputusan", "from=2027-01-05;kind=ForceMajeure;name=Banjir")]
    [InlineData("libur", "setsYear", "", "Kalender 2028 belum ditetapkan", "from=2028-01-01;kind=National;name=Tahun Baru;number=SKB 1/2027")]
    [InlineData("libur", "setsYear", "dua ribu", "bukan tahun", "from=2028-01-01;kind=National;name=Tahun Baru;number=SKB 1/2027")]
    [InlineData("libur", "decree", "tidak-ada", "tidak ada dalam daftar", "from=2027-01-05;kind=Local;name=Tutup")]
    [InlineData("kerja", "hours", "pagi", "bukan jam kerja", "from=2027-01-02;name=Layanan Sabtu")]
    [InlineData("kerja", "hours", "", "Tulis jam kerja", "from=2027-01-02;name=Layanan Sabtu")]
    [InlineData("kerja", "hours", "12.00-08.00", "terbalik", "from=2027-01-02;name=Layanan Sabtu")]
    [InlineData("kerja", "hours", "08.00-12.00, 11.00-13.00", "bertumpuk", "from=2027-01-02;name=Layanan Sabtu")]
    [InlineData("jam", "mt", "", "Tulis jam kerja", "name=Jam Pendek;from=2027-06-01;to=2027-06-10")]
    [InlineData("jam", "to", "2027-05-01", "lebih dahulu", "name=Jam Pendek;from=2027-06-01;mt=08.00-12.00")]
    [InlineData("jam", "from", "2027-02-10", "Ramadan 1448", "name=Tutup;to=2027-02-12;closed=ya")]
    [InlineData("jam", "mt", "08.00-25.00", "bukan jam kerja", "name=Jam Pendek;from=2027-06-01;to=2027-06-10")]
    [InlineData("minggu", "fri", "16.00-15.00", "terbalik", "calendar=kantor;mt=07.30-12.00")]
    [InlineData("minggu", "calendar", "tidak-ada", "Pilih kalender", "mt=07.30-12.00")]
    [InlineData("kalender", "name", "Kantor", "Sudah ada kalender", "open=jam;mt=07.30-12.00")]
    [InlineData("kalender", "mt", "", "Tulis jam kerja", "name=Enam hari;open=jam")]
    [InlineData("impor", "table", "", "Pilih berkas", "number=SKB 1/2027")]
    [InlineData("impor", "table", "2027-13-45;libur nasional;Entah", "Baris 1", "number=SKB 1/2027")]
    [InlineData("impor", "number", "", "nomor keputusan", "table=2027-06-01;local;Tutup")]
    public async Task What_cannot_be_is_said_at_its_box_and_what_was_typed_stays(string form, string field, string typed, string said, string others)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var fields = Fields(others).Append((Name: field, Value: typed)).ToArray();

        var page = (await browser.SendAsync(await browser.GetAsync("kalender/ubah"), form, fields)).ShouldBe(422);

        page.ShouldBeUsable();
        var box = page.Form(form).QuerySelector($"[name='{field}']")!;
        box.GetAttribute("aria-invalid").Should().Be("true", "the page says: {0}", page.Document.QuerySelector("[role=alert]")!.TextContent);
        box.Closest(".field")!.QuerySelector(".why")!.TextContent.Should().Contain(said);
        page.Document.QuerySelector("[role=alert]")!.TextContent.Should().Contain(said);
        page.Form(form).Closest("details")!.HasAttribute("open").Should().BeTrue();
        foreach (var (name, value) in fields.Where(sent => sent.Value is not ("" or "ya" or "Pesta" or "tidak-ada")))
        {
            Typed(page, form, name).Should().Be(value);
        }

        (await browser.GetAsync("kalender")).Text.Should().NotContain("menunggu", "nothing was kept");
    }

    [Fact]
    public async Task A_refused_file_stays_on_the_form_as_text_with_its_lines_told()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var file = Encoding.UTF8.GetBytes("tanggal;jenis;nama\n2027-06-01;lokal;Kerja bakti\n31/06/2027;lokal;Tidak ada\n2027-06-02;entah;Apa ini\n");

        var page = (await browser.SendAsync(await browser.GetAsync("kalender/ubah"), "impor", [("number", "Surat 5/2027")], [("file", "libur.csv", file)])).ShouldBe(422);

        var said = page.Document.QuerySelector("[role=alert]")!.TextContent;
        said.Should().Contain("Baris 3").And.Contain("Baris 4").And.NotContain("Baris 2");
        page.Form("impor").QuerySelector("textarea")!.TextContent.Should().Contain("Kerja bakti");
    }

    [Fact]
    public async Task A_form_that_names_no_change_is_refused()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");

        (await browser.SendAsync(await browser.GetAsync("kalender/ubah"), "libur", [("formulir", "entah")])).ShouldBe(400);
    }

    /// <summary>A table holds what separates the others.</summary>
    private static IEnumerable<(string Name, string Value)> Fields(string text) => text.StartsWith("table=", StringComparison.Ordinal)
        ? [("table", text["table=".Length..])]
        : text.Split(';').Select(part => (part.Split('=')[0], part.Split('=')[1]));

    private static string? Typed(PageAnswer page, string form, string name)
    {
        var box = page.Form(form).QuerySelector($"[name='{name}']")!;
        return box switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement choice => choice.Value,
            _ => null,
        };
    }
}
