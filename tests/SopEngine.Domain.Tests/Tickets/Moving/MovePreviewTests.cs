using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Moving;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets.Moving;

public sealed class MovePreviewTests
{
    private static readonly SopRevision _first = Sop(
        Lapor("periksa"),
        Row("periksa", "staf", Phase.Triage, "30 menit", Go("ya", "kerja")),
        Row("kerja", "staf", Phase.Work, "2 jam", Go("jadi", "sahkan")),
        Row("sahkan", "kabid", Phase.Approve, "1 jam", Go("sah", "akhir")),
        Row("akhir", "kabid", Phase.Close, "", Close("tutup")));

    /// <summary>Working takes longer, and nobody approves any more.</summary>
    private static readonly SopRevision _second = _first with
    {
        Revision = 2,
        Steps =
        [
            _first.Steps[0], _first.Steps[1], Row("kerja", "staf", Phase.Work, "3 jam", Go("jadi", "akhir")), _first.Steps[4],
        ],
    };

    [Fact]
    public void It_says_by_row_how_many_go_where_what_clocks_do_and_who_cannot_go()
    {
        var tickets = new[] { At("periksa"), At("kerja"), At("kerja"), At("sahkan") };

        var preview = MovePreview.Of(tickets.Select(desk => (desk.Context(Actor.Of(Desk.Admin)), desk.State)), new TicketCommand.MoveToRevision(_second, "revisi baru"));

        preview.Rows.Select(row => (row.From, row.To, row.Visits)).Should().Equal(("periksa", "periksa", 1), ("kerja", "kerja", 2));
        preview.Rows[0].Clocks.Should().BeEquivalentTo(new Dictionary<ClockFate, int> { [ClockFate.Kept] = 1 });
        preview.Rows[1].Clocks.Should().BeEquivalentTo(new Dictionary<ClockFate, int> { [ClockFate.Retargeted] = 2 });
        preview.Certificates.Should().HaveCount(3);
        preview.Refused.Should().ContainSingle().Which.Problem.Should().BeOfType<MoveProblems.CannotMove>().Which.Row.Should().Be("sahkan");
    }

    [Fact]
    public void A_row_that_is_gone_is_followed_by_what_followed_it()
    {
        RowProposals.Of(_first, _second).Should().Equal(new RowProposal("sahkan", "akhir", ProposalGround.Follows));
    }

    [Fact]
    public void A_row_that_got_another_id_is_known_by_what_it_says()
    {
        var renamed = _first with { Steps = [.. _first.Steps.Select(step => step.Id == "kerja" ? step with { Id = "tangani" } : step)] };
        var reworded = _first with { Steps = [.. _first.Steps.Select(step => step.Id == "kerja" ? step with { Id = "tangani", Activity = "Melakukan kerja teknis" } : step)] };
        var other = _first with { Steps = [.. _first.Steps.Select(step => step.Id == "kerja" ? step with { Id = "tangani", Activity = "Menangani" } : step)] };

        new[] { renamed, reworded, other }.SelectMany(sop => RowProposals.Of(_first, sop)).Should().Equal(
            new RowProposal("kerja", "tangani", ProposalGround.SameActivity),
            new RowProposal("kerja", "tangani", ProposalGround.LikeActivity),
            new RowProposal("kerja", "tangani", ProposalGround.SameWork));
    }

    [Fact]
    public void Where_nothing_is_like_it_somebody_has_to_name_a_row()
    {
        RowProposals.Of(_first, _first with { Steps = [.. _first.Steps.SkipLast(1)] }).Should().Equal(new RowProposal("akhir", null, ProposalGround.Nothing));
    }

    private static Desk At(string step)
    {
        var desk = new Desk(_first).File();
        desk = step == "periksa" ? desk : desk.Complete(Desk.Staf, "periksa", "ya");
        return step == "sahkan" ? desk.Complete(Desk.Staf, "kerja", "jadi") : desk;
    }
}
