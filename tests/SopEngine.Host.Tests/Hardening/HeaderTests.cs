using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Hardening;

/// <summary>What every answer tells the browser.</summary>
[Collection(SharedHost.Name)]
public sealed class HeaderTests(SopEngineHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/banyuwangi")]
    [InlineData("/banyuwangi/entah")]
    [InlineData("/problems/bad-json")]
    [InlineData("/healthz/live")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/tenants")]
    [InlineData("/api/v1/banyuwangi/tickets")]
    [InlineData("/api/v1/atlantis/tickets")]
    public async Task Every_answer_carries_them(string path)
    {
        using var answer = await host.Anonymous("").Http.GetAsync(path);

        var policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
        policy.Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe-inline").And.NotContain("*");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        answer.Headers.Contains("Server").Should().BeFalse();
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    public async Task Methods_that_nobody_needs_are_not_answered(string method)
    {
        (await host.Anonymous(Helpdesk.Tenant).SendAsync(new HttpMethod(method), "tickets")).Should().BeRefused(405, "method-not-allowed");
    }

    [Fact]
    public async Task Another_sites_page_gets_no_permission_to_read()
    {
        var client = host.Anonymous(Helpdesk.Tenant);
        client.Http.DefaultRequestHeaders.Add("Origin", "https://jahat.example");

        (await client.GetAsync("demo-accounts")).Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }

    [Fact]
    public async Task Long_texts_come_compressed_to_who_can_read_that()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Add("Accept-Encoding", "br");

        using var answer = await host.Anonymous("").Http.SendAsync(request);

        answer.Content.Headers.ContentEncoding.Should().Equal("br");
    }
}
