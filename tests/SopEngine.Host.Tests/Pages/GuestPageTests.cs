using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Guests;

namespace SopEngine.Host.Tests.Pages;

/// <summary>The pages for filing without an account.</summary>
public sealed class GuestPageTests : IDisposable
{
    private const string Key = "kunci-yang-ada-di-surel";

    private const string Kept = """
        {"sop":"helpdesk-aplikasi-jaringan","contact":{"name":"Rina","email":"rina@warga.example"},"answers":{"nama":{"kind":"text","values":["Rina"]},
        "opd":{"kind":"text","values":["kec-rogojampi"]},"jenis-kendala":{"kind":"text","values":["Aplikasi"]},"objek":{"kind":"text","values":["SIMPEG"]},
        "uraian":{"kind":"text","values":["Tidak dapat dibuka."]}}}
        """;

    private readonly SopEngineHost _host = new SopEngineHost().WithOwnFiles()
        .Change($"tenants/{Helpdesk.Tenant}/tenant.yaml", text => text.Replace("\nzone:", "\nguests: true\nzone:", StringComparison.Ordinal));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_was_typed_stays_with_what_is_wrong_and_when_no_mail_leaves()
    {
        var guest = new Browser(_host, Helpdesk.Tenant);
        (await guest.GetAsync("/banyuwangi")).ShouldBe(200).Text.Should().Contain("Lapor tanpa akun");
        var form = (await guest.GetAsync("lapor")).ShouldBe(200);
        form.ShouldBeUsable();
        form.Document.QuerySelector("input[type=file]").Should().BeNull();
        form.Document.QuerySelectorAll("input[type=email]").Should().ContainSingle("nothing is asked twice");

        var refused = (await guest.SendAsync(form, "lapor", [("f.uraian", "SIMPEG mati."), ("f.email", "rina")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Text.Should().Contain("Tulis nama Anda.").And.Contain("Tulis satu alamat surel");
        refused.Field("f.uraian")!.TextContent.Should().Be("SIMPEG mati.");
        var unsent = (await guest.SendAsync(refused, "lapor", [.. Reports.Fields, ("f.email", "rina@warga.example")])).ShouldBe(409);
        unsent.Text.Should().Contain("Surel konfirmasi belum dapat dikirim");
        unsent.Field("f.email")!.GetAttribute("value").Should().Be("rina@warga.example");
    }

    [Fact]
    public async Task Opening_the_link_files_nothing_and_its_button_files_once()
    {
        var guest = new Browser(_host, Helpdesk.Tenant);
        (await guest.GetAsync("lapor/konfirmasi/salah")).ShouldBe(404);
        await KeepAsync();

        var page = (await guest.GetAsync($"lapor/konfirmasi/{Key}")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().NotContain("Rina").And.NotContain("Tidak dapat dibuka");
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        (await staff.GetAsync("tiket")).Text.Should().NotContain("BWI-2026-0001");

        var receipt = (await guest.SendAsync(page, "konfirmasi", [])).ShouldBe(200);
        receipt.ShouldBeUsable();
        var again = (await guest.SendAsync(await guest.GetAsync($"lapor/konfirmasi/{Key}"), "konfirmasi", [])).ShouldBe(200);

        again.Document.QuerySelector(".receipt dl")!.TextContent.Should().Be(receipt.Document.QuerySelector(".receipt dl")!.TextContent);
        (await staff.GetAsync("tiket")).Text.Should().Contain("BWI-2026-0001").And.NotContain("BWI-2026-0002");
    }

    [Fact]
    public async Task A_region_that_wants_accounts_has_no_such_form() => (await new Browser(_host, "batam").GetAsync("lapor")).ShouldBe(404);

    private async Task KeepAsync()
    {
        await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        db.GuestFilings.Add(new GuestFilingRow
        {
            Tenant = db.Tenant,
            Id = new Guid("019ab000-0000-7000-8000-000000000001"),
            KeyHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
            Address = "rina@warga.example",
            Request = Kept,
            At = SopEngineHost.Start.UtcDateTime,
            ExpiresAt = SopEngineHost.Start.UtcDateTime.AddHours(48),
        });
        await db.SaveChangesAsync();
    }
}
