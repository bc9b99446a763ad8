using SopEngine.Application.Deliveries;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>What could not be delivered waits for somebody of the region, who tries it again or lets it be.</summary>
public sealed class DecideDeliveryTests
{
    [Fact]
    public async Task After_tries_in_vain_it_waits_for_a_decision_and_is_sent_when_that_says_so()
    {
        await using var server = await MailServer.StartAsync();
        await using var region = await DeliveryRegion.OpenAsync("from: layanan@uji.example", server.Port);
        await server.StopAsync();
        await region.Desk.FileAsync("pemohon");
        for (var minute = 0; minute < 30; minute++)
        {
            await region.PassAsync();
            region.House.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var parked = await ParkedAsync(region, "kepala");
        parked.Should().HaveCount(3).And.OnlyContain(row => row.Answer == "Peladen surel tidak dapat dihubungi." && row.Attempts == 3);
        await server.StartAsync();
        (await region.PassAsync()).Sent.Should().Be(0);

        var (decide, head) = (region.House.Get<DecideDelivery>(), await region.Desk.AsAsync("kepala"));
        (await decide.RetryAsync(head, parked[0].Id, "Peladen surel sudah hidup lagi.", default)).Should().BeNull();
        (await decide.SkipAsync(head, parked[1].Id, "Sudah diberi tahu lewat telepon.", default)).Should().BeNull();
        (await region.PassAsync()).Sent.Should().Be(1);

        server.Mails().Should().ContainSingle().Which.From.ToString().Should().Contain("layanan@uji.example");
        var rows = await region.RowsAsync(parked[0].Ticket, "email");
        rows.Single(row => row.Id == parked[1].Id).Should().BeEquivalentTo(new { State = "skipped", DecidedBy = "kepala", Ground = "Sudah diberi tahu lewat telepon." });
        (await ParkedAsync(region, "kepala")).Should().ContainSingle();
    }

    [Fact]
    public async Task After_a_night_without_the_server_everything_is_tried_again_by_one_decision()
    {
        await using var server = await MailServer.StartAsync();
        await using var region = await DeliveryRegion.OpenAsync("from: layanan@uji.example", server.Port);
        await server.StopAsync();
        await region.Desk.FileAsync("pemohon");
        await region.Desk.FileAsync("pemohon");
        for (var minute = 0; minute < 30; minute++)
        {
            await region.PassAsync();
            region.House.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await server.StartAsync();
        var (decide, parked) = (region.House.Get<DecideDelivery>(), await ParkedAsync(region, "kepala"));
        (await decide.RetryAllAsync(await region.Desk.AsAsync("petugas"), "Coba.", default)).Problem!.Code.Should().Be("not-allowed");
        (await decide.RetryAllAsync(await region.Desk.AsAsync("kepala"), " ", default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "ground");
        (await ParkedAsync(region, "kepala")).Should().HaveSameCount(parked);

        (await decide.RetryAllAsync(await region.Desk.AsAsync("kepala"), "Peladen surel sudah hidup lagi.", default)).Value().Retried.Should().Be(parked.Count).And.BeGreaterThan(3);
        while ((await region.PassAsync()).Sent > 0)
        {
        }

        server.Mails().Should().HaveSameCount(parked);
        (await decide.RetryAllAsync(await region.Desk.AsAsync("kepala"), "Lagi.", default)).Value().Retried.Should().Be(0);
    }

    [Fact]
    public async Task Only_whoever_has_authority_decides_once_and_with_a_ground()
    {
        await using var mail = StrangeServer.Mail(line => line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? "550 tidak ada" : null);
        await using var region = await DeliveryRegion.OpenAsync("from: layanan@uji.example", mail.Port);
        await region.Desk.FileAsync("pemohon");
        await region.PassAsync();
        var (decide, id) = (region.House.Get<DecideDelivery>(), (await ParkedAsync(region, "admin"))[0].Id);
        var (admin, officer) = (await region.Desk.AsAsync("admin"), await region.Desk.AsAsync("petugas"));

        (await decide.SkipAsync(officer, id, "Biar.", default))!.Code.Should().Be("not-allowed");
        (await region.House.Get<DeliveryQueries>().ParkedAsync(officer, default)).Problem!.Code.Should().Be("not-allowed");
        (await decide.SkipAsync(admin, id, " ", default))!.Errors.Should().ContainSingle(error => error.Field == "ground");
        (await decide.SkipAsync(admin, id, new string('x', 401), default))!.Errors.Should().ContainSingle(error => error.Code == "too-long");
        (await decide.SkipAsync(admin, "bukan-id", "Biar.", default)).Should().BeOfType<DeliveryProblems.DeliveryNotFound>();
        (await decide.SkipAsync(admin, id, "Biar.", default)).Should().BeNull();
        (await decide.RetryAsync(admin, id, "Coba.", default)).Should().BeOfType<DeliveryProblems.DeliveryNotParked>();
    }

    private static async Task<IReadOnlyList<DeliveryView>> ParkedAsync(DeliveryRegion region, string user) =>
        (await region.House.Get<DeliveryQueries>().ParkedAsync(await region.Desk.AsAsync(user), default)).Value().Items;
}
