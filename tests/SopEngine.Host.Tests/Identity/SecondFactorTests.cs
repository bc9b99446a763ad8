using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using SopEngine.Application.Accounts;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Identity;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Identity;

/// <summary>Signing in with a code besides the password (RFC 6238): set up on pages without script, never taken twice, asked for by roles.</summary>
public sealed class SecondFactorTests : IDisposable
{
    private readonly SopEngineHost _host = new SopEngineHost().WithOwnFiles()
        .Change($"tenants/{Helpdesk.Tenant}/tenant.yaml", text => text.Replace("\nzone:", $"\nsecondFactor: [{RoleDefinition.Admin}]\nzone:", StringComparison.Ordinal));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_code_is_set_up_asked_for_and_never_taken_twice()
    {
        var (staff, secret, paper) = await SetUpAsync("staff-it");
        staff.Text.Should().Contain("Kode masuk terpasang");
        paper.Should().HaveCount(10).And.OnlyHaveUniqueItems();

        var used = CodeOf(secret);
        var again = await HalfwayAsync("staff-it");
        again.Page.Text.Should().Contain("Kode dari aplikasi autentikator");
        (await again.Browser.GetAsync("tugas")).Text.Should().Contain("Masuk ke", "the password alone opens nothing");
        (await again.Browser.SendAsync(again.Page, "kode", [("code", used)])).ShouldBe(403).Text.Should().Contain("hanya dapat dipakai sekali", "it was shown when it was set up");
        _host.Time.Advance(TimeSpan.FromSeconds(30));
        (await again.Browser.SendAsync(again.Page, "kode", [("code", CodeOf(secret).Insert(3, " "))])).ShouldBe(200).Text.Should().Contain("Tugas saya");

        var lost = await HalfwayAsync("staff-it");
        (await lost.Browser.SendAsync(lost.Page, "kode", [("code", paper[0].ToUpperInvariant())])).ShouldBe(200).Text.Should().Contain("Tugas saya");
        (await lost.Browser.GetAsync("akun")).ShouldBe(200).Document.QuerySelector("b.num")!.TextContent.Should().Be("9");
        var twice = await HalfwayAsync("staff-it");
        (await twice.Browser.SendAsync(twice.Page, "kode", [("code", paper[0])])).ShouldBe(403);
    }

    [Fact]
    public async Task A_program_sends_the_code_with_the_password()
    {
        var (_, secret, _) = await SetUpAsync("staff-it");
        var client = _host.Anonymous(Helpdesk.Tenant);
        _host.Time.Advance(TimeSpan.FromMinutes(1));

        (await client.PostAsync("sessions", new { userName = "staff-it", password = Password("staff-it") })).Should().BeRefused(401, "code-needed");
        (await client.PostAsync("sessions", new { userName = "staff-it", password = Password("staff-it"), code = "000000" })).Should().BeRefused(403, "code-wrong");
        (await client.PostAsync("sessions", new { userName = "staff-it", password = Password("staff-it"), code = CodeOf(secret) })).Should().HaveStatus(200);
        (await client.PostAsync("sessions", new { userName = "staff-it", password = "salah-sekali-ini", code = CodeOf(secret) })).Should().BeRefused(401, "sign-in-failed");
    }

    [Fact]
    public async Task Wrong_codes_count_as_wrong_passwords_do()
    {
        var (_, secret, _) = await SetUpAsync("staff-it");
        var client = _host.Anonymous(Helpdesk.Tenant);
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        for (var tried = 0; tried < SignInRules.MostFailures; tried++)
        {
            (await client.PostAsync("sessions", new { userName = "staff-it", password = Password("staff-it"), code = "123456" })).Should().BeRefused(403, "code-wrong");
        }

        (await client.PostAsync("sessions", new { userName = "staff-it", password = Password("staff-it"), code = CodeOf(secret) })).Should().BeRefused(429, "sign-in-locked");
        _host.Time.Advance(SignInRules.Lockout);
        (await client.PostAsync("sessions", new { userName = "staff-it", password = Password("staff-it"), code = CodeOf(secret) })).Should().HaveStatus(200);
    }

    [Fact]
    public async Task Whose_role_asks_for_it_does_nothing_before_it_is_set_up()
    {
        var admin = new Browser(_host, Helpdesk.Tenant);
        var owed = await admin.SendAsync(await admin.GetAsync("masuk?kembali=/banyuwangi/pengaturan"), "masuk", [("userName", "admin"), ("password", Password("admin"))]);
        owed.ShouldBe(200).Text.Should().Contain("Jabatan Anda mewajibkan kode masuk");
        owed.ShouldBeUsable();
        (await admin.GetAsync("tugas")).Text.Should().Contain("Jabatan Anda mewajibkan kode masuk");
        var program = await _host.SignInAsync(Helpdesk.Tenant, "admin");
        (await program.GetAsync("tickets")).Should().BeRefused(403, "second-factor-owed");
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it")).GetAsync("tugas")).ShouldBe(200).Text.Should().NotContain("mewajibkan");

        var secret = SecretOn(owed);
        (await admin.SendAsync(owed, "pasang", [("code", "12")])).ShouldBe(403).Text.Should().Contain("Kode masuk tidak sesuai").And.Contain(Spaced(secret), "the telephone keeps the key it was given");
        var done = await admin.SendAsync(owed, "pasang", [("code", CodeOf(secret))]);
        done.ShouldBe(200).Document.QuerySelector("a.btn")!.GetAttribute("href").Should().Be("/banyuwangi/pengaturan", "one goes on where one was going");
        (await admin.GetAsync("pengaturan")).ShouldBe(200);
        (await program.GetAsync("tickets")).Should().BeRefused(401, "sign-in-required");
    }

    [Fact]
    public async Task Its_owner_takes_it_away_with_password_and_code_and_an_admin_for_others_with_a_ground()
    {
        var (page, secret, paper) = await SetUpAsync("staff-it");
        var staff = await HalfwayAsync("staff-it");
        await staff.Browser.SendAsync(staff.Page, "kode", [("code", paper[1])]);
        var own = (await staff.Browser.GetAsync("akun/kode")).ShouldBe(200);
        own.ShouldBeUsable();
        (await staff.Browser.SendAsync(own, "hapus", [("password", "bukan itu sama sekali"), ("code", paper[2])])).ShouldBe(422).Text.Should().Contain("Kata sandi tidak sesuai");
        (await staff.Browser.SendAsync(own, "hapus", [("password", Password("staff-it")), ("code", paper[1])])).ShouldBe(403);
        (await staff.Browser.SendAsync(own, "hapus", [("password", Password("staff-it")), ("code", paper[2])])).ShouldBe(200).Text.Should().Contain("Kode masuk sudah dihapus");
        (await HalfwayAsync("staff-it")).Page.Text.Should().Contain("Tugas saya", "the password is enough again");

        await SetUpAsync("kabid");
        var admin = await SignedInAdminAsync();
        var person = (await admin.GetAsync("jabatan/orang/kabid")).ShouldBe(200);
        (await admin.SendAsync(person, "kode", [])).ShouldBe(422).Text.Should().Contain("Tulis dasarnya");
        (await admin.SendAsync(person, "kode", [("ground", "Telepon hilang, datang sendiri ke kantor")])).ShouldBe(200).Text.Should().Contain("Kode masuk dihapus").And.Contain("Telepon hilang");
        (await HalfwayAsync("kabid")).Page.Text.Should().Contain("Tugas saya");
        var self = (await admin.GetAsync("jabatan/orang/admin")).ShouldBe(200);
        (await admin.SendAsync(self, "kode", [("ground", "Saya sendiri")])).ShouldBe(403).Text.Should().Contain("Akun saya");
        page.Text.Should().NotBeEmpty();
        secret.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_new_password_takes_the_old_one_and_puts_other_devices_out()
    {
        var (mine, other) = (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it"), await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it"));
        var account = (await mine.GetAsync("akun")).ShouldBe(200);
        account.ShouldBeUsable();
        (await mine.SendAsync(account, "sandi", [("current", "salah sekali ini"), ("password", "empat kuda lari pagi"), ("repeat", "empat kuda lari pagi")])).ShouldBe(422).Text.Should().Contain("Kata sandi sekarang tidak sesuai");
        (await mine.SendAsync(account, "sandi", [("current", Password("staff-it")), ("password", "pendek"), ("repeat", "lain")])).ShouldBe(422).Text.Should().Contain("sekurang-kurangnya 12").And.Contain("tidak sama");
        (await mine.SendAsync(account, "sandi", [("current", Password("staff-it")), ("password", "empat kuda lari pagi"), ("repeat", "empat kuda lari pagi")])).ShouldBe(200).Text.Should().Contain("Kata sandi sudah diganti");
        (await mine.GetAsync("tugas")).Text.Should().NotContain("Masuk ke");
        (await other.GetAsync("tugas")).Text.Should().Contain("Masuk ke");
        var third = new Browser(_host, Helpdesk.Tenant);
        (await third.SendAsync(await third.GetAsync("masuk"), "masuk", [("userName", "staff-it"), ("password", "empat kuda lari pagi")])).ShouldBe(200);

        (await mine.SendAsync(await mine.GetAsync("akun"), "perangkat", [])).ShouldBe(200).Text.Should().Contain("Semua perangkat lain sudah dikeluarkan");
        (await third.GetAsync("tugas")).Text.Should().Contain("Masuk ke");
        (await mine.GetAsync("tugas")).Text.Should().NotContain("Masuk ke");
    }

    [Fact]
    public async Task A_link_for_a_new_password_does_not_save_the_code()
    {
        var (_, secret, _) = await SetUpAsync("staff-it");
        var tenant = _host.Services.GetRequiredService<TenantRegistry>().Find(Helpdesk.Tenant)!;
        (await _host.Services.GetRequiredService<CreateAdminInvitation>().HandleAsync(tenant, "staff-it", default)).Succeeded(out var link, out _).Should().BeTrue();
        var browser = new Browser(_host, Helpdesk.Tenant);

        var page = await browser.SendAsync(await browser.GetAsync($"undangan/{link!.Token}"), "undangan", [("password", "empat kuda lari pagi"), ("repeat", "empat kuda lari pagi")]);

        page.ShouldBe(200).Text.Should().Contain("Kode dari aplikasi autentikator");
        (await browser.GetAsync("tugas")).Text.Should().Contain("Masuk ke");
        _host.Time.Advance(TimeSpan.FromSeconds(30));
        (await browser.SendAsync(page, "kode", [("code", CodeOf(secret))])).ShouldBe(200);
        (await browser.GetAsync("tugas")).Text.Should().NotContain("Masuk ke");
    }

    [Fact]
    public async Task What_was_sealed_for_one_opens_nothing_for_another()
    {
        var (_, secret, _) = await SetUpAsync("staff-it");
        var (staff, kabid) = (await HalfwayAsync("staff-it"), await Browser.SignedInAsync(_host, Helpdesk.Tenant, "kabid"));
        var field = staff.Page.Document.QuerySelector($"input[name={SealedFields.Field}]")!.GetAttribute("value")!;
        var setup = await kabid.GetAsync("akun/kode");
        _host.Time.Advance(TimeSpan.FromMinutes(1));

        (await kabid.SendAsync(setup, "pasang", [(SealedFields.Field, field), ("code", CodeOf(secret))])).ShouldBe(403);
        (await staff.Browser.SendAsync(staff.Page, "kode", [(SealedFields.Field, "dikarang"), ("code", CodeOf(secret))])).Text.Should().Contain("Kata sandi", "back to the password");
        (await (await HalfwayAsync("kabid")).Browser.GetAsync("tugas")).ShouldBe(200);
    }

    private static string Password(string userName) => $"{userName}-{Helpdesk.Tenant}-2026!";

    private static string Spaced(string secret) => string.Join(' ', secret.Chunk(4).Select(part => new string(part)));

    private static string SecretOn(PageAnswer page) => page.Document.QuerySelectorAll("code")[^1].TextContent.Replace(" ", "", StringComparison.Ordinal);

    private string CodeOf(string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(_host.Time.GetUtcNow().UtcDateTime);

    private async Task<(PageAnswer Page, string Secret, IReadOnlyList<string> Paper)> SetUpAsync(string userName)
    {
        var browser = await Browser.SignedInAsync(_host, Helpdesk.Tenant, userName);
        var page = (await browser.GetAsync("akun/kode")).ShouldBe(200);
        var secret = SecretOn(page);
        var done = (await browser.SendAsync(page, "pasang", [("code", CodeOf(secret))])).ShouldBe(200);
        return (done, secret, [.. done.Document.QuerySelectorAll("ol code").Select(code => code.TextContent)]);
    }

    private async Task<(Browser Browser, PageAnswer Page)> HalfwayAsync(string userName)
    {
        var browser = new Browser(_host, Helpdesk.Tenant);
        return (browser, await browser.SendAsync(await browser.GetAsync("masuk"), "masuk", [("userName", userName), ("password", Password(userName))]));
    }

    private async Task<Browser> SignedInAdminAsync()
    {
        var (browser, owed) = await HalfwayAsync("admin");
        (await browser.SendAsync(owed, "pasang", [("code", CodeOf(SecretOn(owed)))])).ShouldBe(200);
        return browser;
    }
}
