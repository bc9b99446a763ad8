using SopEngine.Host.Identity;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Identity;

/// <summary>Signing in tells a stranger nothing and slows him down.</summary>
public sealed class SignInTests(SopEngineHost host) : IClassFixture<SopEngineHost>
{
    [Fact]
    public async Task The_right_password_gives_a_token_and_when_it_ends_in_the_regions_time()
    {
        var client = host.Anonymous(Helpdesk.Tenant);
        var demo = (await client.GetAsync("demo-accounts")).Items()[0];

        var answer = await client.PostAsync("sessions", new { userName = demo.Text("userName")!.ToUpperInvariant(), password = demo.Text("password") });

        answer.Should().HaveStatus(200).Json.Text("accessToken").Should().NotBeNullOrEmpty();
        answer.Json.Text("expiresAt").Should().EndWith("+07:00");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_refused_alike()
    {
        var client = host.Anonymous(Helpdesk.Tenant);

        var wrong = await client.PostAsync("sessions", new { userName = "kabid", password = "salah-sekali-ini" });
        var unknown = await client.PostAsync("sessions", new { userName = "tidak-ada", password = "salah-sekali-ini" });

        wrong.Should().BeRefused(401, "sign-in-failed");
        unknown.Should().BeRefused(401, "sign-in-failed");
        WithoutTrace(unknown).Should().Be(WithoutTrace(wrong));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"userName\":null,\"password\":null}")]
    [InlineData("{\"userName\":\"\",\"password\":\"\"}")]
    [InlineData("{\"userName\":\"admin\",\"password\":\"\"}")]
    public async Task Half_a_sign_in_is_refused_like_a_wrong_one(string body)
    {
        (await host.Anonymous(Helpdesk.Tenant).PostTextAsync("sessions", body)).Should().BeRefused(401, "sign-in-failed");
    }

    [Theory]
    [InlineData("staff-it")]
    [InlineData("tidak-ada-juga")]
    public async Task After_five_failures_a_name_waits_five_minutes_whether_it_exists_or_not(string userName)
    {
        await using var host = new SopEngineHost();
        var client = host.Anonymous(Helpdesk.Tenant);
        for (var i = 0; i < SignInRules.MostFailures; i++)
        {
            (await client.PostAsync("sessions", new { userName, password = "salah-sekali-ini" })).Should().BeRefused(401, "sign-in-failed");
        }

        var locked = await client.PostAsync("sessions", new { userName, password = "salah-sekali-ini" });

        locked.Should().BeRefused(429, "sign-in-locked");
        locked.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(5));
        host.Time.Advance(TimeSpan.FromMinutes(5));
        (await client.PostAsync("sessions", new { userName, password = "salah-sekali-ini" })).Should().BeRefused(401, "sign-in-failed");
    }

    [Fact]
    public async Task A_locked_name_is_locked_for_the_right_password_too_and_in_its_region_only()
    {
        await using var host = new SopEngineHost();
        var client = host.Anonymous(Helpdesk.Tenant);
        var password = (await client.GetAsync("demo-accounts")).Items().Single(demo => demo.Text("userName") == "admin").Text("password");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.PostAsync("sessions", new { userName = "admin", password = "salah-sekali-ini" })));

        (await client.PostAsync("sessions", new { userName = "admin", password })).Should().BeRefused(429, "sign-in-locked");
        await host.SignInAsync("batam", "admin");
        host.Time.Advance(TimeSpan.FromMinutes(6));
        (await client.PostAsync("sessions", new { userName = "admin", password })).Should().HaveStatus(200);
    }

    [Fact]
    public async Task Twenty_guesses_at_once_are_not_more_than_five()
    {
        await using var host = new SopEngineHost();
        var client = host.Anonymous(Helpdesk.Tenant);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => client.PostAsync("sessions", new { userName = "kabid", password = $"tebakan-nomor-{i}" })));

        answers.Count(answer => answer.Code == "sign-in-failed").Should().Be(SignInRules.MostFailures);
        answers.Count(answer => answer.Code == "sign-in-locked").Should().Be(20 - SignInRules.MostFailures);
    }

    [Fact]
    public async Task Guessing_from_one_address_is_slowed_down_where_limits_are_on()
    {
        await using var host = new SopEngineHost().Set("SopEngine:RateLimits:Enabled", "true").Set("SopEngine:RateLimits:SignInsPerMinute", "3");
        var client = host.Anonymous(Helpdesk.Tenant);
        for (var i = 0; i < 3; i++)
        {
            await client.PostAsync("sessions", new { userName = $"nama-{i}", password = "salah-sekali-ini" });
        }

        var slowed = await client.PostAsync("sessions", new { userName = "nama-4", password = "salah-sekali-ini" });

        slowed.Should().BeRefused(429, "too-many-requests");
        slowed.Headers.RetryAfter!.Delta.Should().BePositive();
        (await host.Anonymous("batam").PostAsync("sessions", new { userName = "nama-5", password = "salah-sekali-ini" })).Should().BeRefused(401);
    }

    private static string WithoutTrace(ApiAnswer answer) => answer.Body.Replace(answer.Json.Text("traceId")!, "", StringComparison.Ordinal);
}
