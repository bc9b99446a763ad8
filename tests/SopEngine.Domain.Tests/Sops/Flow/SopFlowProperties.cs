using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tests.Sops.Flow;

public sealed class SopFlowProperties
{
    [Fact]
    public void No_token_comes_from_nowhere_and_none_vanishes() => OnRandomWalks(RandomSops.Any(), (before, step) =>
    {
        var places = before.Active.Except(step.Left).Concat(step.Entered).ToHashSet();
        places.SetEquals(step.Marking.Active).Should().BeTrue();
        step.Marking.Arrived.Except(before.Arrived).Except(step.Arrivals).Any().Should().BeFalse();
        step.Left.All(before.Active.Contains).Should().BeTrue();
    });

    [Fact]
    public void A_row_is_never_active_twice() => OnRandomWalks(RandomSops.Any(), (_, step) =>
        step.Marking.Active.DistinctBy(place => place.Step).Count().Should().Be(step.Marking.Active.Count));

    [Fact]
    public void A_sound_sop_never_doubles_anything_and_closes_with_nothing_left() => OnRandomWalks(RandomSops.Sound(), (_, step) =>
    {
        step.Doubled.Count.Should().Be(0);
        (step.Closed is null || step.Marking.IsEmpty).Should().BeTrue();
    });

    [Fact]
    public void Every_marking_on_the_way_reads_back_from_its_text() => OnRandomWalks(RandomSops.Any(), (_, step) =>
        Marking.Read(step.Marking.ToString()).Should().Be(step.Marking));

    /// <summary>Plays fifty answers by chance, conditions and maxima apart, and looks at each.</summary>
    private static void OnRandomWalks(Gen<SopRevision> sops, Action<Marking, FlowStep> look) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true),
        Prop.ForAll(sops.SelectMany(sop => Gen.Choose(0, int.MaxValue).Select(seed => (sop, seed))).ToArbitrary(), walk => Walk(walk.sop, walk.seed, look)));

    private static void Walk(SopRevision sop, int seed, Action<Marking, FlowStep> look)
    {
        var random = new Random(seed);
        var flow = new SopFlow(sop);
        var marking = flow.Start().Marking;
        for (var answers = 0; answers < 50; answers++)
        {
            var choices = marking.Active.SelectMany(place => flow.Offered(place).Select(outcome => (place, outcome))).ToList();
            if (choices.Count == 0)
            {
                return;
            }

            var (place, outcome) = choices[random.Next(choices.Count)];
            var step = flow.Take(marking, place, outcome.Id);
            look(marking, step);
            if (step.Closed is not null)
            {
                return;
            }

            marking = step.Marking;
        }
    }
}
