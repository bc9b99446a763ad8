using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Demo;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Tests.Support;
using SopEngine.Persistence.Hosts;

namespace SopEngine.Application.Tests.Demo;

/// <summary>What speaks against a demo is said beforehand, and nothing is written.</summary>
public sealed class DemoRefusalTests : IAsyncLifetime
{
    private static readonly DemoRequest _request = new(From: new DateOnly(2026, 11, 1), Until: new DateOnly(2026, 11, 3), Tickets: 130, Tenant: "batam");
    private TestHouse? _house;

    private TestHouse House => _house ?? throw new InvalidOperationException("The house is opened before each test.");

    public async Task InitializeAsync() => _house = await DemoHouse.OpenAsync();

    public Task DisposeAsync() => House.DisposeAsync().AsTask();

    [Fact]
    public async Task A_region_with_tickets_is_left_alone_and_so_are_the_others()
    {
        await new Desk(House, "batam").FileAsync("pengguna");

        var refusals = await RefusedAsync(_request with { Tenant = null });

        refusals.Should().ContainSingle().Which.Should().Contain("batam sudah mempunyai tiket").And.Contain("--tenant");
        (await CountAsync("banten")).Should().Be(0);
    }

    [Fact]
    public async Task A_demo_is_not_made_twice()
    {
        (await House.MakeAsync(_request)).Refusals.Should().BeEmpty();

        (await RefusedAsync(_request)).Should().ContainSingle().Which.Should().Contain("sudah mempunyai tiket");
    }

    [Fact]
    public async Task Days_to_come_are_not_made_up()
    {
        (await RefusedAsync(_request with { Until = new DateOnly(2026, 11, 23) })).Should().ContainSingle().Which.Should().Contain("belum lewat; paling akhir 2026-11-22");
    }

    [Fact]
    public async Task Days_without_a_calendar_are_refused_with_what_to_do()
    {
        (await RefusedAsync(_request with { From = new DateOnly(2024, 12, 1), Until = new DateOnly(2025, 1, 31) }))
            .Should().ContainSingle().Which.Should().Contain("kalender tahun 2024 belum ditetapkan").And.Contain("tenants/nasional/calendar.yaml");
    }

    [Theory]
    [InlineData("2026-11-04", "2026-11-03", 10, "--from tidak sesudah --until")]
    [InlineData("2026-11-01", "2026-11-03", 0, "Banyaknya tiket antara 1")]
    [InlineData("2026-11-01", "2026-11-03", 20_001, "Banyaknya tiket antara 1")]
    public async Task What_cannot_be_is_said(string from, string until, int tickets, string words)
    {
        var request = _request with { From = DateOnly.Parse(from, null), Until = DateOnly.Parse(until, null), Tickets = tickets };

        (await RefusedAsync(request)).Should().ContainSingle().Which.Should().Contain(words);
    }

    [Theory]
    [InlineData("atlantis", "\"atlantis\" tidak dikenal. Yang ada: ")]
    [InlineData("nasional", "nasional bukan daerah yang menjalankan SOP")]
    public async Task A_region_that_runs_no_SOP_has_no_demo(string tenant, string words)
    {
        (await RefusedAsync(_request with { Tenant = tenant })).Should().ContainSingle().Which.Should().Contain(words);
    }

    [Fact]
    public async Task While_a_host_serves_the_database_nothing_is_made()
    {
        await using (var db = House.Database.OpenShared())
        {
            db.Hosts.Add(new HostRow
            {
                Id = Guid.CreateVersion7(), Machine = "lain", ProcessId = 1, Build = "1", StartedAt = TestHouse.Monday.UtcDateTime, SeenAt = TestHouse.Monday.UtcDateTime, RunsPasses = true,
            });
            await db.SaveChangesAsync();
        }

        (await RefusedAsync(_request)).Should().ContainSingle().Which.Should().Contain("Hentikan dahulu semua layanan");
    }

    [Fact]
    public async Task A_training_region_is_passed_over_and_refused_by_name()
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-demo-");
        try
        {
            var tenants = TenantCopies.Make(folder, ("batam", "kind: region", "kind: region\ntraining: true"));
            await using var house = await DemoHouse.OpenAsync(tenants, Checkout.PathOf("workflow-definitions"));

            (await house.MakeAsync(_request)).Refusals.Should().ContainSingle().Which.Should().Contain("batam adalah daerah latihan");
            (await house.MakeAsync(_request with { Tenant = null })).Regions.Select(region => region.Tenant.Id.Value)
                .Should().BeEquivalentTo("banten", "banyuwangi", "jabar", "trenggalek");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_year_ends_yesterday_and_begins_a_year_before()
    {
        var report = await House.MakeAsync(new DemoRequest(Tickets: 8, Tenant: "banyuwangi"));

        report.Regions.Should().ContainSingle().Which.Should().BeEquivalentTo(new { From = new DateOnly(2025, 11, 23), Until = new DateOnly(2026, 11, 22), Tickets = 8 });
        House.Get<TimeProvider>().GetUtcNow().Should().Be(TestHouse.Monday, "the clock is given back");
    }

    [Fact]
    public async Task A_year_before_the_first_calendar_begins_with_it()
    {
        var report = await House.MakeAsync(new DemoRequest(Until: new DateOnly(2025, 1, 31), Tickets: 40, Tenant: "banyuwangi"));

        report.Regions.Should().ContainSingle().Which.From.Should().Be(new DateOnly(2025, 1, 1));
    }

    private async Task<IReadOnlyList<string>> RefusedAsync(DemoRequest request)
    {
        var before = await CountAsync("batam");
        var report = await House.MakeAsync(request);
        report.Regions.Should().BeEmpty();
        (await CountAsync("batam")).Should().Be(before);
        return report.Refusals;
    }

    private async Task<int> CountAsync(string tenant)
    {
        await using var db = House.Rows(tenant);
        return await db.Tickets.CountAsync();
    }
}
