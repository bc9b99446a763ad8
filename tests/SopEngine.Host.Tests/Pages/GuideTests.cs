using System.Text.RegularExpressions;
using SopEngine.Host.Pages.Guides;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Every role has its guide, which is served, leads somewhere and names buttons that there are.</summary>
[Collection(SharedHost.Name)]
public sealed partial class GuideTests(SopEngineHost host)
{
    public static TheoryData<string> Guides => ["", "/pelapor", "/petugas", "/pimpinan", "/admin", "/analis", "/operator"];

    [Fact]
    public void Every_role_has_one() => GuidePages.Roles.Should().BeEquivalentTo("pelapor", "petugas", "pimpinan", "admin", "analis", "operator");

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task It_is_served_to_everybody_and_its_links_work(string guide)
    {
        var browser = new Browser(host, Helpdesk.Tenant);
        var page = (await browser.GetAsync($"/panduan{guide}")).ShouldBe(200);

        page.Document.QuerySelectorAll("h1").Should().ContainSingle();
        page.Html.Should().NotContain("**").And.NotContain("](");
        page.Document.QuerySelectorAll("main a").Should().NotBeEmpty();
        foreach (var link in page.Document.QuerySelectorAll("main a"))
        {
            (await browser.GetAsync(link.GetAttribute("href")!)).ShouldBe(200);
        }
    }

    [Fact]
    public void A_word_in_bold_stands_on_a_page()
    {
        var pages = string.Join('\n', Repository.TextFiles.Where(path => path.StartsWith("src/SopEngine.Host/Pages/", StringComparison.Ordinal)).Select(Repository.Read));
        var named = Repository.TextFiles.Where(path => path.StartsWith("docs/panduan/", StringComparison.Ordinal))
            .SelectMany(path => Bold().Matches(Repository.Read(path)).Select(match => match.Groups[1].Value)).Distinct();

        named.Where(word => word != "huruf tebal" && !pages.Contains(word, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task There_is_none_for_anything_else() => (await new Browser(host, Helpdesk.Tenant).GetAsync("/panduan/README")).ShouldBe(404);

    [Theory]
    [InlineData("pelapor", "ajukan", "pelapor")]
    [InlineData("staff-it", "tugas", "petugas")]
    [InlineData("staff-it", "sop", "admin")]
    [InlineData("admin", "kalender", "admin")]
    [InlineData("admin", "pengiriman", "admin")]
    public async Task The_page_where_it_helps_leads_to_it(string userName, string page, string role)
    {
        var shown = (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, userName)).GetAsync(page)).ShouldBe(200);

        shown.Document.QuerySelector($"main a[href='/panduan/{role}']").Should().NotBeNull();
        shown.Document.QuerySelector("footer a[href='/panduan']").Should().NotBeNull();
    }

    [GeneratedRegex(@"\*\*(.+?)\*\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bold();
}
