using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Hardening;

/// <summary>What keeps a browser's sign-in from being read, sent or used by others.</summary>
public sealed class WebWallTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Over_TLS_cookies_are_this_hosts_alone_and_no_scripts()
    {
        using var client = Client(_host, "https://localhost");
        var page = await PageAnswer.ReadAsync(await client.GetAsync(new Uri($"/{Helpdesk.Tenant}/masuk", UriKind.Relative)));
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["formulir"] = "masuk", ["userName"] = "staff-it", ["password"] = $"staff-it-{Helpdesk.Tenant}-2026!",
        });

        using var answer = await client.PostAsync(new Uri($"/{Helpdesk.Tenant}/masuk", UriKind.Relative), form);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("__Host-", StringComparison.Ordinal));
        cookie.Should().StartWith($"__Host-sop-{Helpdesk.Tenant}=").And.ContainEquivalentOf("; secure").And.ContainEquivalentOf("; httponly").And.ContainEquivalentOf("samesite=lax").And.ContainEquivalentOf("path=/")
            .And.NotContainEquivalentOf("domain=");
    }

    [Fact]
    public async Task Outside_Development_browsers_are_told_to_come_over_TLS_for_a_year()
    {
        await using var production = new SopEngineHost { Environment = "Production" };
        using var client = Client(production, "https://helpdesk.batam.go.id");

        using var answer = await client.GetAsync(new Uri("/batam", UriKind.Relative));

        answer.Headers.GetValues("Strict-Transport-Security").Single().Should().Contain($"max-age={365 * 24 * 60 * 60}").And.Contain("includeSubDomains");
    }

    [Fact]
    public async Task A_form_without_our_sign_changes_nothing()
    {
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["formulir"] = "ajukan", ["f.uraian"] = "Dari tempat lain" });

        using var answer = await staff.Http.PostAsync(new Uri($"/{Helpdesk.Tenant}/ajukan", UriKind.Relative), form);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("kedaluwarsa");
        await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        (await db.Tickets.CountAsync()).Should().Be(0);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Origin", "https://jahat.example", 403)]
    [InlineData("X-Nothing", "", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 404)]
    public async Task A_call_with_the_cookie_alone_must_come_from_our_pages(string header, string value, int status)
    {
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        using var call = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{Helpdesk.Tenant}/work-items/BWI-2026-9999.1/claim") { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
        call.Headers.Add(header, value);

        using var answer = await staff.Http.SendAsync(call);

        ((int)answer.StatusCode).Should().Be(status);
    }

    private static HttpClient Client(SopEngineHost host, string address) =>
        host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new Uri(address) });
}
