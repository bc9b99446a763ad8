using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Times;
using SopEngine.Application.Training;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tests.Training;

/// <summary>Tests that have an ordinary region and a training region with the same SOP: an hour to do the work, a reminder after half an hour.</summary>
public abstract class TwoRegionsTests : RegionTests
{
    private protected const string Practice = "latihan";

    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 60 menit
          remind: { every: 30 menit, max: 1, to: ["lane:petugas"] }
          notify: [{ on: active, template: tugas-baru, to: ["lane:petugas"], via: [email, inbox, webhook] }]
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private protected Desk Real => Region.Desk();

    private protected Desk Training => new(House, Practice);

    private protected TenantTime Clock => House.Get<TenantTime>();

    private protected override void Write(TestRegion region) => region
        .WriteTenant(Practice, TestRegion.Tenant(Practice) + "\ntraining: true\n")
        .WriteSop("kerja.yaml", TestRegion.Sop("kerja", Rows))
        .WriteSop("kerja.yaml", TestRegion.Sop("kerja", Rows), Practice);

    private protected async Task<Result<CommandAnswer>> MoveAsync(MoveTrainingClockRequest request, string userName = "admin", string tenant = Practice, Operation? operation = null) =>
        await House.Get<MoveTrainingClock>().HandleAsync(await House.AsAsync(tenant, userName), request, operation, default);

    private protected async Task<DateTimeOffset> NowAsync(string tenant) => new(await Clock.NowAsync(House.Tenant(tenant), default));
}
