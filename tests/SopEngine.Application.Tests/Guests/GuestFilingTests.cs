using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Guests;
using SopEngine.Application.Tests.Deliveries;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Guests;

/// <summary>Filing without an account: nothing is filed before the mail address is confirmed, and then once.</summary>
public sealed partial class GuestFilingTests : IAsyncLifetime
{
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("sopengine-guests-");
    private TestHouse? _house;

    private TestHouse House => _house ?? throw new InvalidOperationException("The house is opened by the test.");

    private TenantProfile Tenant => House.Tenant("banyuwangi");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await (_house?.DisposeAsync() ?? ValueTask.CompletedTask);
        _files.Delete(recursive: true);
    }

    [Fact]
    public async Task The_link_in_the_mail_files_once_as_received_when_it_was_typed()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        (await FileAsync()).Should().BeNull();
        var key = KeyIn(server.Mails().Should().ContainSingle().Subject.TextBody);
        House.Time.Advance(TimeSpan.FromHours(20));

        (await Confirms.PeekAsync(Tenant, key, default)).Value().Ticket.Should().BeNull("looking files nothing");
        var both = await Task.WhenAll(Confirms.HandleAsync(Tenant, key, default), Confirms.HandleAsync(Tenant, key, default));

        var tickets = both.Select(answer => answer.Body<TicketView>()).ToList();
        tickets[1].Should().BeEquivalentTo(new { tickets[0].Number, tickets[0].TrackingKey });
        var ticket = await new Desk(House, "banyuwangi").TicketAsync("staff-it", tickets[0].Number);
        ticket.Should().BeEquivalentTo(new { Channel = "web", ReceivedAt = TestHouse.Monday, RequesterName = "Rina Kusumawati", OnBehalfOf = new { Email = "Rina@warga.example" } });
        (await Confirms.PeekAsync(Tenant, key, default)).Value().Ticket.Should().Be(ticket.Number);
        await using var db = House.Rows("banyuwangi");
        (await db.Tickets.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task What_is_wrong_is_told_before_a_mail_is_sent()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);

        var problem = (await FileAsync(request => request with { Answers = new Dictionary<string, Answer> { ["email"] = Answer.Text("bukan alamat") } }))!;

        problem.Errors.Select(error => error.Field).Should().Contain(["nama", "email", "uraian"]).And.OnlyHaveUniqueItems();
        server.Mails().Should().BeEmpty();
        await using var db = House.Rows("banyuwangi");
        (await db.GuestFilings.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Who_he_is_is_asked_once_by_the_SOP_or_beside_it()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        var trenggalek = House.Tenant("trenggalek");
        var sop = (await House.Get<GuestSops>().ListAsync(trenggalek, default)).Should().ContainSingle().Subject;
        GuestContact.Asked(sop, PersonFact.Name)!.Name.Should().Be("nama");
        GuestContact.Asked(sop, PersonFact.Email).Should().BeNull("this form asks for a telephone only");

        var none = new GuestRequest(sop.Id, null, "tidak dibaca", null, null, new Dictionary<string, Answer>(), null);
        (await House.Get<FileAsGuest>().HandleAsync(trenggalek, none, default))!.Errors.Select(error => error.Field)
            .Should().Contain([GuestContact.EmailBox, "nama"]).And.NotContain(GuestContact.NameBox);

        var own = (await House.Get<GuestSops>().ListAsync(Tenant, default)).Single().Intake.Fields.Single(field => field.About == PersonFact.Email);
        own.Should().BeEquivalentTo(new { Name = "email", Required = true, Help = GuestContact.WhyEmail }, "no link without it, though officers may leave it out");
    }

    [Fact]
    public async Task Sent_again_after_a_mail_that_did_not_leave_there_is_one_link_and_it_works()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        await server.StopAsync();
        (await FileAsync()).Should().BeOfType<GuestProblems.ConfirmationNotSent>();
        await server.StartAsync();

        (await FileAsync()).Should().BeNull();
        (await FileAsync()).Should().BeNull();

        var keys = server.Mails().Select(mail => KeyIn(mail.TextBody)).ToList();
        var found = new List<bool>();
        foreach (var key in keys)
        {
            found.Add((await Confirms.PeekAsync(Tenant, key, default)).Problem is null);
        }

        found.Count(good => good).Should().Be(1, "the newer link replaces the older");
    }

    [Fact]
    public async Task One_address_has_only_so_many_links()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        for (var sent = 0; sent < FileAsGuest.MostLinks; sent++)
        {
            (await FileAsync(request => request with { Form = null })).Should().BeNull();
        }

        (await FileAsync(request => request with { Form = null })).Should().BeOfType<GuestProblems.TooManyLinks>();
    }

    [Fact]
    public async Task After_two_days_the_link_is_good_for_nothing_and_what_was_typed_is_forgotten()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        await FileAsync();
        var key = KeyIn(server.Mails().Single().TextBody);
        (await House.Get<ForgetGuestFilings>().RunAsync(default)).Should().Be(0);
        House.Time.Advance(FileAsGuest.Good);

        (await Confirms.HandleAsync(Tenant, key, default)).Problem.Should().BeOfType<GuestProblems.GuestLinkInvalid>();
        (await House.Get<ForgetGuestFilings>().RunAsync(default)).Should().Be(1);
        (await Confirms.PeekAsync(Tenant, "salah", default)).Problem.Should().BeOfType<GuestProblems.GuestLinkInvalid>();
    }

    [Fact]
    public async Task Without_mail_nothing_is_kept_and_a_region_that_wants_accounts_offers_nothing()
    {
        await OpenAsync(null);

        (await FileAsync()).Should().BeOfType<GuestProblems.ConfirmationNotSent>();
        (await House.Get<GuestSops>().ListAsync(House.Tenant("batam"), default)).Should().BeEmpty();
        (await House.Get<GuestSops>().ListAsync(Tenant, default)).Should().ContainSingle().Which.Intake.Fields.Should().NotContain(field => field.Name == "lampiran");
        await using var db = House.Rows("banyuwangi");
        (await db.GuestFilings.CountAsync()).Should().Be(0);
    }

    private ConfirmGuestFiling Confirms => House.Get<ConfirmGuestFiling>();

    private Task<Problem?> FileAsync(Func<GuestRequest, GuestRequest>? change = null)
    {
        var request = new GuestRequest(
            "helpdesk-aplikasi-jaringan",
            null,
            null,
            null,
            null,
            new Dictionary<string, Answer>
            {
                ["nama"] = Answer.Text("Rina Kusumawati"), ["opd"] = Answer.Text("kec-rogojampi"), ["jenis-kendala"] = Answer.Text("Aplikasi"), ["objek"] = Answer.Text("SIMPEG"),
                ["uraian"] = Answer.Text("Tidak dapat dibuka."), ["email"] = Answer.Text("Rina@warga.example"),
            },
            "satu");
        return House.Get<FileAsGuest>().HandleAsync(Tenant, change?.Invoke(request) ?? request, default);
    }

    private async Task OpenAsync(int? port)
    {
        const string zone = "\nzone:";
        var tenants = TenantCopies.Make(_files, ("banyuwangi", zone, "\nguests: true" + zone), ("trenggalek", zone, "\nguests: true" + zone));
        var mail = port is { } open ? new MailOptions { Host = "127.0.0.1", Port = open, Security = MailSecurity.None, From = "helpdesk@sop.example" } : new MailOptions();
        _house = await TestHouse.OpenAsync(tenants, Checkout.PathOf("workflow-definitions"), services => services.AddSingleton(Options.Create(mail)));
    }

    private static string KeyIn(string? text) => Link().Match(text ?? "").Groups[1].Value;

    [GeneratedRegex(@"Buka: https://helpdesk\.banyuwangikab\.go\.id/banyuwangi/lapor/konfirmasi/(\S{43})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
