using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A row that waits for its Kelengkapan, by plain forms; and what the document's cells name, each as a link on the ticket.</summary>
public sealed class RequirementPageTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_is_missing_is_said_brought_and_the_row_goes_on()
    {
        var number = await FileAsync();
        var admin = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");
        (await admin.SendAsync(await admin.GetAsync($"tiket/{number}"), "paksa", [("step", "keputusan"), ("ground", "Perintah pimpinan.")])).ShouldBe(200);
        var kabid = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "kabid");
        var page = (await kabid.GetAsync($"tiket/{number}")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("Menunggu kelengkapan").And.Contain("Yang belum ada: Catatan permasalahan.");
        page.Document.QuerySelectorAll("button[name=jawaban]").Should().BeEmpty("the row cannot end yet");
        var form = page.Document.QuerySelector("form[id^=lengkapi-]")!.Id!;

        var refused = (await kabid.SendAsync(page, form, [("f.catatan-permasalahan", " ")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Text.Should().Contain("Catatan permasalahan wajib diisi.");
        var brought = (await kabid.SendAsync(refused, form, [("f.catatan-permasalahan", "Serat optik <putus>.")])).ShouldBe(200);

        brought.ShouldBeUsable();
        brought.Text.Should().Contain("Kelengkapan tersimpan pada tiket.").And.NotContain("Menunggu kelengkapan.");
        brought.Document.QuerySelectorAll("button[name=jawaban]").Should().NotBeEmpty();
        (await kabid.GetAsync($"tiket/{number}/riwayat")).ShouldBe(200).Text.Should().Contain("Menunggu kelengkapan").And.Contain("Kelengkapan dilengkapi").And.Contain("Serat optik <putus>.");
    }

    [Fact]
    public async Task Each_part_of_the_cells_leads_to_where_the_ticket_has_it()
    {
        var number = await FileAsync();
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");

        var page = (await staff.GetAsync($"tiket/{number}")).ShouldBe(200);

        var cells = page.Document.QuerySelectorAll("section.card").Single(card => card.QuerySelector("h2")?.TextContent == "Kelengkapan dan Output");
        cells.TextContent.Should().Contain("Data pemohon").And.Contain("ID tiket").And.Contain("menyusul").And.NotContain("belum ada");
        foreach (var way in cells.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!))
        {
            if (way.StartsWith('#'))
            {
                page.Document.QuerySelector(way).Should().NotBeNull("{0} is on the page", way);
            }
            else
            {
                (await staff.GetAsync(way)).ShouldBe(200);
            }
        }
    }

    private async Task<string> FileAsync() =>
        (await (await _host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync("tickets", Helpdesk.Filing)).Json.GetProperty("number").GetString()!;
}
