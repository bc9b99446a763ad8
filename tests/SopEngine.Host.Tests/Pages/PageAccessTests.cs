using Microsoft.AspNetCore.Mvc.Testing;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Who gets which page, and what is said to the others.</summary>
[Collection(SharedHost.Name)]
public sealed class PageAccessTests(SopEngineHost host)
{
    [Theory]
    [InlineData("tugas")]
    [InlineData("tiket")]
    [InlineData("tiket/BWI-2026-0001")]
    [InlineData("ajukan")]
    [InlineData("pesan")]
    public async Task Who_is_not_signed_in_is_led_to_sign_in_and_back(string page)
    {
        var http = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var answer = await http.GetAsync(new Uri($"/banyuwangi/{page}", UriKind.Relative));

        ((int)answer.StatusCode).Should().Be(302);
        answer.Headers.Location!.ToString().Should().EndWith($"/banyuwangi/masuk?kembali={Uri.EscapeDataString($"/banyuwangi/{page}")}");
    }

    [Theory]
    [InlineData("/tidakada")]
    [InlineData("/tidakada/masuk")]
    public async Task An_unknown_region_is_not_there(string address)
    {
        var page = (await new Browser(host, Helpdesk.Tenant).GetAsync(address)).ShouldBe(404);

        page.Document.QuerySelector("h1")!.TextContent.Should().Contain("tidak dikenal");
    }

    [Theory]
    [InlineData("tiket/BWI-1999-0001")]
    [InlineData("tiket/BWI-1999-0001/riwayat")]
    [InlineData("tiket/BWI-1999-0001/mengapa/c1")]
    [InlineData("tiket/BWI-1999-0001/surat/bukan-id")]
    [InlineData("berkas/bukan-id")]
    [InlineData("sop/tidak-ada")]
    [InlineData("ajukan?sop=tidak-ada")]
    public async Task What_is_not_there_is_said_in_the_regions_frame(string address)
    {
        var page = (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it")).GetAsync(address)).ShouldBe(404);

        page.Document.QuerySelector("header.bar a.home")!.TextContent.Should().Be("Kabupaten Banyuwangi");
        page.Document.QuerySelector("[role=alert]").Should().NotBeNull();
    }

    [Fact]
    public async Task A_sign_in_is_good_in_its_own_region_only()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");

        (await browser.GetAsync("/batam/tugas")).Path.Should().StartWith("/batam/masuk");
    }

    [Fact]
    public async Task A_wrong_password_keeps_the_name_and_not_the_password()
    {
        var browser = new Browser(host, Helpdesk.Tenant);

        var page = (await browser.SendAsync(await browser.GetAsync("masuk"), "masuk", [("userName", "orang-lain"), ("password", "salah sama sekali")])).ShouldBe(401);

        page.Document.QuerySelector("[role=alert]")!.TextContent.Should().Contain("tidak sesuai");
        page.Field("userName")!.GetAttribute("value").Should().Be("orang-lain");
        page.Html.Should().NotContain("salah sama sekali");
    }

    [Fact]
    public async Task Who_signs_out_is_out()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");

        (await browser.SendAsync(await browser.GetAsync("keluar"), "keluar", [])).ShouldBe(200);

        (await browser.GetAsync("tugas")).Path.Should().StartWith("/banyuwangi/masuk");
    }
}
