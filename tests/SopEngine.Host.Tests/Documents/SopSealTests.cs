using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Documents;

/// <summary>What a paper carries to show which revision it is, and the page where that is checked.</summary>
[Collection(SharedHost.Name)]
public sealed class SopSealTests(SopEngineHost host)
{
    private const string Page = "sop/helpdesk-aplikasi-jaringan";

    [Fact]
    public async Task The_document_ends_with_its_approval_its_history_and_the_address_of_its_check()
    {
        var page = (await new Browser(host, Helpdesk.Tenant).GetAsync(Page)).ShouldBe(200);

        var last = page.Document.QuerySelectorAll(".sheet")[^1];
        last.QuerySelectorAll("h2").Select(head => head.TextContent).Should().Equal("Lembar Pengesahan", "Riwayat Revisi", "Pemeriksaan keaslian");
        last.QuerySelector("svg.qr path").Should().NotBeNull();
        last.Reading().Should().ContainAll("Disiapkan oleh", "Diperiksa oleh", "Disahkan Oleh", "BUDI SANTOSO, S.Sos", "188/6593/429.116/2022");
        AddressOn(page).Should().MatchRegex("/banyuwangi/sop/helpdesk-aplikasi-jaringan/sah/[0-9a-f]{12}$");
    }

    [Fact]
    public async Task Whoever_follows_the_address_reads_which_revision_it_is()
    {
        var reader = new Browser(host, Helpdesk.Tenant);
        var address = AddressOn((await reader.GetAsync(Page)).ShouldBe(200));

        var check = (await reader.GetAsync(new Uri(address).AbsolutePath)).ShouldBe(200);

        check.ShouldBeUsable();
        check.Document.QuerySelector("main")!.Reading().Should().ContainAll("Sidik jari cocok. Revisi ini sedang berlaku.", "SOP Helpdesk Aplikasi dan Jaringan", "188/6593/429.116/2022");
    }

    [Theory]
    [InlineData("0123456789ab")]
    [InlineData("0123")]
    [InlineData("bukan-sidik-jari")]
    public async Task A_hash_that_no_revision_has_is_told_so(string seal) =>
        (await new Browser(host, Helpdesk.Tenant).GetAsync($"{Page}/sah/{seal}")).ShouldBe(404).Html.Should().Contain("Sidik jari dokumen tidak dikenal.");

    [Fact]
    public async Task A_document_with_an_approval_page_and_a_history_of_its_own_gets_no_second_ones()
    {
        var page = (await new Browser(host, "jabar").GetAsync("sop/pengoperasian-aplikasi-service-desk")).ShouldBe(200);

        page.Document.QuerySelectorAll(".sheet h2").Select(head => head.TextContent).Should().Contain(["RIWAYAT PERUBAHAN", "HALAMAN PENGESAHAN", "Pemeriksaan keaslian"])
            .And.NotContain(["Lembar Pengesahan", "Riwayat Revisi"]);
    }

    private static string AddressOn(PageAnswer page) => page.Document.QuerySelector(".proof strong")!.TextContent;
}
