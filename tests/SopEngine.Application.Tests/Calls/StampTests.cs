using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Calls;

/// <summary>Two hosts on one database: what one changes holds on the other at once, although both keep it in memory.</summary>
public sealed class StampTests : HouseTests
{
    private const string Region = "banyuwangi";

    [Fact]
    public async Task Somebody_who_has_lost_his_account_on_one_host_is_nobody_on_the_other()
    {
        await using var other = await House.AnotherHostAsync();
        var directory = other.GetRequiredService<PeopleDirectory>();
        (await directory.FindAsync(House.Tenant(Region), "staff-it", default)).Should().NotBeNull();

        await using (var db = House.Rows(Region))
        {
            (await db.Accounts.SingleAsync(row => row.UserName == "staff-it")).Disabled = true;
            await db.SaveChangesAsync();
        }

        (await directory.FindAsync(House.Tenant(Region), "staff-it", default)).Should().BeNull();
    }

    [Fact]
    public async Task A_role_taken_away_on_one_host_is_gone_on_the_other()
    {
        await using var other = await House.AnotherHostAsync();
        var directory = other.GetRequiredService<PeopleDirectory>();
        (await directory.FindAsync(House.Tenant(Region), "staff-it", default))!.Holds.Should().NotBeEmpty();

        await using (var db = House.Rows(Region))
        {
            db.RoleHoldings.RemoveRange(await db.RoleHoldings.Where(row => row.UserName == "staff-it").ToListAsync());
            await db.SaveChangesAsync();
        }

        (await directory.FindAsync(House.Tenant(Region), "staff-it", default))!.Holds.Should().BeEmpty();
    }

    [Theory]
    [InlineData("accounts", 1)]
    [InlineData("nothing", 0)]
    public async Task Only_what_was_changed_is_read_anew(string changed, int raised)
    {
        var stamps = House.Get<StampReader>();
        var before = await stamps.ReadAsync(House.Tenant(Region).Id, default);

        if (changed == "accounts")
        {
            await House.AddPersonAsync(Region, "baru", "Orang Baru", null);
        }
        else
        {
            await Desk(Region).FileAsync("pelapor");
        }

        (await stamps.ReadAsync(House.Tenant(Region).Id, default)).Should().Be(before with { People = before.People + raised });
    }
}
