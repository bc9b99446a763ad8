using SopEngine.Host.Tests.OData;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>The page on which one connects a program: a token is made, works, is shown once, and is taken back.</summary>
public sealed class DataAccessPageTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_token_is_shown_once_and_works_until_it_is_revoked()
    {
        var browser = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "analis");
        var before = (await browser.GetAsync("akses-data")).ShouldBe(200);
        before.Text.Should().Contain("/odata/banyuwangi/");

        var made = (await browser.SendAsync(before, "buat", [("label", "Power BI kantor")])).ShouldBe(200);
        made.ShouldBeUsable();
        var token = made.Document.QuerySelector(".receipt .pre")!.TextContent.Trim();
        var client = new FigureClient(_host, Helpdesk.Tenant).With("analis", token);
        (await client.GetAsync("Phases")).Should().HaveStatus(200);
        var again = (await browser.GetAsync("akses-data")).ShouldBe(200);
        again.ShouldBeUsable();
        again.Html.Should().NotContain(token).And.Contain("Power BI kantor");

        var form = again.Document.QuerySelector("li form [name=formulir]")!.GetAttribute("value")!;
        (await browser.SendAsync(again, form, [])).ShouldBe(200).Text.Should().Contain("sudah dicabut");
        (await client.GetAsync("Phases")).Should().HaveStatus(401);
    }

    [Fact]
    public async Task A_token_without_a_name_is_refused_beside_its_field()
    {
        var browser = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");

        var page = (await browser.SendAsync(await browser.GetAsync("akses-data"), "buat", [])).ShouldBe(422);

        page.Document.QuerySelector("[name=label]")!.GetAttribute("aria-invalid").Should().Be("true");
    }

    [Fact]
    public async Task Power_BI_opens_a_file_and_officers_have_none()
    {
        var analyst = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "analis");
        using var file = await analyst.Http.GetAsync(new Uri("/banyuwangi/akses-data/sopengine.pbids", UriKind.Relative));
        file.Content.Headers.ContentDisposition!.FileName.Should().Be("sopengine-banyuwangi.pbids");
        (await file.Content.ReadAsStringAsync()).Should().Contain("\"protocol\":\"odata\"").And.Contain("http://localhost/odata/banyuwangi/");
        var officer = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");

        (await officer.GetAsync("akses-data")).ShouldBe(403);
        (await officer.GetAsync("akses-data/sopengine.pbids")).ShouldBe(403);
    }
}
