using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Calendars;

/// <summary>A ticket's due times on its page: all of them, why they stand still, and how they came about.</summary>
public sealed class TicketClockPageTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Every_clock_is_listed_and_leads_to_its_explanation()
    {
        var (officer, number) = await FiledAsync();

        var page = await officer.GetAsync($"tiket/{number}");

        var links = page.Document.QuerySelectorAll("[data-clocks] li a").Select(link => link.GetAttribute("href")!).ToList();
        links.Should().NotBeEmpty();
        page.Document.QuerySelectorAll("[data-clocks] li .state").Should().HaveCount(links.Count);
        foreach (var link in links)
        {
            var why = (await officer.GetAsync(link)).ShouldBe(200);
            why.ShouldBeUsable();
            why.Text.Should().Contain("Kantor, lima hari kerja").And.Contain("50 %").And.Contain("100 %").And.Contain("Jumlah").And.Contain(number);
        }
    }

    [Fact]
    public async Task A_pause_names_its_cause_and_whom_it_waits_for_and_since_when()
    {
        var (officer, number) = await FiledAsync();

        var page = (await officer.SendAsync(await officer.GetAsync($"tiket/{number}"), "tunda", [("ground", "Mohon KTP."), ("cause", "dokumen")])).ShouldBe(200);

        page.Text.Should().Contain("menunggu dokumen dari pelapor sejak 23/11 09.00");
        var why = await officer.GetAsync(page.Document.QuerySelector("p.lead a")!.GetAttribute("href")!);
        why.Text.Should().Contain("Penundaan").And.Contain("sampai sekarang: menunggu dokumen dari pelapor");
    }

    [Fact]
    public async Task A_pause_for_another_unit_names_it()
    {
        var (officer, number) = await FiledAsync();

        var page = (await officer.SendAsync(
            await officer.GetAsync($"tiket/{number}"), "tunda", [("ground", "Menunggu suku cadang."), ("cause", "suku-cadang"), ("awaiting", "vendor")])).ShouldBe(200);

        page.Text.Should().Contain("menunggu suku cadang dari vendor sejak 23/11 09.00");
    }

    [Fact]
    public async Task A_cause_that_is_not_known_is_refused_at_its_box()
    {
        var (officer, number) = await FiledAsync();

        var page = (await officer.SendAsync(await officer.GetAsync($"tiket/{number}"), "tunda", [("ground", "Entah."), ("cause", "cuaca")])).ShouldBe(422);

        page.Field("cause")!.GetAttribute("aria-invalid").Should().Be("true");
    }

    [Fact]
    public async Task A_due_time_in_a_year_that_is_not_set_is_said_to_wait_for_the_calendar()
    {
        _host.Time.MoveTo(new DateTimeOffset(2028, 1, 4, 2, 0, 0, TimeSpan.Zero));
        var (officer, number) = await FiledAsync();

        var page = await officer.GetAsync($"tiket/{number}");

        page.Document.QuerySelector("p.lead .state")!.TextContent.Should().Be("Kalender 2028 belum ditetapkan");
        (await officer.GetAsync($"tiket/{number}/mengapa/c1")).Text.Should().Contain("Tenggat ini belum dapat dihitung").And.NotContain("Tanpa tenggat");
        (await officer.GetAsync("tiket")).Text.Should().Contain("Kalender 2028 belum ditetapkan").And.NotContain("Tanpa tenggat");
        (await officer.GetAsync("tugas")).Text.Should().Contain("Kalender 2028 belum ditetapkan").And.NotContain("Tanpa tenggat");
    }

    private async Task<(Browser Officer, string Number)> FiledAsync()
    {
        var (number, _) = await Reports.FileAsync(await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor"));
        return (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it"), number);
    }
}
