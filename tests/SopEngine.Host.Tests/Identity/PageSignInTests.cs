using Microsoft.AspNetCore.Http;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Identity;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Tests.Identity;

/// <summary>After signing in one goes back to a page of the region, and to no other place.</summary>
public sealed class PageSignInTests
{
    [Theory]
    [InlineData("/batam/tiket/BTM-2026-0001?tab=riwayat", "/batam/tiket/BTM-2026-0001?tab=riwayat")]
    [InlineData("/batam", "/batam")]
    [InlineData(null, "/batam")]
    [InlineData("", "/batam")]
    [InlineData("/banten/tiket", "/batam")]
    [InlineData("/batamx", "/batam")]
    [InlineData("//jahat.example/batam", "/batam")]
    [InlineData("https://jahat.example/batam/", "/batam")]
    [InlineData("/batam/\\jahat.example", "/batam")]
    [InlineData("/batam/\r\nSet-Cookie: a=b", "/batam")]
    [InlineData("javascript:alert(1)", "/batam")]
    public void Nobody_is_led_to_another_place(string? back, string destination)
    {
        var http = new DefaultHttpContext();
        http.Features.Set(new TenantFeature(new TenantProfile { Id = new TenantId("batam"), Name = "Kota Batam" }));

        PageSignIn.Destination(http, back).Should().Be(destination);
    }
}
