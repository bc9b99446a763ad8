using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using SopEngine.Application.Alarms;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>Every message that the five SOPs state is sent, to exactly those they state, and says what it should: through a real mail server.</summary>
public sealed class StatedMessageTests
{
    [Fact]
    public async Task The_definitions_state_what_the_documents_state_and_nothing_else()
    {
        await using var house = await TestHouse.OpenAsync();
        var sops = house.Get<SopRegistry>();

        var defined = new[] { "batam", "banten", "banyuwangi", "trenggalek", "jabar" }
            .SelectMany(tenant => sops.InForce(house.Tenant(tenant).Id).SelectMany(sop => sop.Printed.Steps).SelectMany(step => step.Notify.Where(told => !told.OutsideSop)
                .Select(told => (Tenant: tenant, step.No, told.On, told.Template, To: string.Join(' ', told.To.Concat(told.Cc)), ByMail: told.Via.Contains("email")))));

        defined.Should().BeEquivalentTo(StatedMessage.All.Select(stated => (stated.Tenant, stated.No, stated.On, stated.Template, string.Join(' ', stated.To), true)));
    }

    [Fact]
    public async Task Each_is_mailed_to_exactly_those_people_word_for_word()
    {
        await using var server = await MailServer.StartAsync();
        var options = new MailOptions { Host = "127.0.0.1", Port = server.Port, Security = MailSecurity.None, From = "layanan@sop.example" };
        await using var house = await TestHouse.OpenAsync(services => services.AddSingleton(Options.Create(options)));

        await WalkAsync(house);
        while ((await house.Get<SendDueDeliveries>().RunAsync(default)).MoreIsDue)
        {
        }

        var sent = server.Mails().Select(mail => (Tenant: TenantOf(mail), Template: TemplateOf(house, mail), To: AddressOf(mail))).ToList();
        sent.Distinct().Should().BeEquivalentTo(StatedMessage.All.SelectMany(stated => stated.People.Select(person => (stated.Tenant, stated.Template, $"{person}@{stated.Tenant}.example"))).Distinct());
        foreach (var stated in StatedMessage.All)
        {
            var mail = server.Mails().OrderBy(mail => mail.Subject, StringComparer.Ordinal).First(mail => TenantOf(mail) == stated.Tenant && TemplateOf(house, mail) == stated.Template && AddressOf(mail) == $"{stated.People[0]}@{stated.Tenant}.example");
            GoldenText.Check($"pesan/{stated.Tenant}-{stated.Template}.txt", $"Perihal: {mail.Subject}\n\n{mail.TextBody!.ReplaceLineEndings("\n").TrimEnd()}");
        }

        GoldenText.Kept("pesan").Should().BeEquivalentTo(StatedMessage.All.Select(stated => $"{stated.Tenant}-{stated.Template}.txt"), "no text is kept that nobody is sent");
    }

    private static async Task WalkAsync(TestHouse house)
    {
        await new Desk(house, "batam").FileAsync("pengguna");
        var bwi = new Desk(house, "banyuwangi");
        var report = (await bwi.FileAsync("pelapor")).Number;
        foreach (var (step, outcome) in new[] { ("tentukan", "ya"), ("perbaikan", "selesai"), ("eskalasi", "tidak"), ("tutup", "tutup") })
        {
            await bwi.CompleteAsync("staff-it", report, step, outcome);
        }

        var jabar = new Desk(house, "jabar");
        var (whole, incomplete) = ((await jabar.FileAsync("user")).Number, (await jabar.FileAsync("user")).Number);
        await jabar.CompleteAsync("helpdesk", whole, "verifikasi", "ya");
        await jabar.CompleteAsync("helpdesk", whole, "disposisi", "disposisi");
        await jabar.CompleteAsync("agen", whole, "pemenuhan", "selesai");
        await jabar.CompleteAsync("user", whole, "balasan", "balas");
        await jabar.CompleteAsync("agen", whole, "close-tiket", "close");
        await jabar.CompleteAsync("helpdesk", incomplete, "verifikasi", "tidak");
        // the end of the month that row 3 gives; reminders on the way are the engine's and stay in the inbox
        house.Time.Advance(TimeSpan.FromDays(32));
        while ((await house.Get<RunDueAlarms>().RunAsync(default)).MoreIsDue)
        {
        }
    }

    private static string AddressOf(MimeMessage mail) => mail.To.Mailboxes.Single().Address;

    private static string TenantOf(MimeMessage mail) => AddressOf(mail).Split('@')[1].Split('.')[0];

    /// <summary>Which text it is, by the row that the delivery log names under the mail's own id.</summary>
    private static string TemplateOf(TestHouse house, MimeMessage mail)
    {
        using var db = house.Rows(TenantOf(mail));
        var id = Guid.ParseExact(mail.MessageId!.Split('@')[0], "N");
        return db.Deliveries.Single(row => row.Id == id).Template;
    }
}
