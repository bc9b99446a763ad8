using AngleSharp.Dom;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Every page answers whom it is for, and is made so that everybody can use it.</summary>
[Collection(SharedHost.Name)]
public sealed class EveryPageTests(SopEngineHost host)
{
    public static TheoryData<string?, string> Pages => new()
    {
        { null, "/" }, { null, "/banyuwangi" }, { null, "/nasional" }, { null, "masuk" }, { null, "keluar" }, { null, "lacak" }, { null, "sop" },
        { null, "sop/helpdesk-aplikasi-jaringan" }, { "pelapor", "/banyuwangi" }, { "pelapor", "ajukan" }, { "pelapor", "ajukan/selesai" }, { "pelapor", "tiket" },
        { "pelapor", "tiket/{number}" }, { "pelapor", "tiket/{number}/riwayat" }, { "pelapor", "pesan" }, { "pelapor", "tugas" }, { "staff-it", "tugas" },
        { "staff-it", "tiket?status=open&q=SIMPEG" }, { "staff-it", "tiket/{number}" }, { "staff-it", "tiket/{number}/mengapa/c1" }, { "staff-it", "ajukan" },
        { "kabid", "tugas" }, { "kabid", "tiket/{number}" }, { "admin", "tiket/{number}" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_and_can_be_used_by_everybody(string? userName, string address)
    {
        var browser = userName is null ? new Browser(host, Helpdesk.Tenant) : await Browser.SignedInAsync(host, Helpdesk.Tenant, userName);
        var number = address.Contains("{number}", StringComparison.Ordinal)
            ? (await Reports.FileAsync(await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor"))).Number
            : "";

        var page = (await browser.GetAsync(address.Replace("{number}", number, StringComparison.Ordinal))).ShouldBe(200);

        var document = page.Document;
        document.DocumentElement.GetAttribute("lang").Should().Be("id");
        document.Title.Should().NotBeNullOrWhiteSpace();
        document.QuerySelectorAll("h1").Should().ContainSingle();
        document.QuerySelectorAll("main#isi").Should().ContainSingle("the skip link leads there");
        document.QuerySelectorAll("[style], style").Should().BeEmpty("the content security policy forbids them");
        document.QuerySelectorAll("script:not([src])").Should().BeEmpty("the content security policy forbids them");
        document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
        document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        document.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(box => !IsLabelled(document, box)).Should().BeEmpty();
        document.QuerySelectorAll("[aria-describedby]").SelectMany(box => box.GetAttribute("aria-describedby")!.Split(' '))
            .Where(id => document.GetElementById(id) is null).Should().BeEmpty();
        document.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("[name=__RequestVerificationToken]") is null).Should().BeEmpty();
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue("pages may hold what is personal");
    }

    private static bool IsLabelled(IDocument document, IElement box) =>
        box.Closest("label") is not null || (box.Id is { } id && document.QuerySelector($"label[for='{id}']") is not null);
}
