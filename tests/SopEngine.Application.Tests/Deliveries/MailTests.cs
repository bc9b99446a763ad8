using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>Mails, to a real server.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private TestHouse? _house;

    [Fact]
    public async Task A_mail_says_what_the_message_says_with_one_id_and_no_name_that_was_typed()
    {
        await using var server = await MailServer.StartAsync();
        var number = (await (await DeskAsync(server)).FileAsync("pelapor")).Number;

        (await PassAsync()).Should().Be(new DeliveryPass(1, 0, 0, false));

        var mail = server.Mails().Should().ContainSingle().Subject;
        mail.Subject.Should().Be($"Tiket diterima: {number}");
        mail.To.Mailboxes.Should().ContainSingle().Which.Address.Should().Be("pelapor@banyuwangi.example");
        mail.MessageId.Should().Be($"{(await RowsAsync())[0].Id.Replace("-", "", StringComparison.Ordinal)}@sop.example");
        mail.Headers["Auto-Submitted"].Should().Be("auto-generated");
        mail.TextBody.Should().Contain("Langkah: 1. Menginput laporan").And.Contain($"Buka: https://helpdesk.banyuwangikab.go.id/banyuwangi/tiket/{number}");
        mail.HtmlBody.Should().Contain($"href=\"https://helpdesk.banyuwangikab.go.id/banyuwangi/tiket/{number}\"").And.NotContain("<script");
    }

    [Fact]
    public async Task A_server_that_wants_starttls_gets_it()
    {
        await using var server = await MailServer.StartAsync(secure: true);
        await (await DeskAsync(server, MailSecurity.StartTls, server.Certificate)).FileAsync("pelapor");

        (await PassAsync()).Sent.Should().Be(1);

        server.Mails().Should().ContainSingle();
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_gets_no_mail()
    {
        await using var server = await MailServer.StartAsync(secure: true);
        await (await DeskAsync(server, MailSecurity.StartTls)).FileAsync("pelapor");

        (await PassAsync()).Should().Be(new DeliveryPass(0, 1, 0, false));

        server.Mails().Should().BeEmpty();
        (await RowsAsync())[0].Should().BeEquivalentTo(new { State = "waiting", Answer = "Sertifikat peladen surel tidak dipercaya, atau sambungan amannya gagal." });
    }

    [Fact]
    public async Task A_server_without_starttls_gets_no_mail_that_should_be_protected()
    {
        await using var server = await MailServer.StartAsync();
        await (await DeskAsync(server, MailSecurity.StartTls)).FileAsync("pelapor");

        (await PassAsync()).Sent.Should().Be(0);

        server.Mails().Should().BeEmpty();
        (await RowsAsync())[0].Answer.Should().Be("Peladen surel tidak menyediakan STARTTLS.");
    }

    [Fact]
    public async Task With_the_server_down_for_an_hour_nothing_is_lost_and_each_mail_arrives_once()
    {
        await using var server = await MailServer.StartAsync();
        var desk = await DeskAsync(server);
        await server.StopAsync();
        for (var minute = 0; minute < 60; minute++)
        {
            if (minute % 5 == 0)
            {
                await desk.FileAsync("pelapor");
            }

            (await PassAsync()).Sent.Should().Be(0);
            House.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await server.StartAsync();
        for (var minute = 0; minute < 70; minute++)
        {
            await PassAsync();
            House.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var mails = server.Mails();
        mails.Should().HaveCount(12);
        mails.Select(mail => mail.MessageId).Should().OnlyHaveUniqueItems();
        (await RowsAsync()).Should().OnlyContain(row => row.State == "sent");
    }

    [Theory]
    [InlineData("RCPT", "550 tidak ada kotak itu", "parked", "550")]
    [InlineData("RCPT", "450 kotak sedang dipakai", "waiting", "450")]
    [InlineData("MAIL", "552 terlalu banyak", "waiting", "552")]
    [InlineData(".", "554 isi ditolak", "parked", "554")]
    [InlineData("MAIL", "sembarang jawaban", "waiting", "tidak semestinya")]
    [InlineData("DATA", "", "waiting", "memutus sambungan")]
    public async Task A_server_that_refuses_or_talks_nonsense_is_understood(string line, string answer, string state, string told)
    {
        await using var server = StrangeServer.Mail(said => said.StartsWith(line, StringComparison.OrdinalIgnoreCase) ? answer : null);
        var number = (await (await DeskAsync(server.Port)).FileAsync("pelapor")).Number;

        await PassAsync();

        var row = (await RowsAsync()).Should().ContainSingle().Subject;
        row.State.Should().Be(state);
        row.Answer.Should().Contain(told);
        (await Desk.TicketAsync("pelapor", number)).Status.Should().Be(Domain.Tickets.TicketStatus.Open, "a ticket goes on whatever becomes of its mails");
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_on_and_the_others_wait_without_asking_it_again()
    {
        await using var server = new StrangeServer(null, _ => null);
        var desk = await DeskAsync(server.Port, timeout: TimeSpan.FromMilliseconds(300));
        await desk.FileAsync("pelapor");
        await desk.FileAsync("pelapor");

        (await PassAsync()).Should().Be(new DeliveryPass(0, 1, 0, false));

        server.Met.Should().Be(1);
        (await RowsAsync()).Select(row => row.Answer).Should().BeEquivalentTo("Peladen surel tidak menjawab.", null);
    }

    [Fact]
    public async Task Sent_again_after_a_crash_it_carries_the_same_id()
    {
        await using var server = await MailServer.StartAsync();
        var desk = await DeskAsync(server);
        await desk.FileAsync("pelapor");
        var (due, region) = (House.Get<DueDeliveries>(), House.Tenant("banyuwangi"));
        var row = (await due.FindAsync(region.Id, 10, default)).Should().ContainSingle().Subject;

        // one host takes it in hand, hands it over and dies before it can note that
        (await due.TakeAsync(row, default)).Should().BeTrue();
        (await due.TakeAsync(row, default)).Should().BeFalse("another host finds it taken");
        var carrier = House.Get<IEnumerable<ICarrier>>().OfType<MailCarrier>().Single();
        await carrier.SendAsync(await House.Get<Parcels>().OfAsync(region, [row], default), default);
        (await PassAsync()).Sent.Should().Be(0, "whoever has it in hand has time to finish");
        House.Time.Advance(TimeSpan.FromMinutes(6));
        (await PassAsync()).Sent.Should().Be(1);

        server.Mails().Should().HaveCount(2);
        server.Mails().Select(mail => mail.MessageId).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Nothing_in_a_text_becomes_a_header_or_a_tag()
    {
        await using var server = await MailServer.StartAsync();
        await DeskAsync(server);
        var parcel = new Parcel(
            House.Tenant("banyuwangi"), House.Get<IdSource>().Next(), "pelapor", "Siti \"<b>\"\r\nBcc: lain@x.example", "pelapor@banyuwangi.example",
            "Perihal\r\nBcc: lain@x.example", "Isi <script>alert(1)</script>\n.\nRCPT TO:<lain@x.example>", "BWI-1", null, "uji", TestHouse.Monday.UtcDateTime, null);

        (await House.Get<IEnumerable<ICarrier>>().OfType<MailCarrier>().Single().SendAsync(parcel, default)).End.Should().Be(CarrierEnd.Sent);

        var mail = server.Mails().Should().ContainSingle().Subject;
        mail.Bcc.Count.Should().Be(0);
        mail.To.Mailboxes.Should().ContainSingle();
        mail.HtmlBody.Should().NotContain("<script>").And.Contain("&lt;script&gt;");
        mail.TextBody.Should().Contain("RCPT TO:<lain@x.example>");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_house is not null)
        {
            await _house.DisposeAsync();
        }
    }

    private TestHouse House => _house ?? throw new InvalidOperationException("A desk is opened first.");

    private Desk Desk => new(House, "banyuwangi");

    private Task<Desk> DeskAsync(MailServer server, MailSecurity security = MailSecurity.None, string? certificate = null) => DeskAsync(server.Port, security, certificate);

    private async Task<Desk> DeskAsync(int port, MailSecurity security = MailSecurity.None, string? certificate = null, TimeSpan? timeout = null)
    {
        var options = new MailOptions { Host = "127.0.0.1", Port = port, Security = security, From = "layanan@sop.example", Certificate = certificate, Timeout = timeout ?? TimeSpan.FromSeconds(20) };
        _house = await TestHouse.OpenAsync(services => services.AddSingleton(Options.Create(options)));
        return Desk;
    }

    private Task<DeliveryPass> PassAsync() => House.Get<SendDueDeliveries>().RunAsync(default);

    private async Task<IReadOnlyList<DeliveryView>> RowsAsync()
    {
        var (staff, rows) = (await House.AsAsync("banyuwangi", "staff-it"), new List<DeliveryView>());
        foreach (var ticket in (await House.Get<TicketQueries>().ListAsync(staff, new TicketListRequest(), default)).Value().Items)
        {
            rows.AddRange((await House.Get<DeliveryQueries>().OfTicketAsync(staff, ticket.Number, default)).Value().Items.Where(row => row.Way != "inbox"));
        }

        return rows;
    }
}
