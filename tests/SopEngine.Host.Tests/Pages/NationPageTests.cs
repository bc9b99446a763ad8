using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Pages;

/// <summary>The regions side by side: two with enough tickets, one with too few, two with none.</summary>
public sealed class NationPageTests : IAsyncLifetime, IDisposable
{
    private const int Counted = 1;
    private const int Kept = 2;
    private const int Promised = 3;
    private const int Steps = 4;
    private const int Slow = 7;
    private const int Reopened = 9;
    private const int Backlog = 10;

    private readonly SopEngineHost _host = new();
    private Browser _analyst = null!;

    public async Task InitializeAsync()
    {
        await NationRows.AddAsync(_host, "banyuwangi", NationRows.Of("banyuwangi", 40, 31, 225));
        await NationRows.AddAsync(_host, "jabar", NationRows.Of("jabar", 20, 18, 3600));
        await NationRows.AddAsync(_host, "batam", NationRows.Of("batam", 9, 9, 60));
        _analyst = await Browser.SignedInAsync(_host, "nasional", "analis");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("kinerja/laporan")]
    [InlineData("kinerja/pemantauan")]
    [InlineData("kinerja/tiket?angka=K1")]
    public async Task What_only_a_region_has_leads_the_ministry_to_its_comparison(string address) =>
        (await _analyst.GetAsync(address)).ShouldBe(200).Document.QuerySelector("h1")!.TextContent.Should().StartWith("Perbandingan daerah");

    [Fact]
    public async Task Regions_stand_side_by_side_with_what_they_promise()
    {
        var page = (await _analyst.GetAsync("kinerja")).ShouldBe(200);

        page.ShouldBeUsable();
        page.Document.QuerySelector("h1")!.TextContent.Should().Be("Perbandingan daerah, Oktober 2026", "the month before this one is whole");
        Cells(page, "Kabupaten Banyuwangi").Should().HaveElementAt(Counted, "40").And.HaveElementAt(Kept, "77,5").And.HaveElementAt(Promised, "225").And.HaveElementAt(Slow, "450");
        Cells(page, "Kabupaten Banyuwangi").Should().HaveElementAt(Reopened, "– tidak ada di SOP").And.HaveElementAt(Backlog, "0");
        Cells(page, "Tertimbang").Should().HaveElementAt(Kept, "81,7", "49 of 60").And.HaveElementAt(Slow, "–", "what nine of ten do not exceed cannot be added");
        Cells(page, "Rata-rata daerah").Should().HaveElementAt(Kept, "83,8");
        page.Document.QuerySelectorAll("th[scope=col] a").Select(head => head.GetAttribute("href")).Should().Contain("/nasional/kinerja/arti#K17");
        page.Document.QuerySelectorAll("select[name=urut] option").Select(order => order.GetAttribute("value")).Should().Equal("nama", "janji");
    }

    [Fact]
    public async Task Few_are_not_shown_and_none_are_not_zero()
    {
        var page = (await _analyst.GetAsync("kinerja?periode=2026-10&fase=escalate")).ShouldBe(200);

        Cells(page, "Kota Batam").Should().HaveElementAt(Counted, "n < 10").And.HaveElementAt(Kept, "n < 10").And.HaveElementAt(Promised, "n < 10");
        Cells(page, "dari berapa daerah").Should().HaveElementAt(Kept, "2");
        Cells(page, "Kabupaten Trenggalek").Should().HaveElementAt(Kept, "–").And.HaveElementAt(Steps, "– tidak ada di SOP", "it escalates nothing");
        Cells(page, "Kabupaten Banyuwangi").Should().HaveElementAt(Steps, "–", "its SOP has the phase, and nothing was due");
        page.Document.QuerySelector("td[title='tidak ada di SOP']").Should().NotBeNull();
    }

    [Fact]
    public async Task The_strictest_promise_may_come_first_and_the_best_kept_never()
    {
        Names(await _analyst.GetAsync("kinerja?urut=janji"))[..2].Should().Equal("Kabupaten Banyuwangi", "Provinsi Jawa Barat");
        Names(await _analyst.GetAsync("kinerja?urut=K2")).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Names(await _analyst.GetAsync("kinerja?cari=kota")).Should().OnlyContain(name => name.Contains("Kota"));
        (await _analyst.GetAsync("kinerja?cari=atlantis")).ShouldBe(200).Text.Should().Contain("Tidak ada daerah bernama \"atlantis\"");
    }

    [Fact]
    public async Task Pictures_say_what_they_show_and_have_their_numbers_in_a_table()
    {
        var page = (await _analyst.GetAsync("kinerja")).ShouldBe(200);

        var pictures = page.Document.QuerySelectorAll("svg[role=img]").ToList();
        pictures.Should().HaveCount(2);
        pictures[0].QuerySelector("title")!.TextContent.Should().StartWith("2 daerah:");
        pictures[0].QuerySelector("path.dot")!.GetAttribute("d")!.Count(letter => letter == 'M').Should().Be(2);
        page.Document.QuerySelector("details table")!.TextContent.Should().Contain("81,7 % (49 dari 60)");
    }

    [Fact]
    public async Task Every_region_can_see_that_it_was_read()
    {
        await _analyst.GetAsync("kinerja?fase=triage&cari=Kota");
        await _analyst.Http.GetAsync(new Uri("/nasional/kinerja/daerah.csv?periode=2026-T3", UriKind.Relative));

        foreach (var region in new[] { "banten", "banyuwangi", "batam", "jabar", "trenggalek" })
        {
            await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(region));
            db.ReportReads.Select(read => read.Query).Should().BeEquivalentTo("kinerja?periode=2026-10&fase=triage", "daerah.csv?periode=2026-T3&fase=work");
            db.ReportReads.ToList().Should().OnlyContain(read => read.Reader == new TenantId("nasional") && read.UserName == "analis" && read.Status == 200);
        }
    }

    [Fact]
    public async Task Tables_leave_the_house_without_what_is_too_few()
    {
        var csv = await _analyst.Http.GetStringAsync(new Uri("/nasional/kinerja/daerah.csv?periode=2026-10", UriKind.Relative));
        csv.Should().Contain("Kabupaten Banyuwangi,banyuwangi,2026-10,40,77.5,225,").And.Contain("Kota Batam,batam,2026-10,n < 10,n < 10,");

        using var book = await _analyst.Http.GetAsync(new Uri("/nasional/kinerja/daerah.xlsx?periode=2026-10", UriKind.Relative));
        book.Content.Headers.ContentDisposition!.FileName.Should().Be("kinerja-daerah-2026-10.xlsx");
        Encoding.ASCII.GetString((await book.Content.ReadAsByteArrayAsync())[..2]).Should().Be("PK");
    }

    [Theory]
    [InlineData("periode=2026-13", "Periode itu tidak dikenal.")]
    [InlineData("periode=kemarin", "\"kemarin\" bukan periode.")]
    [InlineData("fase=perbaikan", "\"perbaikan\" bukan fase baku.")]
    public async Task What_cannot_be_read_is_said(string query, string words)
    {
        (await _analyst.GetAsync($"kinerja?{query}")).ShouldBe(422).Text.Should().Contain(words);
        (await _analyst.GetAsync($"kinerja/daerah.csv?{query}")).ShouldBe(422).Text.Should().Contain(words);
    }

    [Fact]
    public async Task A_period_to_come_is_empty_and_says_so()
    {
        var page = (await _analyst.GetAsync("kinerja?periode=2027-T1")).ShouldBe(200);

        page.Text.Should().Contain("Periode ini belum mulai");
        page.Document.QuerySelector("table").Should().BeNull();
        page.ShouldBeUsable();
    }

    [Fact]
    public async Task Others_read_nothing()
    {
        (await (await Browser.SignedInAsync(_host, "nasional", "admin")).GetAsync("kinerja")).ShouldBe(403);
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "analis")).GetAsync("kinerja/daerah.csv")).ShouldBe(403);
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it")).GetAsync("kinerja/daerah.xlsx")).ShouldBe(403);
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "analis")).GetAsync("/nasional/kinerja")).Path.Should().Contain("masuk", "he is nobody there");
    }

    private static List<string> Names(PageAnswer page) => [.. page.ShouldBe(200).Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody:last-of-type th").Select(name => name.TextContent)];

    private static List<string> Cells(PageAnswer page, string row) =>
        [.. page.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tr").Single(line => line.QuerySelector("th[scope=row]")?.TextContent == row).Children.Select(cell => cell.TextContent)];
}
