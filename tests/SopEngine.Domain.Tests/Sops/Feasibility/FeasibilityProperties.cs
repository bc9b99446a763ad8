using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Feasibility;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tests.Sops.Feasibility;

public sealed class FeasibilityProperties
{
    private const int Tries = 500;
    private static readonly DayLength _day = DayLengths.OfTheDecree[0];

    [Fact]
    public void The_longest_path_is_the_longest_of_all_there_are() => Holds(sop =>
    {
        var most = Paths(sop, sop.Steps[0], []).Max();
        var found = TimeFeasibility.Of(sop, [], [_day]).Longest!;

        found.Time.Should().Be(most, RandomSops.Describe(sop));
        found.Rows.Select(row => row.Step).Should().OnlyHaveUniqueItems();
    });

    [Fact]
    public void No_ticket_is_slower_than_the_longest_path_or_faster_than_the_shortest() => Holds(sop =>
    {
        var report = TimeFeasibility.Of(sop with { TicketTime = "1 hari" }, [], [_day]);
        var (longest, shortest) = (report.Promises[0].Longest.Time, report.Promises[0].Shortest!.Time);
        for (var seed = 0; seed < 20; seed++)
        {
            Run(sop, new Random(seed), most: true).Time.Should().BeLessThanOrEqualTo(longest, RandomSops.Describe(sop));
            var (time, resolved) = Run(sop, new Random(seed), most: false);
            (time >= shortest || !resolved).Should().BeTrue($"{time} is less than {shortest} in {RandomSops.Describe(sop)}");
        }
    });

    /// <summary>What every way through the rows takes, tried one by one.</summary>
    private static IEnumerable<TimeSpan> Paths(SopRevision sop, Step step, IReadOnlyList<string> before)
    {
        foreach (var outcome in step.Outcomes.Where(outcome => outcome is { ReturnTo: null, PassTo: null, Extend: null }))
        {
            if (outcome.Close is not null)
            {
                yield return Time(sop, step, most: true);
            }

            foreach (var next in outcome.Goto.Where(next => !before.Contains(next) && next != step.Id))
            {
                foreach (var rest in Paths(sop, sop.FindStep(next)!, [.. before, step.Id]))
                {
                    yield return Time(sop, step, most: true) + rest;
                }
            }
        }
    }

    /// <summary>Plays one ticket whose rows take all or the least of their time, without giving back, until it is resolved or closed.</summary>
    private static (TimeSpan Time, bool Resolved) Run(SopRevision sop, Random random, bool most)
    {
        var flow = new SopFlow(sop);
        var start = flow.Start();
        var (marking, ends) = (start.Marking, new Dictionary<Place, TimeSpan>());
        Begin(start, TimeSpan.Zero);
        while (true)
        {
            var place = marking.Active.MinBy(place => ends[place]);
            var now = ends[place];
            var ways = flow.Offered(place).Where(outcome => outcome is { ReturnTo: null, PassTo: null, Extend: null }).ToList();
            var outcome = ways[random.Next(ways.Count)];
            var taken = flow.Take(marking, place, outcome.Id);
            if (outcome.Milestones.Contains(Milestone.Resolved) || taken.Closed is not null)
            {
                return (now, outcome.Milestones.Contains(Milestone.Resolved));
            }

            marking = taken.Marking;
            Begin(taken, now);
        }

        void Begin(FlowStep step, TimeSpan now)
        {
            foreach (var place in step.Entered)
            {
                ends[place] = now + Time(sop, flow.Row(place.Step), most);
            }
        }
    }

    private static TimeSpan Time(SopRevision sop, Step step, bool most)
    {
        var day = TimeSpan.FromMinutes(450);
        var time = step.Time switch { "30 menit" => TimeSpan.FromMinutes(30), "2 jam" => TimeSpan.FromHours(2), "3 hari" => 3 * day, "1 minggu" => 5 * day, _ => TimeSpan.Zero };
        return step.Automatic is not null || sop.FindLane(step.Lane)!.Requester ? TimeSpan.Zero
            : most && step.Outcomes.Any(outcome => outcome.Extend is not null) ? time + day : time;
    }

    private static void Holds(Action<SopRevision> look) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Tries).WithQuietOnSuccess(true), Prop.ForAll(RandomSops.Sound().ToArbitrary(), look));
}
