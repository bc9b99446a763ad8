using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Domain.Tests.Sops.Differences;

public sealed class SopDifferencesProperties
{
    private static readonly Gen<int> _seeds = Gen.Choose(0, int.MaxValue);

    [Fact]
    public void What_was_changed_is_told_and_nothing_else() => Holds(1000, from sop in RandomSops.Sound() from seed in _seeds select (Sop: sop, Seed: seed), given =>
    {
        var edits = new SopEdits(given.Sop, given.Seed);
        edits.Make(5);

        Told(given.Sop, edits.Sop).Should().BeEquivalentTo(edits.Expected);
    });

    [Fact]
    public void One_row_that_is_carried_elsewhere_is_one_row_moved() => Holds(500, from sop in RandomSops.Sound() from seed in _seeds select (Sop: sop, Seed: seed), given =>
    {
        var random = new Random(given.Seed);
        var steps = given.Sop.Steps.ToList();
        var (from, to) = (random.Next(steps.Count), random.Next(steps.Count));
        var row = steps[from];
        steps.RemoveAt(from);
        steps.Insert(to, row);
        var found = Told(given.Sop, given.Sop with { Steps = steps });

        found.Should().HaveCount(from == to ? 0 : 1);
        found.Should().NotContain(told => Math.Abs(from - to) > 1 && told != $"Moved steps/{row.Id}");
    });

    [Fact]
    public void The_same_SOP_differs_in_nothing() => Holds(500, RandomSops.Wild(), sop =>
        SopDifferences.Between(sop, Copy(sop)).IsSame.Should().BeTrue());

    [Fact]
    public void Whatever_two_definitions_say_the_comparison_ends_and_has_all_rows() => Holds(500, from one in RandomSops.Wild() from other in RandomSops.Wild() select (One: one, Other: other), given =>
    {
        var compared = SopDifferences.Between(given.One, given.Other);

        compared.Rows.Select(row => row.After).OfType<Step>().Should().Equal(given.Other.Steps, ReferenceEquals);
        compared.Rows.Select(row => row.Before).OfType<Step>().Should().HaveCount(given.One.Steps.Count);
        compared.Differences.Should().OnlyContain(difference => difference.Before != difference.After || difference.Kind == DifferenceKind.Moved);
    });

    private static List<string> Told(SopRevision before, SopRevision after) =>
        [.. SopDifferences.Between(before, after).Differences.Select(difference => $"{difference.Kind} {difference.Place}")];

    private static SopRevision Copy(SopRevision sop) => System.Text.Json.JsonSerializer.Deserialize<SopRevision>(System.Text.Json.JsonSerializer.Serialize(sop))!;

    private static void Holds<T>(int times, Gen<T> given, Action<T> look) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true), Prop.ForAll(given.ToArbitrary(), look));
}
