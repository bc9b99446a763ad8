using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Number and key together show progress to anybody; either alone shows nothing.</summary>
[Collection(SharedHost.Name)]
public sealed class TrackingTests(SopEngineHost host)
{
    [Fact]
    public async Task Number_and_key_show_progress_and_nobodys_name()
    {
        var ticket = await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));

        var answer = await host.Anonymous(Helpdesk.Tenant).PostAsync("track", new { number = ticket.Text("number"), key = ticket.Text("trackingKey") });

        answer.Should().HaveStatus(200).Json.Text("status").Should().Be("open");
        answer.Body.Should().NotContainAny("Rina", "Rogojampi", "pelapor\"", "SIMPEG");
    }

    [Fact]
    public async Task A_wrong_number_and_a_wrong_key_are_refused_alike()
    {
        var ticket = await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));
        var client = host.Anonymous(Helpdesk.Tenant);

        var wrongKey = await client.PostAsync("track", new { number = ticket.Text("number"), key = "salah" });
        var wrongNumber = await client.PostAsync("track", new { number = "BWI-2026-9999", key = ticket.Text("trackingKey") });

        wrongKey.Should().BeRefused(404);
        wrongNumber.Should().BeRefused(404);
        wrongNumber.Code.Should().Be(wrongKey.Code);
        wrongNumber.Json.Text("detail").Should().Be(
            wrongKey.Json.Text("detail")!.Replace(ticket.Text("number")!, "BWI-2026-9999", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guessing_keys_is_slowed_down_where_limits_are_on()
    {
        await using var limited = new SopEngineHost().Set("SopEngine:RateLimits:Enabled", "true").Set("SopEngine:RateLimits:TracksPerMinute", "2");
        var client = limited.Anonymous(Helpdesk.Tenant);
        await client.PostAsync("track", new { number = "BWI-2026-0001", key = "a" });
        await client.PostAsync("track", new { number = "BWI-2026-0001", key = "b" });

        var slowed = await client.PostAsync("track", new { number = "BWI-2026-0001", key = "c" });

        slowed.Should().BeRefused(429, "too-many-requests").Headers.RetryAfter.Should().NotBeNull();
    }
}
