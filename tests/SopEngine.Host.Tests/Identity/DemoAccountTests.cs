using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Identity;

/// <summary>Accounts whose passwords everybody knows exist in Development and nowhere else.</summary>
public sealed class DemoAccountTests
{
    [Theory]
    [InlineData("banyuwangi", "pelapor", "staff-it", "kabid")]
    [InlineData("batam", "pengguna", "it-support", "koordinator", "pengawas")]
    public async Task In_Development_there_is_one_a_lane_then_admin_and_analyst_and_each_can_sign_in(string tenant, params string[] lanes)
    {
        await using var host = new SopEngineHost();

        var demo = (await host.Anonymous(tenant).GetAsync("demo-accounts")).Should().HaveStatus(200).Json.List("items");

        demo.Take(lanes.Length + 2).Select(account => account.Text("userName")).Should().Equal([.. lanes, "admin", "analis"]);
        demo[0].List("roles").Should().BeEmpty();
        demo[1].List("lanes").Should().NotBeEmpty();
        foreach (var account in demo)
        {
            await host.SignInAsync(tenant, account.Text("userName")!);
        }
    }

    [Fact]
    public async Task Outside_Development_there_are_none_and_none_can_sign_in()
    {
        await using var development = new SopEngineHost();
        var demo = (await development.Anonymous(Helpdesk.Tenant).GetAsync("demo-accounts")).Items()[0];
        await using var production = new SopEngineHost { Environment = "Production" };
        var client = production.Anonymous(Helpdesk.Tenant);

        (await client.GetAsync("demo-accounts")).Should().BeRefused(404, "not-found");
        (await client.PostAsync("sessions", new { userName = demo.Text("userName"), password = demo.Text("password") })).Should().BeRefused(401, "sign-in-failed");
    }
}
