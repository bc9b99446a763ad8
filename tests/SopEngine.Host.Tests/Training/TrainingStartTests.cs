using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Training;

/// <summary>What a training region is after the host starts again.</summary>
public sealed class TrainingStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_clock_goes_on_after_a_restart()
    {
        await using (var first = Start())
        {
            var admin = await first.SignInAsync(TrainingHost.Practice, "admin");
            (await admin.PutAsync("training-clock", new { speed = 60, to = "2026-11-27T11:15:00+07:00" })).Should().HaveStatus(200);
        }

        await using var second = Start();
        second.Time.Advance(TimeSpan.FromMinutes(2));

        (await (await second.SignInAsync(TrainingHost.Practice, "admin")).GetAsync("training-clock")).Json.Text("now").Should().Be("2026-11-27T13:15:00+07:00");
    }

    [Fact]
    public async Task Without_its_line_it_is_not_served_and_the_start_page_says_why()
    {
        await using (var first = Start())
        {
            await first.SignInAsync(TrainingHost.Practice, "admin");
        }

        await using var second = Start().Change($"tenants/{TrainingHost.Practice}/tenant.yaml", text => text.Replace("\ntraining: true\n", "\n", StringComparison.Ordinal));

        (await new Browser(second, Helpdesk.Tenant).GetAsync("/")).ShouldBe(200).Document.QuerySelector(".notice.bad")!.TextContent
            .Should().Contain(TrainingHost.Practice).And.Contain("training: true");
        (await second.Anonymous(TrainingHost.Practice).GetAsync("sops")).Should().BeRefused(404, "unknown-tenant");
        (await second.Anonymous(Helpdesk.Tenant).GetAsync("demo-accounts")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_region_with_real_tickets_cannot_be_turned_into_practice()
    {
        await using (var first = Start())
        {
            await Helpdesk.FileAsync(await first.SignInAsync(Helpdesk.Tenant, "pelapor"));
        }

        await using var second = Start().Change($"tenants/{Helpdesk.Tenant}/tenant.yaml", text => text.Replace("\nkind: region\n", "\nkind: region\ntraining: true\n", StringComparison.Ordinal));

        (await second.Anonymous(Helpdesk.Tenant).GetAsync("sops")).Should().BeRefused(404, "unknown-tenant");
        (await new Browser(second, "batam").GetAsync("/")).Text.Should().Contain("sudah mempunyai tiket sesungguhnya");
    }

    private SopEngineHost Start() => new SopEngineHost().WithOwnFiles().WithTrainingRegion(TrainingHost.Practice)
        .Set("SopEngine:Database:ConnectionString", $"Data Source={Path.Combine(_folder.Path, "kept.db")}");
}
