using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Tests.Sops;

namespace SopEngine.Domain.Tests.Tickets;

public sealed class TicketProperties
{
    /// <summary>SOPs tried; each with its own walk of up to 60 commands.</summary>
    private const int Tries = 300;

    [Fact]
    public void No_command_on_a_sound_SOP_leaves_a_ticket_in_limbo_or_off_its_history()
    {
        var accepted = 0;
        var refused = 0;
        var closed = 0;
        var gen = RandomSops.Sound().SelectMany(sop => Gen.Choose(0, int.MaxValue).Select(seed => (Sop: sop, Seed: seed)));
        var property = Prop.ForAll(Arb.From(gen), given =>
        {
            var walk = new RandomWalk(given.Sop, given.Seed);
            var broken = walk.Run(60);
            accepted += walk.Accepted;
            refused += walk.Refused;
            closed += walk.Closed ? 1 : 0;
            return (broken.Length == 0).Label($"{broken} (seed {given.Seed}, {RandomSops.Describe(given.Sop)})");
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Tries), property);

        accepted.Should().BeGreaterThan(Tries * 5, "the walks must do something");
        refused.Should().BeGreaterThan(Tries, "and be refused something");
        closed.Should().BeGreaterThan(Tries / 20, "and come to an end now and then");
    }
}
