using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>What a requester thought is asked once, on the ticket's page or with number and key.</summary>
public sealed class RatingPageTests : IDisposable
{
    private readonly SopEngineHost _host = new SopEngineHost().WithOwnFiles();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_requester_of_a_closed_ticket_is_asked_once_and_officers_read_it()
    {
        Ask("ikm");
        var (browser, number, _) = await ClosedAsync();

        var page = (await browser.GetAsync($"tiket/{number}")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Form("nilai").QuerySelectorAll("fieldset").Should().HaveCount(9).And.OnlyContain(group => group.QuerySelector("legend") != null && group.QuerySelectorAll("input[type=radio]").Length == 4);
        var refused = (await browser.SendAsync(page, "nilai", [("scores.1", "4"), ("remark", "Baik.")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Text.Should().Contain("Pilih nilai untuk pertanyaan 2.");
        refused.Field("remark")!.TextContent.Should().Be("Baik.");
        refused.Document.QuerySelector("input[name='scores.1'][value='4']")!.HasAttribute("checked").Should().BeTrue();
        var rated = (await browser.SendAsync(refused, "nilai", [.. Enumerable.Range(2, 8).Select(index => ($"scores.{index}", "3"))])).ShouldBe(200);
        rated.Text.Should().Contain("77,78").And.Contain("Sangat baik").And.NotContain("Kirim penilaian");

        var officer = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        (await officer.GetAsync($"tiket/{number}")).ShouldBe(200).Text.Should().Contain("77,78").And.Contain("Baik.");
        (await browser.SendAsync(refused, "nilai", [("kiriman", "lain"), .. Enumerable.Range(1, 9).Select(index => ($"scores.{index}", "1"))])).ShouldBe(409);
    }

    [Fact]
    public async Task Number_and_key_are_enough_without_an_account()
    {
        Ask("one");
        var (_, number, key) = await ClosedAsync();
        var guest = new Browser(_host, Helpdesk.Tenant);

        var found = (await guest.SendAsync(await guest.GetAsync("lacak"), "lacak", [("number", number), ("key", key)])).ShouldBe(200);
        found.ShouldBeUsable();
        var empty = (await guest.SendAsync(found, "nilai", [])).ShouldBe(422);
        empty.ShouldBeUsable();
        empty.Text.Should().Contain("Pilih satu nilai.");
        (await guest.SendAsync(empty, "nilai", [("scores.1", "2")])).ShouldBe(200).Text.Should().Contain("Kurang baik").And.Contain("50,00");
        (await guest.SendAsync(found, "nilai", [("key", "salah"), ("scores.1", "2")])).ShouldBe(404);
    }

    [Fact]
    public async Task A_region_that_asks_nothing_asks_nothing()
    {
        Ask("none");
        var (browser, number, _) = await ClosedAsync();

        (await browser.GetAsync($"tiket/{number}")).ShouldBe(200).Document.QuerySelector("#penilaian").Should().BeNull();
    }

    private void Ask(string form) =>
        _host.Change($"tenants/{Helpdesk.Tenant}/tenant.yaml", text => text.Replace("\nzone:", $"\nsatisfaction: {form}\nzone:", StringComparison.Ordinal));

    private async Task<(Browser Browser, string Number, string Key)> ClosedAsync()
    {
        var browser = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor");
        var (number, key) = await Reports.FileAsync(browser);
        var page = await browser.GetAsync($"tiket/{number}");
        page.Document.QuerySelector("#penilaian").Should().BeNull("it is still open");
        (await browser.SendAsync(page, "tarik", [("ground", "Sudah pulih sendiri.")])).ShouldBe(200);
        return (browser, number, key);
    }
}
