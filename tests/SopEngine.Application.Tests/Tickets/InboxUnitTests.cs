using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>The inbox narrowed to what is for a unit that the reader holds a role for.</summary>
public sealed class InboxUnitTests : HouseTests
{
    [Fact]
    public async Task Only_what_is_for_my_unit_is_shown()
    {
        var desk = Desk("trenggalek");
        var number = (await desk.FileAsync("pengguna")).Number;
        await desk.CompleteAsync("helpdesk", number, "terima-laporan", "tunjuk");
        var name = (await desk.TicketAsync("helpdesk", number)).WorkItems.Single().Unit;
        await House.AddPersonAsync("trenggalek", "kabid-unit", "Kepala Bidang Itu", "kabid", House.Tenant("trenggalek").Units.Single(unit => unit.Name == name).Id);
        await House.AddPersonAsync("trenggalek", "kabid-semua", "Kepala Semua Bidang", "kabid");

        var other = House.Tenant("trenggalek").Units.First(unit => unit.Kind == "bidang" && unit.Name != name);
        await House.AddPersonAsync("trenggalek", "kabid-lain", "Kepala Bidang Lain", "kabid", other.Id);

        (await desk.InboxAsync("kabid-lain")).Should().BeEmpty("what is for another unit is not his");
        (await desk.InboxAsync("kabid-unit")).Should().ContainSingle();
        (await desk.InboxAsync("kabid-unit", new InboxRequest(OfUnit: true))).Should().ContainSingle().Which.Unit.Should().Be(name);
        (await desk.InboxAsync("kabid-semua")).Should().ContainSingle();
        (await desk.InboxAsync("kabid-semua", new InboxRequest(OfUnit: true))).Should().BeEmpty("he holds his role for every unit and for none in particular");
    }
}
