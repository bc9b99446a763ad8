using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Moving;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets.Moving;

/// <summary>Tickets whose rows run side by side, moved between revisions.</summary>
public sealed class MovingJoinsTests
{
    private static readonly SopRevision _first = Sop(
        Lapor("bagi"),
        Row("bagi", "staf", Phase.Triage, "", Go("bagi", "kiri", "kanan")),
        Row("kiri", "staf", Phase.Work, "", Go("jadi", "gabung")),
        Row("kanan", "kabid", Phase.Work, "", Go("jadi", "gabung")),
        Row("gabung", "staf", Phase.Close, "", Close("tutup")).Joining(["kiri"], ["kanan"]));

    private readonly Desk _desk = new Desk(_first).File().Complete(Desk.Staf, "bagi", "bagi");

    [Fact]
    public void What_has_arrived_stays_arrived()
    {
        _desk.Complete(Desk.Staf, "kiri", "jadi");
        var second = _first with { Revision = 2, Steps = [.. _first.Steps.Select(step => step.Id == "gabung" ? step with { Activity = "Menutup" } : step)] };

        _desk.Do(Desk.Admin, new TicketCommand.MoveToRevision(second, "revisi baru")).Sop = second;

        _desk.State.Marking.ToString().Should().Be("kanan@kabid | gabung<kiri");
        _desk.Complete(Desk.Kabid, "kanan", "jadi").OpenSteps.Should().Equal("gabung");
    }

    [Fact]
    public void A_join_that_waits_for_a_branch_the_ticket_never_began_is_told_with_the_way_there()
    {
        var third = Row("tengah", "staf", Phase.Work, "", Go("jadi", "gabung"));
        var second = _first with
        {
            Revision = 2,
            Steps =
            [
                _first.Steps[0], Row("bagi", "staf", Phase.Triage, "", Go("bagi", "kiri", "kanan", "tengah")), _first.Steps[2], _first.Steps[3], third,
                Row("gabung", "staf", Phase.Close, "", Close("tutup")).Joining(["kiri"], ["kanan"], ["tengah"]),
            ],
        };

        var problem = Refused(second);
        problem.Row.Should().Be("gabung");
        problem.Why.Should().Contain("menunggu baris tengah").And.Contain("Contoh: baris kanan jadi dan baris kiri jadi.");
    }

    [Fact]
    public void A_join_that_has_all_it_waits_for_already_is_not_passed_over()
    {
        _desk.Complete(Desk.Staf, "kiri", "jadi");
        var second = _first with { Revision = 2, Steps = [.. _first.Steps.Select(step => step.Id == "gabung" ? step.Joining(["kiri", "kanan"]) : step)] };

        Refused(second).Should().Match<MoveProblems.CannotMove>(problem => problem.Row == "gabung" && problem.Why.Contains("sudah tiba"));
    }

    [Fact]
    public void A_join_that_does_not_wait_for_who_has_come_names_him()
    {
        _desk.Complete(Desk.Staf, "kiri", "jadi");
        var second = _first with { Revision = 2, Steps = [.. _first.Steps.Select(step => step.Id == "gabung" ? step.Joining(["kanan"]) : step)] };

        Refused(second).Why.Should().Contain("tidak menunggu baris kiri");
    }

    [Fact]
    public void Two_rows_cannot_go_on_as_one()
    {
        var second = _first with { Revision = 2, Steps = [_first.Steps[0], Row("bagi", "staf", Phase.Triage, "", Go("bagi", "kiri")), Row("kiri", "staf", Phase.Work, "", Go("jadi", "gabung")).Joining(), Row("gabung", "staf", Phase.Close, "", Close("tutup"))] };
        var rows = new Dictionary<string, string> { ["kanan"] = "kiri" };

        _desk.Refused(Desk.Admin, new TicketCommand.MoveToRevision(second, "x", rows)).Should().BeOfType<MoveProblems.CannotMove>().Which.Row.Should().Be("kanan");
    }

    private MoveProblems.CannotMove Refused(SopRevision to) =>
        _desk.Refused(Desk.Admin, new TicketCommand.MoveToRevision(to, "revisi baru")).Should().BeOfType<MoveProblems.CannotMove>().Subject;
}
