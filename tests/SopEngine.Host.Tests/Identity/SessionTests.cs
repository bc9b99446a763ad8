using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Host.Tests.Identity;

/// <summary>A sign-in is a record: what ends it ends it for every copy of its cookie or token (OWASP ASVS 5.0, 7.2 to 7.5).</summary>
public sealed class SessionTests : IDisposable
{
    private const string SignInPath = "/banyuwangi/masuk";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_cookie_kept_from_before_signing_out_is_nobodys()
    {
        var cookie = await CookieAsync("staff-it");
        (await IsInAsync(cookie)).Should().BeTrue();

        using var left = await PostAsync("/banyuwangi/keluar", cookie, []);
        ((int)left.StatusCode).Should().Be(302);

        (await IsInAsync(cookie)).Should().BeFalse();
        (await RowAsync()).EndedAt.Should().Be(SopEngineHost.Start.UtcDateTime);
    }

    [Fact]
    public async Task Without_a_request_for_the_idle_time_it_is_over_and_with_one_it_is_not()
    {
        _host.Set("SopEngine:Sessions:IdleTimeout", "01:00:00");
        var (busy, idle) = (await CookieAsync("staff-it"), await CookieAsync("staff-it"));
        for (var minutes = 0; minutes < 90; minutes += 30)
        {
            _host.Time.Advance(TimeSpan.FromMinutes(30));
            (await IsInAsync(busy)).Should().BeTrue($"it was used at {minutes} minutes");
        }

        (await IsInAsync(idle)).Should().BeFalse("nothing came for ninety minutes");
        _host.Time.Advance(TimeSpan.FromMinutes(60));
        (await IsInAsync(busy)).Should().BeFalse();
    }

    [Fact]
    public async Task After_the_longest_time_it_is_over_however_busy()
    {
        _host.Set("SopEngine:Sessions:AbsoluteTimeout", "03:00:00");
        var cookie = await CookieAsync("staff-it");
        for (var hours = 0; hours < 2; hours++)
        {
            _host.Time.Advance(TimeSpan.FromHours(1));
            (await IsInAsync(cookie)).Should().BeTrue();
        }

        _host.Time.Advance(TimeSpan.FromMinutes(59));
        (await IsInAsync(cookie)).Should().BeTrue();
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        (await IsInAsync(cookie)).Should().BeFalse();
    }

    [Fact]
    public async Task Putting_others_out_makes_ones_own_time_no_longer()
    {
        _host.Set("SopEngine:Sessions:AbsoluteTimeout", "03:00:00");
        var browser = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        _host.Time.Advance(TimeSpan.FromHours(2));
        (await browser.SendAsync(await browser.GetAsync("akun"), "perangkat", [])).ShouldBe(200).Text.Should().Contain("sudah dikeluarkan");

        _host.Time.Advance(TimeSpan.FromHours(1));

        (await browser.GetAsync("tugas")).Path.Should().StartWith(SignInPath);
    }

    [Fact]
    public async Task When_it_was_used_last_is_written_now_and_then_only()
    {
        var cookie = await CookieAsync("staff-it");
        _host.Time.Advance(TimeSpan.FromMinutes(4));
        await IsInAsync(cookie);
        (await RowAsync()).SeenAt.Should().Be(SopEngineHost.Start.UtcDateTime);

        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await IsInAsync(cookie);

        (await RowAsync()).SeenAt.Should().Be(SopEngineHost.Start.UtcDateTime.AddMinutes(5));
    }

    [Fact]
    public async Task Signing_in_again_begins_a_new_one_and_ends_the_one_before()
    {
        var first = await CookieAsync("staff-it");

        var second = await CookieAsync("staff-it", first);

        second.Should().NotBe(first);
        (await IsInAsync(first)).Should().BeFalse();
        (await IsInAsync(second)).Should().BeTrue();
        await using var db = Open(Helpdesk.Tenant);
        (await db.Sessions.Select(row => row.KeyHash).ToListAsync()).Should().HaveCount(2).And.OnlyHaveUniqueItems().And.OnlyContain(hash => hash.Length == 64);
    }

    [Fact]
    public async Task Ones_own_are_listed_and_one_of_them_is_ended()
    {
        var (lost, token) = (await CookieAsync("staff-it", agent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/129.0 Mobile Safari/537.36"), await _host.SignInAsync(Helpdesk.Tenant, "staff-it"));
        await CookieAsync("kabid", agent: "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/131.0");
        var mine = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");

        var page = (await mine.GetAsync("akun")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("Chrome di Android").And.Contain("(token API)").And.Contain("perangkat ini").And.NotContain("Firefox", "that is another person's");
        page.Document.QuerySelectorAll("button[name=sesi]").Should().HaveCount(2, "one's own sign-in is left by signing out");
        var button = page.Document.QuerySelectorAll("button[name=sesi]").Single(one => one.GetAttribute("aria-label")!.Contains("Android", StringComparison.Ordinal));
        var after = (await mine.SendAsync(page, "sesi", [("sesi", button.GetAttribute("value")!)])).ShouldBe(200);

        after.Text.Should().Contain("Perangkat itu sudah tidak masuk").And.NotContain("Android");
        (await IsInAsync(lost)).Should().BeFalse();
        (await token.GetAsync("tickets")).Should().HaveStatus(200);
        (await mine.GetAsync("tugas")).Path.Should().Be("/banyuwangi/tugas");
    }

    [Fact]
    public async Task Nobody_ends_anothers_by_its_id()
    {
        var (colleague, stranger) = (await CookieAsync("kabid"), await _host.SignInAsync("batam", "admin"));
        var mine = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        var page = await mine.GetAsync("akun");

        foreach (var id in new[] { (await RowAsync("kabid")).Id, (await RowAsync("admin", "batam")).Id })
        {
            await mine.SendAsync(page, "sesi", [("sesi", id.ToString())]);
        }

        (await mine.SendAsync(page, "sesi", [("sesi", "bukan-id")])).ShouldBe(200);
        (await IsInAsync(colleague)).Should().BeTrue();
        (await stranger.GetAsync("tickets")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_cookie_of_another_region_opens_nothing_here()
    {
        var cookie = await CookieAsync("staff-it");

        (await IsInAsync(cookie.Replace("sop-banyuwangi=", "sop-batam=", StringComparison.Ordinal), "batam")).Should().BeFalse();
        (await IsInAsync(cookie)).Should().BeTrue();
    }

    [Fact]
    public async Task An_admin_ends_one_or_all_of_anybody_with_a_ground()
    {
        var (cookie, token) = (await CookieAsync("staff-it", agent: "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/131.0"), await _host.SignInAsync(Helpdesk.Tenant, "staff-it"));
        var admin = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");
        const string person = "jabatan/orang/staff-it";
        var page = (await admin.GetAsync(person)).ShouldBe(200);
        page.ShouldBeUsable();
        var one = page.Document.QuerySelectorAll("select[name=session] option").Single(option => option.TextContent.Contains("Firefox", StringComparison.Ordinal)).GetAttribute("value")!;

        (await admin.SendAsync(page, "sesi", [("session", one), ("ground", " ")])).ShouldBe(422).Text.Should().Contain("Tulis alasannya");
        (await IsInAsync(cookie)).Should().BeTrue();
        (await admin.SendAsync(page, "sesi", [("session", one), ("ground", "Laptop dinas hilang")])).ShouldBe(200).Text.Should().Contain("Dikeluarkan dari satu perangkat: Firefox di Windows").And.Contain("Laptop dinas hilang");
        (await IsInAsync(cookie)).Should().BeFalse();
        (await token.GetAsync("tickets")).Should().HaveStatus(200);

        // what is no id must not end all
        (await admin.SendAsync(page, "sesi", [("session", "bukan-id"), ("ground", "Laptop dinas hilang")])).ShouldBe(200);
        (await token.GetAsync("tickets")).Should().HaveStatus(200);
        (await admin.SendAsync(page, "sesi", [("session", ""), ("ground", "Kata sandi bocor")])).ShouldBe(200).Text.Should().Contain("Dikeluarkan dari semua perangkat");
        (await token.GetAsync("tickets")).Should().BeRefused(401, "sign-in-required");
    }

    [Fact]
    public async Task Those_long_over_are_forgotten_and_those_that_hold_are_not()
    {
        await CookieAsync("staff-it");
        _host.Time.Advance(TimeSpan.FromDays(90) + TimeSpan.FromHours(12));
        (await _host.Services.GetRequiredService<ForgetSessions>().RunAsync(default)).Should().Be(0, "it ended ninety days ago to the instant");
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        var cookie = await CookieAsync("kabid");

        (await _host.Services.GetRequiredService<ForgetSessions>().RunAsync(default)).Should().Be(1);

        (await IsInAsync(cookie)).Should().BeTrue();
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 Safari/537.36 Edg/129.0", "Edge di Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1", "Safari di iPhone")]
    [InlineData("curl/7.88.1", "curl")]
    [InlineData("<script>alert(1)</script>", "scriptalert1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_device_is_named_in_a_few_words(string? agent, string words) => SopEngine.Host.Identity.DeviceWords.Of(agent).Should().Be(words);

    private async Task<string> CookieAsync(string userName, string? before = null, string? agent = null)
    {
        using var answer = await PostAsync(SignInPath, before, [("userName", userName), ("password", $"{userName}-{Helpdesk.Tenant}-2026!")], agent);
        ((int)answer.StatusCode).Should().Be(302);
        return answer.Headers.GetValues("Set-Cookie").Select(one => one.Split(';')[0]).Single(one => one.StartsWith($"sop-{Helpdesk.Tenant}=", StringComparison.Ordinal));
    }

    private async Task<bool> IsInAsync(string cookie, string tenant = Helpdesk.Tenant)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"/{tenant}/tugas", UriKind.Relative)), cookie, null);
        ((int)answer.StatusCode).Should().BeOneOf(200, 302);
        return (int)answer.StatusCode == 200;
    }

    // as a browser does: the form is fetched first, with what stands in it hidden and the cookie that fits it
    private async Task<HttpResponseMessage> PostAsync(string path, string? cookie, (string Name, string Value)[] fields, string? agent = null)
    {
        using var shown = await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)), cookie, agent);
        var form = (await PageAnswer.ReadAsync(shown)).Form(path.Split('/')[^1]);
        var hidden = form.QuerySelectorAll("input[type=hidden][name]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        var cookies = shown.Headers.TryGetValues("Set-Cookie", out var given) ? given.Select(one => one.Split(';')[0]) : [];
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        };
        return await SendAsync(request, string.Join("; ", cookies.Append(cookie).OfType<string>()), agent);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? cookie, string? agent)
    {
        foreach (var (name, value) in new[] { ("Cookie", cookie), ("User-Agent", agent) }.Where(header => header.Item2 is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Plain().SendAsync(request);
    }

    private HttpClient Plain() => _host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    private async Task<SessionRow> RowAsync(string userName = "staff-it", string tenant = Helpdesk.Tenant)
    {
        await using var db = Open(tenant);
        return await db.Sessions.SingleAsync(row => row.UserName == userName);
    }

    private SopDbContext Open(string tenant) => _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(tenant));
}
