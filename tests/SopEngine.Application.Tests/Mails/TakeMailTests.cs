using System.Text;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Mails;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Mails;

namespace SopEngine.Application.Tests.Mails;

/// <summary>Mails to the helpdesk: taken once, with their true time, and made a ticket of by an officer.</summary>
public sealed class TakeMailTests : HouseTests
{
    private const string Plain = """
        Received: from mail.dinsos.example by mx.banten.example; Mon, 23 Nov 2026 07:31:05 +0700
        Received: from [10.0.0.7] by mail.dinsos.example; Mon, 23 Nov 2026 07:30:00 +0700
        From: =?utf-8?B?U2l0aSBNYWVtdW5haA==?= <siti@dinsos.example>
        To: helpdesk@banten.example
        Subject: Jaringan mati
        Message-ID: <satu@dinsos.example>
        Content-Type: text/plain; charset=utf-8

        Jaringan di lantai dua mati sejak pagi.
        """;

    [Fact]
    public async Task A_mail_waits_with_the_time_at_which_the_regions_own_server_had_it()
    {
        var taken = (await TakeAsync(Plain)).Value();

        taken.Should().BeEquivalentTo(new { ReceivedAt = TestHouse.Monday.AddMinutes(-28).AddSeconds(-55), Repeated = false, SetAside = false });
        (await WaitingAsync()).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Name = "Siti Maemunah", Address = "siti@dinsos.example", Subject = "Jaringan mati", Text = "Jaringan di lantai dua mati sejak pagi." });
    }

    [Fact]
    public async Task The_same_mail_is_taken_once_even_when_it_is_sent_twice_at_once()
    {
        var both = await Task.WhenAll(TakeAsync(Plain), TakeAsync(Plain));

        both.Select(taken => taken.Value().Id).Distinct().Should().ContainSingle();
        (await TakeAsync(Plain)).Value().Repeated.Should().BeTrue();
        (await WaitingAsync()).Should().ContainSingle();
    }

    [Theory]
    [InlineData("Mon, 23 Nov 2026 12:00:00 +0700", 0)]
    [InlineData("kemarin", 0)]
    [InlineData("Mon, 23 Nov 2026 00:59:00 +0000", -1)]
    public async Task A_time_of_receipt_that_cannot_be_is_now(string written, int minutes)
    {
        var taken = (await TakeAsync(Plain.Replace("Mon, 23 Nov 2026 07:31:05 +0700", written, StringComparison.Ordinal))).Value();

        taken.ReceivedAt.Should().Be(TestHouse.Monday.AddMinutes(minutes));
    }

    [Theory]
    [InlineData("Auto-Submitted: auto-replied")]
    [InlineData("Precedence: bulk")]
    public async Task What_a_machine_wrote_is_set_aside(string header)
    {
        (await TakeAsync(header + "\n" + Plain)).Value().SetAside.Should().BeTrue();

        (await WaitingAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan surel")]
    [InlineData("Subject: tanpa pengirim\n\nisi")]
    public async Task What_is_no_mail_is_refused(string raw) => (await TakeAsync(raw)).Problem.Should().BeOfType<MailProblems.MailUnreadable>();

    [Fact]
    public async Task A_mail_of_html_alone_is_read_as_words_and_attachments_come_along()
    {
        const string raw = """
            From: siti@dinsos.example
            Subject: Foto
            Message-ID: <dua@dinsos.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <style>p { color: red }</style><p>Printer <b>rusak</b> &amp; panas.</p><script>alert(1)</script><div>Mohon bantuan</div>
            --b
            Content-Type: text/plain; name="catatan.txt"
            Content-Disposition: attachment; filename="catatan.txt"

            Nomor seri 123
            --b
            Content-Type: application/octet-stream; name="kosong.bin"
            Content-Disposition: attachment; filename="kosong.bin"

            --b--
            """;

        await TakeAsync(raw);

        var mail = (await WaitingAsync()).Should().ContainSingle().Subject;
        mail.Text.Should().StartWith("Printer rusak & panas.\nMohon bantuan").And.Contain("[Lampiran \"kosong.bin\" tidak disimpan: Berkas ini kosong.").And.NotContain("alert");
        mail.Files.Should().ContainSingle(file => file.Name == "catatan.txt");
        House.Time.Advance(TimeSpan.FromDays(3));
        await House.Get<RemoveUnclaimedFiles>().RunAsync(default);
        (await WaitingAsync())[0].Files.Should().ContainSingle("attachments are kept as long as the mail is");
    }

    [Fact]
    public async Task An_officer_makes_a_ticket_of_it_once_and_the_clock_counts_from_its_receipt()
    {
        var taken = (await TakeAsync(Plain)).Value();
        var desk = Desk("banten");
        var request = (await desk.RequestAsync("helpdesk")) with
        {
            Mail = taken.Id, Channel = "email", ReceivedAt = taken.ReceivedAt, OnBehalfOf = new ContactView("Siti Maemunah", null, null, "siti@dinsos.example"),
        };

        var ticket = (await desk.FileAsync("helpdesk", request)).Body<TicketView>();

        ticket.ReceivedAt.Should().Be(taken.ReceivedAt);
        (await WaitingAsync()).Should().BeEmpty();
        await using var db = House.Rows("banten");
        (await db.IncomingMails.SingleAsync()).Should().BeEquivalentTo(new { State = MailState.Filed, Ticket = ticket.Number, DecidedBy = "helpdesk" });
        (await desk.FileAsync("helpdesk", request)).Problem.Should().BeEquivalentTo(new MailProblems.MailDecided("helpdesk", ticket.Number));
    }

    [Fact]
    public async Task Who_is_no_officer_neither_reads_nor_files_nor_sets_aside()
    {
        var taken = (await TakeAsync(Plain)).Value();
        var desk = Desk("banten");
        var asker = await desk.AsAsync("pelapor");

        (await House.Get<MailQueries>().WaitingAsync(asker, default)).Problem.Should().BeOfType<TicketProblems.NotAllowed>();
        (await House.Get<SetMailAside>().HandleAsync(asker, taken.Id, "Biar.", default)).Should().BeOfType<TicketProblems.NotAllowed>();
        (await desk.FileAsync("pelapor", (await desk.RequestAsync("pelapor")) with { Mail = taken.Id })).Problem.Should().BeOfType<TicketProblems.NotAllowed>();
        (await WaitingAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task It_is_set_aside_once_with_a_ground()
    {
        var taken = (await TakeAsync(Plain)).Value();
        var (aside, officer) = (House.Get<SetMailAside>(), await Desk("banten").AsAsync("helpdesk"));

        (await aside.HandleAsync(officer, taken.Id, " ", default))!.Errors.Should().ContainSingle(error => error.Field == "ground");
        (await aside.HandleAsync(officer, taken.Id, "Penawaran barang.", default)).Should().BeNull();
        (await aside.HandleAsync(officer, taken.Id, "Lagi.", default)).Should().BeOfType<MailProblems.MailDecided>();
        (await aside.HandleAsync(officer, "bukan-id", "Biar.", default)).Should().BeOfType<MailProblems.MailNotFound>();
    }

    private Task<Domain.Problems.Result<TakenMail>> TakeAsync(string raw) =>
        House.Get<TakeMail>().HandleAsync(House.Tenant("banten"), Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")), default);

    private async Task<IReadOnlyList<IncomingMailView>> WaitingAsync() =>
        (await House.Get<MailQueries>().WaitingAsync(await Desk("banten").AsAsync("helpdesk"), default)).Value().Items;
}
