using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>An officer without a ticket's work sees contact data by giving a ground, and the admin reads that he did.</summary>
public sealed class RevealPageTests : IDisposable
{
    private const string Phone = "081234567878", Ground = "Pelapor minta dihubungi kembali";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Contact_is_masked_until_a_ground_is_given_and_the_history_says_who_looked()
    {
        var number = await FileAsync();
        var kabid = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "kabid");
        var page = (await kabid.GetAsync($"tiket/{number}")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("0812••••••78").And.NotContain(Phone);

        var refused = (await kabid.SendAsync(page, "buka-kontak", [("ground", "ingin")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Text.Should().NotContain(Phone);
        (await kabid.SendAsync(refused, "buka-kontak", [("ground", Ground)])).ShouldBe(200).Text.Should().Contain(Phone).And.Contain("Alasan Anda tercatat.");

        var history = (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin")).GetAsync($"tiket/{number}/riwayat")).ShouldBe(200);
        history.ShouldBeUsable();
        history.Text.Should().Contain(Ground);
        (await kabid.GetAsync($"tiket/{number}/riwayat")).ShouldBe(200).Text.Should().NotContain(Ground);
    }

    private async Task<string> FileAsync()
    {
        var form = new Dictionary<string, object>((Dictionary<string, object>)Helpdesk.Form) { ["telepon"] = Phone };
        return (await (await _host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync("tickets", new { sop = Helpdesk.Sop, form })).Should().HaveStatus(201).Json.Text("number")!;
    }
}
