using System.Text.Json;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class FilingTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task Filing_gives_the_ticket_its_number_its_key_and_its_first_work()
    {
        var answer = (await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor", ("uraian", Answer.Text("Jaringan mati\nsejak pagi"))))).Value();
        var ticket = answer.Body<TicketView>();

        answer.Status.Should().Be(201);
        ticket.Number.Should().Be("BWI-2026-0001");
        ticket.TrackingKey.Should().MatchRegex("^[0-9A-HJKMNP-TV-Z]{26}$");
        ticket.Status.Should().Be(TicketStatus.Open);
        ticket.Subject.Should().Be("Jaringan mati sejak pagi");
        ticket.WorkItems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = "BWI-2026-0001.2", Step = "tentukan", StepNo = "2", Lane = "staff-it" });
        ticket.WorkItems[0].DueAt.Should().Be(new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.FromHours(7)));
    }

    [Fact]
    public async Task The_shapes_of_the_contract_are_in_the_body()
    {
        var body = JsonDocument.Parse((await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor"))).Value().Body).RootElement;
        var item = (await Banyuwangi.InboxAsync("staff-it"))[0];

        body.GetProperty("status").GetString().Should().Be("open");
        body.GetProperty("openedAt").GetString().Should().Be("2026-11-23T08:00:00+07:00");
        body.TryGetProperty("closureKind", out _).Should().BeFalse();
        item.Outcomes.Select(outcome => outcome.Id).Should().Equal("ya", "tidak");
        item.Outcomes[1].Fields.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "alasan", Required = true });
    }

    [Fact]
    public async Task Numbers_count_on_and_begin_anew_with_the_regions_year()
    {
        (await Banyuwangi.FileAsync("pelapor")).Number.Should().Be("BWI-2026-0001");
        (await Banyuwangi.FileAsync("pelapor")).Number.Should().Be("BWI-2026-0002");

        House.Time.Now = new DateTimeOffset(2026, 12, 31, 17, 30, 0, TimeSpan.Zero);

        (await Banyuwangi.FileAsync("pelapor")).Number.Should().Be("BWI-2027-0001", "in Jakarta it is 00.30 of the new year");
    }

    [Fact]
    public async Task A_refused_filing_gives_its_number_back()
    {
        (await Banyuwangi.FileAsync("pelapor", new FileTicketRequest { Sop = Banyuwangi.Sop })).Problem!.Code.Should().Be("form-invalid");

        (await Banyuwangi.FileAsync("pelapor")).Number.Should().Be("BWI-2026-0001");
    }

    [Fact]
    public async Task Only_the_hash_of_the_tracking_key_is_kept()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor");

        await using var db = House.Rows("banyuwangi");
        var row = db.Tickets.Single();
        row.TrackingKeyHash.Should().HaveLength(64).And.NotContain(ticket.TrackingKey);
        (await Banyuwangi.TicketAsync("pelapor", ticket.Number)).TrackingKey.Should().BeNull();
    }

    [Fact]
    public async Task Missing_wrong_and_extra_fields_are_all_named_and_nothing_is_saved()
    {
        var form = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("""
            {"nama":"Rina","opd":"tidak-ada","jenis-kendala":["Aplikasi"],"objek":{"a":1},"lain":"x","uraian":" ","telepon":"\ud800"}
            """);
        var refused = await Banyuwangi.FileAsync("pelapor", new FileTicketRequest { Sop = Banyuwangi.Sop, Form = form });
        refused.Problem!.Errors.Select(error => error.Field).Should().BeEquivalentTo("objek", "telepon");

        form!.Remove("objek");
        form.Remove("telepon");
        refused = await Banyuwangi.FileAsync("pelapor", new FileTicketRequest { Sop = Banyuwangi.Sop, Form = form });

        refused.Problem!.Errors.Select(error => error.Field).Should().BeEquivalentTo("opd", "jenis-kendala", "objek", "lain", "uraian");
        await using var db = House.Rows("banyuwangi");
        db.Tickets.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_sop_is_not_found_and_a_missing_one_is_asked_for()
    {
        (await Banyuwangi.FileAsync("pelapor", new FileTicketRequest { Sop = "tidak-ada" })).Problem.Should().BeOfType<SopProblems.SopUnknown>();
        (await Banyuwangi.FileAsync("pelapor", new FileTicketRequest())).Problem!.Errors.Should().ContainSingle(error => error.Field == "sop");
    }

    [Fact]
    public async Task An_officer_files_for_somebody_without_an_account()
    {
        var request = await Banyuwangi.RequestAsync("staff-it") with
        {
            OnBehalfOf = new ContactView("Pak Karto", "Desa Kemiren", "0812 1111 2222", null),
            ReceivedAt = TestHouse.Monday.AddDays(-3),
        };
        var ticket = (await Banyuwangi.FileAsync("staff-it", request)).Body<TicketView>();

        ticket.Requester.Should().BeNull();
        ticket.RequesterName.Should().Be("Pak Karto");
        ticket.OnBehalfOf.Should().Be(new ContactView("Pak Karto", "Desa Kemiren", "0812 1111 2222", null));
        ticket.ReceivedAt.Should().Be(TestHouse.Monday.AddDays(-3));
    }

    [Fact]
    public async Task Nobody_else_files_for_others_or_in_the_past()
    {
        var request = await Banyuwangi.RequestAsync("pelapor") with { OnBehalfOf = new ContactView("Pak Karto", null, null, null), ReceivedAt = TestHouse.Monday };

        (await Banyuwangi.FileAsync("pelapor", request)).Problem!.Errors.Select(error => error.Field).Should().BeEquivalentTo("onBehalfOf", "receivedAt");
    }

    [Fact]
    public async Task A_contact_too_long_for_its_place_is_refused_before_anything_is_decided()
    {
        var request = await Banyuwangi.RequestAsync("staff-it") with { OnBehalfOf = new ContactView(new string('a', 201), null, new string('1', 41), "a\0b") };

        (await Banyuwangi.FileAsync("staff-it", request)).Problem!.Errors.Select(error => error.Field)
            .Should().BeEquivalentTo("onBehalfOf.name", "onBehalfOf.phone", "onBehalfOf.email");
    }

    [Theory]
    [InlineData("batam", "BTM-2026-0001")]
    [InlineData("banten", "BTN-2026-0001")]
    [InlineData("trenggalek", "TRG-2026-0001")]
    [InlineData("jabar", "JBR-2026-0001")]
    public async Task Each_region_files_by_its_own_sop(string tenant, string number)
    {
        var desk = Desk(tenant);
        var requester = House.Tenant(tenant).People.First(person => person.Holds.Count == 0).UserName;

        var ticket = await desk.FileAsync(requester);

        ticket.Number.Should().Be(number);
        ticket.WorkItems.Should().NotBeEmpty();
    }
}
