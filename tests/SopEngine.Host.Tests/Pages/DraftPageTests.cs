using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A half-filled form is there tomorrow, on another computer, right or wrong as it was left; without script.</summary>
public sealed class DraftPageTests : IDisposable
{
    private static readonly (string Name, string Value)[] _half = [("f.nama", "Rina"), ("f.uraian", "SIMPEG <b>tidak</b> {{bisa}} dibuka"), ("f.jenis-kendala", "Aplikasi")];

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_was_left_is_there_on_another_computer_and_goes_when_it_is_sent()
    {
        var kept = (await KeepAsync(await RequesterAsync(), "ajukan", "ajukan", _half)).ShouldBe(200);
        kept.Text.Should().Contain("Konsep tersimpan.");

        var elsewhere = await RequesterAsync();
        var page = (await elsewhere.GetAsync("ajukan")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("Konsep Anda dari Senin, 23 November 2026 09.00 WIB dilanjutkan.");
        page.Field("f.nama")!.GetAttribute("value").Should().Be("Rina");
        page.Field("f.uraian")!.TextContent.Should().Be("SIMPEG <b>tidak</b> {{bisa}} dibuka");
        (await elsewhere.SendAsync(page, "ajukan", Reports.Fields)).ShouldBe(200).Text.Should().Contain("BWI-");

        (await elsewhere.GetAsync("ajukan")).Text.Should().NotContain("dilanjutkan");
    }

    [Fact]
    public async Task A_form_that_was_sent_from_one_computer_does_nothing_when_the_other_sends_its_draft()
    {
        var (first, second) = (await RequesterAsync(), await RequesterAsync());
        await KeepAsync(first, "ajukan", "ajukan", Reports.Fields);
        var (here, there) = (await first.GetAsync("ajukan"), await second.GetAsync("ajukan"));

        var one = Reports.Number().Match((await first.SendAsync(here, "ajukan", Reports.Fields)).Text).Value;
        var two = Reports.Number().Match((await second.SendAsync(there, "ajukan", Reports.Fields)).Text).Value;

        two.Should().Be(one);
    }

    [Fact]
    public async Task A_row_of_a_ticket_is_left_half_done_too_and_nobody_else_sees_it()
    {
        var number = (await Reports.FileAsync(await RequesterAsync())).Number;
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        var form = (await staff.GetAsync($"tiket/{number}")).Document.QuerySelector("form[data-draft^=selesaikan]")!.Id!;

        (await KeepAsync(staff, $"tiket/{number}", form, [("f.alasan", "Kurang jelas")])).ShouldBe(200).Text.Should().Contain("Konsep tersimpan.");

        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it")).GetAsync($"tiket/{number}")).Field("f.alasan")!.TextContent.Should().Be("Kurang jelas");
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin")).GetAsync($"tiket/{number}")).Html.Should().NotContain("Kurang jelas");
    }

    [Fact]
    public async Task It_is_thrown_away_when_somebody_begins_anew()
    {
        var browser = await RequesterAsync();
        await KeepAsync(browser, "ajukan", "ajukan", _half);

        var anew = (await SendToAsync(browser, await browser.GetAsync("ajukan"), "ajukan", [("buang", "1")])).ShouldBe(200);

        anew.Field("f.uraian")!.TextContent.Should().BeEmpty();
        anew.Field("f.nama")!.GetAttribute("value").Should().Be("Rina Kusumawati", "that is what the account says, not what was typed");
    }

    [Fact]
    public async Task What_is_too_long_or_names_no_form_is_refused_and_nothing_is_kept()
    {
        var browser = await RequesterAsync();
        var page = await browser.GetAsync("ajukan");

        (await SendToAsync(browser, page, "ajukan", [("f.uraian", new string('x', 250_000))])).ShouldBe(422);
        (await SendToAsync(browser, page, "ajukan", [("konsep", "https://lain.example#x")])).ShouldBe(400);
        (await browser.GetAsync("ajukan")).Text.Should().NotContain("dilanjutkan");
    }

    private Task<Browser> RequesterAsync() => Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor");

    private static async Task<PageAnswer> KeepAsync(Browser browser, string address, string form, (string Name, string Value)[] fields) =>
        await SendToAsync(browser, await browser.GetAsync(address), form, fields);

    /// <summary>Presses the button that sends the form elsewhere.</summary>
    private static Task<PageAnswer> SendToAsync(Browser browser, PageAnswer page, string form, (string Name, string Value)[] fields)
    {
        page.Form(form).SetAttribute("action", page.Form(form).QuerySelector("button[formaction]")!.GetAttribute("formaction")!);
        return browser.SendAsync(page, form, fields);
    }
}
