using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>What officers do to a ticket beside the SOP's own way, by plain forms.</summary>
public sealed class OfficerFormTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Duplicates_are_linked_and_merged_and_a_wrong_number_keeps_what_was_typed()
    {
        var (one, two) = (await FileAsync(), await FileAsync());
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");

        var refused = (await staff.SendAsync(await staff.GetAsync($"tiket/{two}"), "tautkan", [("other", "BWI-1999-0001")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Document.QuerySelector("#tautkan-other")!.GetAttribute("value").Should().Be("BWI-1999-0001");
        (await staff.SendAsync(refused, "tautkan", [("other", one)])).ShouldBe(200).Text.Should().Contain("Tiket sudah ditautkan.");

        (await staff.SendAsync(await staff.GetAsync($"tiket/{two}"), "gabungkan", [("into", one), ("ground", "Laporan yang sama.")])).ShouldBe(200)
            .Text.Should().Contain("Tiket ini berakhir sebagai rangkap.");
    }

    [Fact]
    public async Task Authority_corrects_skips_and_moves_with_a_ground()
    {
        var number = await FileAsync();
        var admin = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");
        var page = (await admin.GetAsync($"tiket/{number}")).ShouldBe(200);
        page.ShouldBeUsable();

        (await admin.SendAsync(page, "koreksi", [("at", "besok"), ("ground", "Salah catat.")])).ShouldBe(422).Text.Should().Contain("Tulis waktu sebagai tanggal dan jam");
        (await admin.SendAsync(await admin.GetAsync($"tiket/{number}"), "koreksi", [("at", "2026-11-23T08:15"), ("ground", "Salah catat.")])).ShouldBe(200)
            .Text.Should().Contain("Waktu diterima sudah dibetulkan");
        (await admin.SendAsync(await admin.GetAsync($"tiket/{number}"), "paksa", [("step", "perbaikan"), ("ground", " ")])).ShouldBe(422);
        (await admin.SendAsync(await admin.GetAsync($"tiket/{number}"), "paksa", [("step", "perbaikan"), ("ground", "Perintah pimpinan.")])).ShouldBe(200).Text.Should().Contain("Tiket dipindahkan.");
        (await admin.SendAsync(await admin.GetAsync($"tiket/{number}"), "lewati", [("ground", "Sudah diperbaiki sendiri.")])).ShouldBe(200).Text.Should().Contain("Langkah itu dilewati.");
    }

    [Fact]
    public async Task A_requester_is_offered_none_of_it()
    {
        var page = await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor")).GetAsync($"tiket/{await FileAsync()}");

        page.Document.QuerySelectorAll("#tautkan-other, #gabungkan-into, #paksa-step").Should().BeEmpty();
    }

    private async Task<string> FileAsync() =>
        (await (await _host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync("tickets", Helpdesk.Filing)).Json.GetProperty("number").GetString()!;
}
