using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Facts;

/// <summary>When a ticket's time has run out, and what it was.</summary>
public sealed class AllowanceTests
{
    private const long Minute = 60_000;

    private static readonly SopRevision _sop = Sop(
        Lapor("kerja"),
        Row("kerja", "staf", Phase.Work, "60 menit",
            Go("jadi", "nilai") with { Milestones = [Milestone.Resolved] },
            Go("menyerah", "akhir") with { Closure = ClosureKind.Unsolvable },
            new Outcome { Id = "lengkapi", Label = "Lengkapi", PassTo = "pelapor", Returns = true, Lanes = ["staf"] },
            new Outcome { Id = "kirim-ulang", Label = "Kirim ulang", PassTo = "staf", Lanes = ["pelapor"] }) with { With = ["pelapor"] },
        Row("nilai", "pelapor", Phase.Confirm, "", Go("ya", "akhir"), Back("tidak", "kerja") with { Reopens = true }),
        Row("akhir", "staf", Phase.Close, "", new Outcome { Id = "tutup", Label = "Tutup", Close = ClosureKind.Solved }));

    private readonly Desk _desk = new(_sop);

    [Fact]
    public void A_ticket_that_is_reopened_late_ran_out_when_it_did_and_not_anew()
    {
        var start = Worked(200, "jadi");
        (Ticket.Sla, Ticket.SlaAt).Should().Be((StepSla.Missed, start.AddMinutes(60)));

        _desk.Complete(Desk.Pelapor, "nilai", "tidak");
        (Ticket.Sla, Ticket.AllowanceEndsAt).Should().Be((StepSla.Pending, start.AddMinutes(60)), "200 minutes are more than the 120 that it has now");
        Worked(10, "jadi");

        (Ticket.Sla, Ticket.SlaAt, Ticket.AllowedMs).Should().Be((StepSla.Missed, start.AddMinutes(60), 120 * Minute));
    }

    [Fact]
    public void A_reopened_ticket_whose_new_round_allows_enough_is_in_time()
    {
        Worked(70, "jadi");
        _desk.Complete(Desk.Pelapor, "nilai", "tidak");
        Worked(50, "jadi");

        (Ticket.Sla, Ticket.SlaAt, Ticket.UsedMs).Should().Be((StepSla.Met, _desk.Now, 120 * Minute));
    }

    [Fact]
    public void What_is_used_up_as_the_office_closes_is_in_time_until_it_opens_again()
    {
        _desk.Now = Instants.Wib("2026-11-27 15:30");
        _desk.File();

        // a Friday, and its office closes at half past four
        Ticket.AllowanceEndsAt.Should().Be(Instants.Wib("2026-11-30 07:30"));
    }

    [Fact]
    public void What_was_given_up_after_its_time_was_missed_when_the_time_ran_out()
    {
        var start = Worked(90, "menyerah");
        _desk.Complete(Desk.Staf, "akhir", "tutup");

        (Ticket.ResolvedAt, Ticket.Sla, Ticket.SlaAt).Should().Be((null, StepSla.Missed, start.AddMinutes(60)));
    }

    [Fact]
    public void What_was_given_up_in_time_is_not_judged_up_to_its_resolution()
    {
        Worked(30, "menyerah");
        _desk.Complete(Desk.Staf, "akhir", "tutup");

        (Ticket.Sla, Ticket.SlaAt, Ticket.ClosingSla).Should().Be((StepSla.None, null, StepSla.Met));
    }

    [Fact]
    public void A_row_that_is_handed_on_within_itself_is_allowed_once_though_the_requester_had_it()
    {
        Worked(30, "lengkapi");
        _desk.Complete(Desk.Pelapor, "kerja", "kirim-ulang");
        Worked(40, "jadi");

        Ticket.AllowedMs.Should().Be(60 * Minute, "it is one visit and one clock");
    }

    [Fact]
    public void What_the_requester_withdrew_is_not_judged()
    {
        Worked(30, "jadi");
        _desk.Do(Desk.Pelapor, new TicketCommand.Withdraw("Tidak jadi"));

        (Ticket.Closure, Ticket.Sla, Ticket.SlaAt, Ticket.ClosingSla).Should().Be((ClosureKind.Withdrawn, StepSla.None, null, StepSla.None));
    }

    private TicketFact Ticket => FactFold.Apply(
        new FactSetting(_sop, _desk.Context(Actor.System).Tenant, _desk.Context(Actor.System).Calendars),
        new TenantId("uji"), TicketState.Empty, TicketFacts.None, _desk.History, _desk.History.Count).Ticket!;

    // gives when the row began
    private DateTime Worked(int minutes, string outcome)
    {
        if (_desk.History.Count == 0)
        {
            _desk.File();
        }

        var start = _desk.Now;
        _desk.Now = start.AddMinutes(minutes);
        _desk.Complete(Desk.Staf, "kerja", outcome);
        return start;
    }
}
