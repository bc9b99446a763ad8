using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Pages for slow lines: what must be sent is small, and what does not change is sent once.</summary>
public sealed class PageWeightTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_inbox_of_a_hundred_weighs_less_than_sixty_kilobytes()
    {
        var requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        for (var filed = 0; filed < 100; filed++)
        {
            (await requester.PostAsync("tickets", Helpdesk.Filing)).Should().HaveStatus(201);
        }

        var inbox = (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it")).GetAsync("tugas")).ShouldBe(200);

        Encoding.UTF8.GetByteCount(inbox.Html).Should().BeLessThan(60 * 1024);
        inbox.Document.QuerySelectorAll("tbody tr").Should().HaveCount(50);
        inbox.Document.QuerySelector("a[rel=next]").Should().NotBeNull();
        inbox.Document.QuerySelector("nav .count")!.TextContent.Should().EndWith("99+");
    }

    [Fact]
    public async Task The_stylesheet_is_small_and_kept()
    {
        var browser = new Browser(_host, Helpdesk.Tenant);
        var address = (await browser.GetAsync("/")).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var answer = await browser.Http.GetAsync(new Uri(address, UriKind.Relative));

        ((int)answer.StatusCode).Should().Be(200);
        (await answer.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan(12 * 1024);
        answer.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(300));
    }

    [Fact]
    public async Task A_region_has_its_own_accent()
    {
        var css = await new Browser(_host, Helpdesk.Tenant).GetAsync("/assets/accent/banyuwangi.css");

        css.ShouldBe(200).Html.Should().Contain("--accent:#0d5c63");
    }
}
