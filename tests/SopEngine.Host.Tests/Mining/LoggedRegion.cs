using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Mining;

/// <summary>A region where one ticket went round and ended, one was paused and is open, one elsewhere was late, and words were typed that may be in no log.</summary>
public abstract class LoggedRegion : IAsyncLifetime
{
    public const string Tenant = "batam";

    public const string Sop = "pengelolaan-layanan-it-support";

    /// <summary>What people typed.</summary>
    public const string Canary = "Burung kenari bernama Wulandari";

    public SopEngineHost Host { get; private set; } = null!;

    /// <summary>The people's names, none of which may be told.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    protected abstract Task<SopEngineHost> NewHostAsync();

    public async Task InitializeAsync()
    {
        Host = await NewHostAsync();
        Names = [.. (await Host.Anonymous(Tenant).GetAsync("demo-accounts")).Items().Select(account => account.Text("name")!)];
        Names.Should().NotBeEmpty();
        var walk = await RegionWalk.OfAsync(Host, Tenant);
        await RoundAsync(walk);
        await PausedAsync(walk);
        await LateAsync(await RegionWalk.OfAsync(Host, Helpdesk.Tenant));
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public SopDbContext Open(string tenant = Tenant) => Host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(tenant));

    public Task<ApiClient> AnalystAsync(string tenant = Tenant) => Host.SignInAsync(tenant, "analis");

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));

    private static async Task RoundAsync(RegionWalk walk)
    {
        await walk.FileAsync("pengguna");
        walk.WaitUntil(At(23, 9, 30));
        await walk.TakeAsync("proses-it-support", "lapor");
        await walk.TakeAsync("nilai-it-support", "ya");
        await walk.TakeAsync("tutup-it-support", "tutup");
        walk.WaitUntil(At(23, 11, 0));
        await walk.TakeAsync("konfirmasi", "tidak");
        await walk.TakeAsync("buka-ulang", "buka-ulang");
        walk.WaitUntil(At(24, 14, 0));
        await walk.TakeAsync("proses-it-support", "lapor");
        await walk.TakeAsync("nilai-it-support", "tidak");
        await walk.TakeAsync("proses-koordinator", "lapor");
        await walk.TakeAsync("nilai-koordinator", "ya");
        await walk.TakeAsync("tutup-koordinator", "tutup");
        await walk.TakeAsync("konfirmasi", "ya");
        await walk.HasEndedAsync("solved");
    }

    private static async Task LateAsync(RegionWalk walk)
    {
        walk.WaitUntil(At(25, 10, 10));
        await walk.FileAsync("pelapor");
        walk.WaitUntil(At(26, 9, 0));
        await walk.TakeAsync("tentukan", "ya");
        var admin = await walk.AsAsync("admin");
        (await admin.PostAsync($"tickets/{walk.Number}/pause", new { ground = Canary, awaiting = Canary })).Status.Should().BeLessThan(300);
        walk.WaitUntil(At(26, 10, 0));
        (await (await walk.AsAsync("admin")).PostAsync($"tickets/{walk.Number}/resume", new { ground = Canary })).Status.Should().BeLessThan(300);
        await walk.TakeAsync("perbaikan", "selesai");
    }

    private static async Task PausedAsync(RegionWalk walk)
    {
        await walk.FileAsync("pengguna");
        await walk.ClaimAsync("proses-it-support");
        var admin = await walk.AsAsync("admin");
        (await admin.PostAsync($"tickets/{walk.Number}/comment", new { text = Canary })).Status.Should().BeLessThan(300);
        (await admin.PostAsync($"tickets/{walk.Number}/pause", new { ground = Canary, awaiting = Canary })).Status.Should().BeLessThan(300);
        walk.WaitUntil(At(25, 9, 0));
        admin = await walk.AsAsync("admin");
        (await admin.PostAsync($"tickets/{walk.Number}/resume", new { ground = Canary })).Status.Should().BeLessThan(300);
        walk.WaitUntil(At(25, 10, 0));
        (await (await walk.AsAsync("admin")).PostAsync($"tickets/{walk.Number}/pause", new { ground = Canary, awaiting = Canary })).Status.Should().BeLessThan(300);
    }
}

public sealed class LoggedRegionOnSqlite : LoggedRegion
{
    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}

public sealed class LoggedRegionOnPostgreSql : LoggedRegion
{
    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
