using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>One ticket for an outage, and others that are told what is said and done on it.</summary>
public sealed class OutageTests
{
    private readonly SopRevision _sop = Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "2 jam", Go("selesai", "tutup")), Row("tutup", "kabid", Phase.Close, "1 jam", Close("tutup")));

    private Desk Filed => new Desk(_sop).File();

    private Desk Outage => Filed.Do(Desk.Staf, new TicketCommand.DeclareOutage("Banyak laporan.")).Do(Desk.Staf, new TicketCommand.TakePart("T-2")).Do(Desk.Staf, new TicketCommand.TakePart("T-3"));

    [Fact]
    public void A_part_points_to_its_outage_and_asks_that_ticket_to_take_it()
    {
        var part = Filed.Do(Desk.Staf, new TicketCommand.JoinOutage("T-9"));

        part.Header.Links.Should().Equal(new TicketLink("T-9", TicketLink.PartOf));
        part.Effects.OfType<Effect.Elsewhere>().Should().Equal(new Effect.Elsewhere("T-9", new TicketCommand.TakePart("T-1"), Required: true));
        part.Refused(Desk.Staf, new TicketCommand.JoinOutage("T-8")).Code.Should().Be("outage-unfit", "a ticket is a part of one outage");
        part.Refused(Desk.Staf, new TicketCommand.DeclareOutage("Induk")).Code.Should().Be("outage-unfit", "a part is no outage of its own");
    }

    [Fact]
    public void Only_officers_make_outages_and_parts_and_an_outage_must_be_declared_first()
    {
        Filed.Refused(Desk.Pelapor, new TicketCommand.DeclareOutage("Saya rasa")).Code.Should().Be("not-allowed");
        Filed.Refused(Desk.Pelapor, new TicketCommand.JoinOutage("T-9")).Code.Should().Be("not-allowed");
        Filed.Refused(Desk.Staf, new TicketCommand.DeclareOutage(" ")).Errors.Should().ContainSingle(error => error.Field == "ground");
        Filed.Refused(Desk.Staf, new TicketCommand.TakePart("T-2")).Errors.Should().ContainSingle(error => error.Field == "of" && error.Code == "not-an-outage");
        Filed.Refused(Desk.Staf, new TicketCommand.JoinOutage("T-1")).Errors.Should().ContainSingle(error => error.Code == "useless");
        Outage.Refused(Desk.Staf, new TicketCommand.JoinOutage("T-9")).Code.Should().Be("outage-unfit", "there are no outages within outages");
    }

    [Fact]
    public void What_officers_say_for_all_to_read_goes_to_every_part_and_nothing_else_does()
    {
        var outage = Outage;
        outage.Effects.Clear();
        outage.Do(Desk.Staf, new TicketCommand.Comment("Catatan kita", false)).Do(Desk.Pelapor, new TicketCommand.Comment("Kapan selesai?", true));
        outage.Effects.OfType<Effect.Elsewhere>().Should().BeEmpty();

        outage.Do(Desk.Staf, new TicketCommand.Comment(" Kabel laut putus. ", true));

        outage.Effects.OfType<Effect.Elsewhere>().Should().Equal(
            new[] { "T-2", "T-3" }.Select(part => new Effect.Elsewhere(part, new TicketCommand.HearOutage("T-1", OutageNews.Said, "Kabel laut putus."), Required: false)));
    }

    [Fact]
    public void How_it_ends_goes_to_every_part()
    {
        var outage = Outage;
        outage.Effects.Clear();
        outage.Complete(Desk.Staf, "kerja", "selesai").Complete(Desk.Kabid, "tutup", "tutup");

        outage.Effects.OfType<Effect.Elsewhere>().Select(told => (told.Number, ((TicketCommand.HearOutage)told.Command).News)).Should()
            .Equal([("T-2", OutageNews.Resolved), ("T-3", OutageNews.Resolved)], "it is declared done with its closing, and that is told once");
    }

    [Fact]
    public void A_part_hears_of_its_outage_alone_and_stays_where_it_is()
    {
        var part = Filed.Do(Desk.Staf, new TicketCommand.JoinOutage("T-9"));
        var before = part.OpenSteps.ToList();
        part.Effects.Clear();
        part.Do(Desk.Kabid, new TicketCommand.HearOutage("T-9", OutageNews.Closed, "Ditutup."));

        part.OpenSteps.Should().Equal(before);
        part.Header.ClosedAt.Should().BeNull();
        part.History[^1].Should().BeEquivalentTo(new { Kind = HistoryKind.OutageHeard, Outcome = "T-9", Ground = "Ditutup.", Public = true });
        part.Effects.OfType<Effect.Message>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Template = "gangguan-ditutup", To = new[] { "requester" }, Via = new[] { "email", "inbox" } });
        part.Refused(Desk.Kabid, new TicketCommand.HearOutage("T-8", OutageNews.Said, "Bukan untuknya.")).Code.Should().Be("outage-unfit");
    }

    [Fact]
    public void A_part_that_was_none_leaves_with_a_ground_and_hears_no_more()
    {
        var part = Filed.Do(Desk.Staf, new TicketCommand.JoinOutage("T-9"));
        part.Refused(Desk.Staf, new TicketCommand.LeaveOutage("")).Errors.Should().ContainSingle(error => error.Field == "ground");
        part.Effects.Clear();
        part.Do(Desk.Staf, new TicketCommand.LeaveOutage("Salah nomor."));

        part.Header.Links.Should().BeEmpty();
        part.Effects.Should().Contain(new Effect.Elsewhere("T-9", new TicketCommand.LosePart("T-1"), Required: false));
        part.Refused(Desk.Staf, new TicketCommand.LeaveOutage("Lagi")).Code.Should().Be("outage-unfit");
        var outage = Outage.Do(Desk.Staf, new TicketCommand.LosePart("T-2"));
        outage.Header.Links.Should().Equal(new TicketLink("T-3", TicketLink.HasPart));
    }

    [Fact]
    public void An_outage_takes_a_hundred_parts_and_no_more()
    {
        var outage = Filed.Do(Desk.Staf, new TicketCommand.DeclareOutage("Banyak laporan."));
        for (var part = 0; part < Most; part++)
        {
            outage.Do(Desk.Staf, new TicketCommand.TakePart($"T-{part + 2}"));
        }

        outage.Refused(Desk.Staf, new TicketCommand.TakePart("T-999")).Should().Be(new TicketProblems.OutageFull("T-1", Most));
    }

    private const int Most = 100;
}
