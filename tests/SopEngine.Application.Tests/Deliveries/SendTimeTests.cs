using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>When messages leave: quiet hours, and one summary a day.</summary>
public sealed class SendTimeTests
{
    private const string Rules = """
        quiet: { from: "18:00", until: "07:00" }
        digest: [{ role: kepala, at: "08:00" }]
        """;

    [Fact]
    public async Task By_day_officers_hear_at_once_and_whoever_has_a_summary_gets_it_the_next_working_morning()
    {
        await using var server = await MailServer.StartAsync();
        await using var region = await DeliveryRegion.OpenAsync(Rules, server.Port);
        region.House.Time.Advance(TimeSpan.FromHours(1));
        var first = (await region.Desk.FileAsync("pemohon")).Number;
        region.House.Time.Advance(TimeSpan.FromHours(1));
        var second = (await region.Desk.FileAsync("pemohon")).Number;

        (await region.PassAsync()).Sent.Should().Be(4, "the officer and the requester twice each");
        (await region.RowsAsync(first, "email")).Single(row => row.Recipient == "kepala").NextAt.Should().Be(TestHouse.Monday.AddDays(1));
        region.House.Time.Advance(TimeSpan.FromHours(22));
        (await region.PassAsync()).Sent.Should().Be(2);

        var summary = server.Mails().Should().ContainSingle(mail => mail.To.ToString().Contains("kepala@")).Subject;
        summary.Subject.Should().Be("Ringkasan Kabupaten uji: 2 pemberitahuan");
        summary.TextBody.Should().Contain(first).And.Contain(second).And.Contain("https://layanan.example/uji/tugas");
    }

    [Fact]
    public async Task At_night_officers_are_left_in_peace_and_who_asks_hears_at_once()
    {
        await using var server = await MailServer.StartAsync();
        await using var region = await DeliveryRegion.OpenAsync(Rules, server.Port);
        region.House.Time.Advance(TimeSpan.FromHours(13));
        var number = (await region.Desk.FileAsync("pemohon")).Number;

        await region.PassAsync();
        server.Mails().Should().ContainSingle().Which.To.ToString().Should().Contain("pemohon@");
        (await region.RowsAsync(number, "email")).Single(row => row.Recipient == "petugas").NextAt.Should().Be(TestHouse.Monday.AddHours(23));

        region.House.Time.Advance(TimeSpan.FromHours(10));
        await region.PassAsync();
        server.Mails().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_summary_waits_for_monday_over_the_weekend()
    {
        await using var region = await DeliveryRegion.OpenAsync(Rules, mailPort: 1);
        region.House.Time.Advance(TimeSpan.FromDays(4).Add(TimeSpan.FromHours(2)));

        var number = (await region.Desk.FileAsync("pemohon")).Number;

        (await region.RowsAsync(number, "email")).Single(row => row.Recipient == "kepala").NextAt.Should().Be(TestHouse.Monday.AddDays(7), "filed on Friday at ten");
    }
}
