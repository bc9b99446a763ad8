using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Calendars;

/// <summary>The calendar as everybody in the region sees it.</summary>
[Collection(SharedHost.Name)]
public sealed class CalendarPageTests(SopEngineHost host)
{
    [Theory]
    [InlineData("pelapor")]
    [InlineData("staff-it")]
    [InlineData("analis")]
    [InlineData("admin")]
    public async Task Everybody_who_is_signed_in_sees_the_year_and_the_way_to_it(string userName)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, userName);

        var page = (await browser.GetAsync("kalender")).ShouldBe(200);

        page.ShouldBeUsable();
        page.Html.Length.Should().BeLessThan(60 * 1024, "lines are slow");
        page.Document.QuerySelectorAll("table.k-month").Should().HaveCount(12);
        page.Document.QuerySelector("nav a[aria-current=page]")!.GetAttribute("href").Should().EndWith("/kalender");
        page.Document.QuerySelector("h1")!.TextContent.Should().Be("Kalender 2026");
        page.Document.QuerySelector("td[aria-current=date]")!.TextContent.Should().StartWith("23");
        page.Document.QuerySelectorAll("a").Any(link => link.TextContent == "Ubah kalender").Should().Be(userName == "admin");
    }

    [Fact]
    public async Task A_day_off_is_told_by_a_letter_in_words_and_with_its_decree()
    {
        var page = (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor")).GetAsync("kalender?tahun=2026&kalender=kantor")).ShouldBe(200);

        var christmas = page.Document.QuerySelectorAll("table.k-month")[11].QuerySelectorAll("td").Single(cell => cell.TextContent.StartsWith("25", StringComparison.Ordinal));
        christmas.QuerySelector("b")!.TextContent.Should().Be("L");
        christmas.QuerySelector(".vh")!.TextContent.Should().Contain("Libur nasional");
        page.Text.Should().Contain("Jumat, 25 Desember 2026").And.Contain("SKB Menag 1497/2025").And.Contain("Ramadan 1447").And.Contain("07.30-12.00, 13.00-16.00");
        page.Document.QuerySelectorAll("table.k-month")[1].QuerySelectorAll("td b").Should().Contain(letter => letter.TextContent == "R", "Ramadan began in February 2026");
    }

    [Fact]
    public async Task A_year_without_a_decree_says_so_and_what_is_to_be_done()
    {
        var officer = (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it")).GetAsync("kalender?tahun=2028")).ShouldBe(200);
        var admin = (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin")).GetAsync("kalender?tahun=2028")).ShouldBe(200);

        officer.Text.Should().Contain("Kalender 2028 belum ditetapkan").And.Contain("Admin daerah memasukkan");
        officer.Document.QuerySelectorAll("table.k-month").Should().BeEmpty();
        admin.Document.QuerySelector(".notice.bad a")!.GetAttribute("href").Should().Be("/banyuwangi/kalender/ubah#libur");
    }

    [Theory]
    [InlineData("tahun=bukan-tahun")]
    [InlineData("tahun=99999999999999")]
    [InlineData("tahun=1")]
    [InlineData("tahun=-5&versi=x&diterapkan=y")]
    public async Task An_odd_year_gives_the_present_one(string query)
    {
        var page = (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor")).GetAsync($"kalender?{query}")).ShouldBe(200);

        page.Document.QuerySelector("h1")!.TextContent.Should().Be("Kalender 2026");
    }

    [Fact]
    public async Task A_calendar_that_is_not_there_is_not_found()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");

        (await browser.GetAsync("kalender?kalender=tidak-ada")).ShouldBe(404).Text.Should().Contain("tidak-ada");
    }

    [Theory]
    [InlineData("kalender")]
    [InlineData("kalender/ubah")]
    [InlineData("kalender/usulan/1")]
    public async Task Who_is_not_signed_in_is_led_to_sign_in(string page)
    {
        (await new Browser(host, Helpdesk.Tenant).GetAsync(page)).Path.Should().StartWith("/banyuwangi/masuk");
        (await (await Browser.SignedInAsync(host, "batam", "admin")).GetAsync($"/banyuwangi/{page}")).Path.Should().StartWith("/banyuwangi/masuk");
    }

    [Theory]
    [InlineData("pelapor")]
    [InlineData("staff-it")]
    [InlineData("kabid")]
    public async Task Only_the_admin_changes_the_calendar(string userName)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, userName);

        (await browser.GetAsync("kalender/ubah")).ShouldBe(403);
        (await browser.GetAsync("kalender/usulan/2")).ShouldBe(403);
    }

    [Fact]
    public async Task A_proposal_that_does_not_wait_is_not_found()
    {
        var admin = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");

        (await admin.GetAsync("kalender/usulan/1")).ShouldBe(404).Text.Should().Contain("Usulan kalender tidak ditemukan");
        (await admin.GetAsync("kalender/usulan/banyak")).ShouldBe(404);
        (await admin.GetAsync("/batam/kalender/usulan/1")).Path.Should().StartWith("/batam/masuk");
    }
}
