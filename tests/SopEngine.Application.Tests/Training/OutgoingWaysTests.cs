using SopEngine.Application.Messages;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Tests.Training;

public sealed class OutgoingWaysTests : TwoRegionsTests
{
    private static readonly Effect.Message _message = new("tugas-baru", ["lane:petugas"], [], ["email", "inbox", "webhook", "email"], "kerja", 1, null);

    [Fact]
    public void Nothing_leaves_a_training_region()
    {
        OutgoingWays.Of(House.Tenant(Practice), _message).Should().BeEmpty();
        OutgoingWays.Practised(House.Tenant(Practice), _message).Should().Equal("email", "webhook");
    }

    [Fact]
    public void Elsewhere_a_message_leaves_by_the_ways_its_sop_names()
    {
        OutgoingWays.Of(House.Tenant(TestRegion.Id), _message).Should().Equal(DeliveryWay.Email, DeliveryWay.Webhook);
        OutgoingWays.Practised(House.Tenant(TestRegion.Id), _message).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_practises_reads_what_would_have_been_sent_and_how()
    {
        await Training.FileAsync("pemohon");
        await Real.FileAsync("pemohon");

        (await BodyAsync(Practice)).Should().EndWith("Latihan: tidak ada yang dikirim ke luar. Di daerah sesungguhnya pesan ini juga dikirim lewat email dan sistem lain.");
        (await BodyAsync(TestRegion.Id)).Should().NotContain("Latihan");
    }

    private async Task<string> BodyAsync(string tenant)
    {
        var officer = await House.AsAsync(tenant, "petugas");
        return (await House.Get<MessageQueries>().ListAsync(officer, unread: false, null, null, default)).Value().Items.Single().Body;
    }
}
