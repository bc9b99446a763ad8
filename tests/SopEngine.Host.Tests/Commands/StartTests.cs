using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Commands;

/// <summary>What is wrong with one file stops that file and nothing else.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_definition_with_errors_is_not_served_and_the_others_are()
    {
        await using var host = new SopEngineHost().WithOwnFiles()
            .Change("workflow-definitions/banyuwangi/helpdesk-aplikasi-jaringan.yaml", text => text.Replace("goto: perbaikan", "goto: entah", StringComparison.Ordinal));

        (await (await host.SignInAsync(Helpdesk.Tenant, "admin")).GetAsync("sops")).Items().Should().BeEmpty();
        (await (await host.SignInAsync("batam", "admin")).GetAsync("sops")).Items().Should().ContainSingle();
    }

    [Fact]
    public async Task A_region_with_errors_is_not_served_and_the_others_are()
    {
        await using var host = new SopEngineHost().WithOwnFiles()
            .Change("tenants/banyuwangi/tenant.yaml", text => text.Replace("zone: Asia/Jakarta", "zone: Asia/Entah", StringComparison.Ordinal));

        (await host.Anonymous(Helpdesk.Tenant).GetAsync("sops")).Should().BeRefused(404, "unknown-tenant");
        (await host.Anonymous("batam").GetAsync("demo-accounts")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_restart_keeps_everything_and_adds_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = $"Data Source={Path.Combine(folder.Path, "kept.db")}";
        string number;
        await using (var first = new SopEngineHost().Set("SopEngine:Database:ConnectionString", file))
        {
            number = (await Helpdesk.FileAsync(await first.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number")!;
        }

        await using var second = new SopEngineHost().Set("SopEngine:Database:ConnectionString", file);
        var requester = await second.SignInAsync(Helpdesk.Tenant, "pelapor");

        (await requester.GetAsync("tickets")).Items().Should().ContainSingle().Which.Text("number").Should().Be(number);
        (await requester.GetAsync("sops")).Items().Should().ContainSingle();
    }
}
