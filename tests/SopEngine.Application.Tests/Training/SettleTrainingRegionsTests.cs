using SopEngine.Application.Tenants;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Training;

namespace SopEngine.Application.Tests.Training;

/// <summary>A region is for training from its first start to its last, or never.</summary>
public sealed class SettleTrainingRegionsTests : TwoRegionsTests
{
    [Fact]
    public async Task A_training_region_is_marked_before_its_first_ticket()
    {
        await using var db = House.Rows(Practice);

        db.TrainingClocks.Should().ContainSingle();
        House.Get<TenantRegistry>().Refused.Should().BeEmpty();
        await House.Get<SettleTrainingRegions>().RunAsync(default);
        House.Get<TenantRegistry>().Refused.Should().BeEmpty("settling it again changes nothing");
    }

    [Fact]
    public async Task A_region_that_was_for_training_is_not_served_as_a_real_one()
    {
        await using (var db = House.Rows(TestRegion.Id))
        {
            db.TrainingClocks.Add(new Persistence.Training.TrainingClockRow { Tenant = db.Tenant, SetAt = DateTime.UnixEpoch, SetTo = DateTime.UnixEpoch });
            await db.SaveChangesAsync();
        }

        await House.Get<SettleTrainingRegions>().RunAsync(default);

        Refused(TestRegion.Id).Should().Contain("Tulis lagi \"training: true\"");
        House.Get<TenantRegistry>().Find(Practice).Should().NotBeNull("the others are served all the same");
    }

    [Fact]
    public async Task A_region_with_real_tickets_does_not_become_one_for_training()
    {
        await Training.FileAsync("pemohon");
        await UnmarkAsync(Practice);

        await House.Get<SettleTrainingRegions>().RunAsync(default);

        Refused(Practice).Should().Contain("sudah mempunyai tiket sesungguhnya");
        House.Get<TenantRegistry>().Find(TestRegion.Id).Should().NotBeNull();
    }

    private string Refused(string tenant)
    {
        var registry = House.Get<TenantRegistry>();
        registry.Find(tenant).Should().BeNull();
        registry.All.Should().NotContain(served => served.Id.Value == tenant);
        return registry.Refused.Should().ContainSingle(region => region.Folder == tenant).Subject.Problems.Single();
    }

    private async Task UnmarkAsync(string tenant)
    {
        await using var db = House.Rows(tenant);
        db.TrainingClocks.RemoveRange(db.TrainingClocks);
        await db.SaveChangesAsync();
    }
}
