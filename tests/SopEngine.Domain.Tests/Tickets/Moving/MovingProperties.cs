using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Moving;
using Xunit.Abstractions;

namespace SopEngine.Domain.Tests.Tickets.Moving;

public sealed class MovingProperties(ITestOutputHelper output)
{
    /// <summary>Pairs of revisions tried, each with a ticket that was pushed about by chance.</summary>
    private const int Tries = 1000;
    private int _moved;
    private int _refused;
    private int _clocks;
    private int _changed;

    [Fact]
    public void A_ticket_that_may_move_can_end_and_has_counted_what_it_had_and_one_that_may_not_says_at_which_row()
    {
        var gen = RandomSops.Sound().SelectMany(sop => Gen.Choose(0, int.MaxValue).Select(seed => (Sop: sop, Seed: seed)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Tries).WithQuietOnSuccess(true), Prop.ForAll(Arb.From(gen), given =>
        {
            var broken = Try(given.Sop, given.Seed);
            return (broken.Length == 0).Label($"{broken} (seed {given.Seed}, {RandomSops.Describe(given.Sop)})");
        }));

        output.WriteLine($"{Tries} pairs: {_moved} moved, {_refused} refused, {_clocks} clocks kept their count, {_changed} of them another target");
        _moved.Should().BeGreaterThan(Tries / 4, "the moves must do something");
        _refused.Should().BeGreaterThan(Tries / 50, "and be refused now and then");
        _changed.Should().BeGreaterThan(Tries / 50, "and give clocks other targets");
    }

    private string Try(SopRevision sop, int seed)
    {
        var random = new Random(seed);
        if (Underway(sop, random, out var broken) is not { State: { } state } walk)
        {
            return broken;
        }

        var edits = new RevisionEdits(seed, [.. state.Items.Values.Select(item => item.Step)]);
        var next = edits.Next(sop, 1 + random.Next(8));
        walk.WaitAMinute();
        var command = new TicketCommand.MoveToRevision(next, "revisi baru", edits.Rows(sop, next));
        return MovePlanner.Plan(walk.ByAdmin, state, command).Succeeded(out var plan, out var problem)
            ? Accepted(walk, command, plan.Certificate, random)
            : Refused(sop, next, problem);
    }

    /// <summary>A ticket that has gone some way and is not closed; null when a few have all closed, or one broke.</summary>
    private static RandomWalk? Underway(SopRevision sop, Random random, out string broken)
    {
        for (var ticket = 0; ticket < 5; ticket++)
        {
            var walk = new RandomWalk(sop, random.Next());
            broken = walk.Run(random.Next(1, 12));
            if (broken.Length > 0 || walk.State is { Header.ClosedAt: null })
            {
                return broken.Length > 0 ? null : walk;
            }
        }

        broken = "";
        return null;
    }

    private string Accepted(RandomWalk walk, TicketCommand.MoveToRevision command, MoveCertificate certificate, Random random)
    {
        _moved++;
        if (certificate.Clocks.FirstOrDefault(clock => clock.CountedBefore != clock.CountedAfter) is { } wrong)
        {
            return $"clock {wrong.After.Ordinal} had counted {wrong.CountedBefore}, then {wrong.CountedAfter}";
        }

        _clocks += certificate.Clocks.Count;
        var facts = new MovedFacts(walk);
        _changed += certificate.Clocks.Count(clock => clock.Fate == ClockFate.Retargeted);
        var broken = walk.Move(command);
        if (broken.Length > 0 || walk.State!.Marking != certificate.After || walk.State.Header!.Revision != command.Target.Revision)
        {
            return $"moving: {broken}";
        }

        facts.Moved(command.Target);
        walk.WaitAMinute();

        // half of the tickets end as the proof says, half by whatever comes
        broken = random.Next(2) == 0 ? walk.Follow(certificate.Proof.Path) : walk.Run(40);
        broken = broken.Length > 0 ? broken : facts.Differ();
        return broken.Length > 0 ? $"after the move to {RandomSops.Describe(command.Target)}: {broken}" : "";
    }

    private string Refused(SopRevision sop, SopRevision next, Domain.Problems.Problem problem)
    {
        _refused++;
        return problem is MoveProblems.CannotMove refusal && (sop.FindStep(refusal.Row) ?? next.FindStep(refusal.Row)) is not null
            ? ""
            : $"a refusal without a row: {problem.Detail}";
    }
}
