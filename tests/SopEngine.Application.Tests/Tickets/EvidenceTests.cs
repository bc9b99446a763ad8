using SopEngine.Application.Papers;
using SopEngine.Application.Tests.Papers;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Application.Verify;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>Kelengkapan and Output of the five SOPs as facts on a ticket: there or missing, each with the way to it.</summary>
public sealed class EvidenceTests : HouseTests
{
    private const int MostRows = 40;

    [Theory]
    [InlineData("batam")]
    [InlineData("banten")]
    [InlineData("banyuwangi")]
    [InlineData("trenggalek")]
    [InlineData("jabar")]
    public async Task A_ticket_that_went_its_way_misses_nothing_and_every_part_leads_somewhere(string tenant)
    {
        var desk = new Desk(House, tenant);
        var requester = House.Tenant(tenant).People.First(person => person.Holds.Count == 0).UserName;
        var number = (await desk.FileAsync(requester)).Number;
        for (var rows = 0; await AnyOpenAsync(desk, number); rows++)
        {
            rows.Should().BeLessThan(MostRows, "the ticket comes to its end");
            await OnwardsAsync(desk, tenant, number);
        }

        var ticket = await desk.TicketAsync("admin", number);
        var parts = ticket.Evidence!.SelectMany(row => row.Requirements.Concat(row.Outputs)).ToList();
        parts.Should().Contain(part => part.State == EvidenceState.There);
        parts.Where(part => part.State == EvidenceState.Missing).Should().BeEmpty();
        parts.Where(part => part.State == EvidenceState.There).Should().OnlyContain(part => part.Links.Count > 0);
        parts.Where(part => part.State != EvidenceState.There).Should().OnlyContain(part => part.Links.Count == 0);
        foreach (var link in parts.SelectMany(part => part.Links))
        {
            LeadsSomewhere(ticket, link).Should().BeTrue("{0} {1} is on the ticket", link.Kind, link.Id);
        }
    }

    [Fact]
    public async Task Every_cell_of_the_five_documents_says_what_shows_it()
    {
        foreach (var tenant in new[] { "batam", "banten", "banyuwangi", "trenggalek", "jabar" })
        {
            var sop = (await House.Get<TicketContexts>().RevisionAsync(await House.AsAsync(tenant, "admin"), new Desk(House, tenant).Sop, 1, default));
            foreach (var step in sop.Steps)
            {
                step.Requirements.Where(line => step.Needs.All(part => !line.Contains(part.Part, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty("{0} {1}", tenant, step.Id);
                step.Outputs.Where(line => step.Yields.All(part => !line.Contains(part.Part, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty("{0} {1}", tenant, step.Id);
            }
        }
    }

    [Fact]
    public async Task A_row_reached_past_what_it_needs_waits_and_goes_on_when_it_is_brought()
    {
        var desk = Desk("banyuwangi");
        var number = (await desk.FileAsync("pelapor")).Number;
        (await House.Get<ForceHandler>().HandleAsync(await desk.AsAsync("admin"), number, new ForceRequest("keputusan", "Perintah pimpinan."), null, default)).Problem.Should().BeNull();
        var held = await desk.ItemAsync("kabid", number, "keputusan");

        held.Acts.Should().Contain("supply").And.NotContain(["claim", "complete"]);
        held.MissingRequirements.Should().ContainSingle(field => field.Name == "catatan-permasalahan" && field.Required);
        (await House.Get<ClaimWorkItemHandler>().HandleAsync(await desk.AsAsync("kabid"), held.Id, null, default)).Problem.Should().BeOfType<TicketProblems.RequirementsMissing>();
        (await desk.TicketAsync("kabid", number)).Evidence!.Single(row => row.Step == "keputusan").Requirements
            .Should().ContainSingle(part => part.State == EvidenceState.Missing).Which.Part.Should().Be("detail permasalahan");

        var supply = new SupplyRequest { Answers = new Dictionary<string, Answer> { ["catatan-permasalahan"] = Answer.Text("Serat optik putus di tiang 14.") } };
        (await House.Get<SupplyWorkItemHandler>().HandleAsync(await desk.AsAsync("pelapor"), held.Id, supply, null, default)).Problem.Should().BeNull("the requester may bring it");

        (await desk.ItemAsync("kabid", number, "keputusan")).Acts.Should().Contain(["claim", "complete"]).And.NotContain("supply");
        await desk.CompleteAsync("kabid", number, "keputusan", "putuskan");
        (await House.Get<VerifyTickets>().RunAsync(House.Tenant("banyuwangi").Id, null, default)).Findings.Should().BeEmpty();
        (await desk.TicketAsync("admin", number)).Answers!.Should().Contain(answer => answer.Name == "catatan-permasalahan" && answer.Display.StartsWith("Serat optik"));
    }

    [Fact]
    public async Task What_a_row_waits_for_may_be_a_file()
    {
        var desk = Desk("jabar");
        var number = (await desk.FileAsync("user")).Number;
        (await House.Get<ForceHandler>().HandleAsync(await desk.AsAsync("admin"), number, new ForceRequest("close-tiket", "Sudah ditandatangani di atas kertas."), null, default)).Problem.Should().BeNull();
        var held = await desk.ItemAsync("admin", number, "close-tiket");
        held.MissingRequirements.Select(field => field.Name).Should().Equal("balasan-sla", "balasan-ba");

        var filled = await new FormFiller(House, new Random(1)).FillAsync(await desk.AsAsync("agen"), held.MissingRequirements);
        (await House.Get<SupplyWorkItemHandler>().HandleAsync(await desk.AsAsync("agen"), held.Id, new SupplyRequest { Answers = filled }, null, default)).Problem.Should().BeNull();

        await desk.CompleteAsync("agen", number, "close-tiket", "close");
        var row = (await desk.TicketAsync("admin", number)).Evidence!.Single(row => row.Step == "close-tiket");
        row.Requirements.SelectMany(part => part.Links).Should().OnlyContain(link => link.Kind == EvidenceKind.File).And.HaveCount(2);
    }

    [Fact]
    public async Task What_was_agreed_to_on_its_page_counts_as_brought()
    {
        var walk = await JabarWalk.ToFulfilledAsync(House);
        foreach (var title in new[] { "Dokumen SLA", "Berita Acara Pemenuhan Permintaan Layanan" })
        {
            var paper = await walk.PaperAsync("user", title);
            (await House.Get<SignPaperHandler>().AgreeAsync(await walk.Desk.AsAsync("user"), walk.Number, paper.Id, default)).Problem.Should().BeNull();
        }

        await walk.DoAsync("user", "balasan", "balas");

        (await walk.Desk.ItemAsync("agen", walk.Number, "close-tiket")).MissingRequirements.Should().BeEmpty();
        (await walk.Desk.InboxAsync("agen")).Single(item => item.Ticket == walk.Number).Acts.Should().Contain("complete", "a list of tickets knows it as well");
        (await walk.Desk.TicketAsync("agen", walk.Number)).Evidence!.Single(row => row.Step == "close-tiket").Requirements
            .SelectMany(part => part.Links).Select(link => link.Kind).Should().Equal(EvidenceKind.Paper, EvidenceKind.Paper);
    }

    private async Task OnwardsAsync(Desk desk, string tenant, string number)
    {
        foreach (var person in House.Tenant(tenant).People)
        {
            var item = (await desk.InboxAsync(person.UserName)).FirstOrDefault(item => item.Ticket == number && item.Acts.Contains("complete"));
            if (item?.Outcomes.FirstOrDefault(outcome => !outcome.Returns && RowEvidence.IsDueFor(Known(desk, tenant, item, outcome.Id))) is { } outcome)
            {
                (await desk.CompleteAsync(person.UserName, item, outcome.Id)).Problem.Should().BeNull("{0} ends {1} by {2}", person.UserName, item.Step, outcome.Id);
                House.Time.Advance(TimeSpan.FromMinutes(5));
                return;
            }
        }

        throw new InvalidOperationException($"Nobody of {tenant} can go on with {number}.");
    }

    private Outcome Known(Desk desk, string tenant, WorkItemView item, string outcome) =>
        House.Get<Application.Sops.SopRegistry>().FindInForce(House.Tenant(tenant).Id, desk.Sop)!.Running.FindStep(item.Step)!.FindOutcome(outcome)!;

    private static async Task<bool> AnyOpenAsync(Desk desk, string number) => (await desk.TicketAsync("admin", number)).WorkItems.Count > 0;

    private static bool LeadsSomewhere(TicketView ticket, EvidenceLink link) => link.Kind switch
    {
        EvidenceKind.Answer => ticket.Answers!.Any(answer => answer.Name == link.Id),
        EvidenceKind.File => ticket.Files!.Any(file => file.Id == link.Id),
        EvidenceKind.Paper => ticket.Papers!.Any(paper => paper.Id.ToString() == link.Id),
        EvidenceKind.Ticket => link.Id == ticket.Number,
        EvidenceKind.Message or EvidenceKind.Row => link.Id.Length > 0,
    };
}
