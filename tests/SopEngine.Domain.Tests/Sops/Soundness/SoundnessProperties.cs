using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tests.Sops.Soundness;

public sealed class SoundnessProperties
{
    private static readonly string[] _stops =
    [
        "no-end", "endless-loop", "answers-run-out", "answers-not-offered", "lane-without-answer", "join-never-completes",
    ];

    [Fact]
    public void What_is_sound_by_construction_passes_without_a_finding() => Holds(300, RandomSops.Sound(), sop =>
        string.Join("; ", SopChecks.Run(sop).Select(finding => $"{finding.Code} {finding.Place}")));

    [Fact]
    public void Exploring_agrees_with_a_naive_second_opinion() => Holds(1000, RandomSops.Any(), sop =>
    {
        var errors = SopChecks.Run(sop).Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        if (errors.Exists(finding => !IsSoundness(finding.Code)))
        {
            return "";
        }

        var naive = NaiveChecker.Check(sop);
        return Differ("begun twice", RowsOf(errors, "row-begun-twice"), naive.BegunTwice)
            + Differ("closed too early", RowsOf(errors, "improper-completion"), naive.ClosedTooEarly)
            + Differ("stops", errors.Exists(finding => Stops(finding)), !naive.CanAlwaysClose)
            + Differ("called unreachable though reached", RowsOf(errors, "unreachable-row").Overlaps(naive.Reached), false)
            + Differ("sound", errors.Count == 0, naive.IsSound);
    });

    [Fact]
    public void Every_path_shown_can_be_walked() => Holds(1000, RandomSops.Any(), sop =>
        SopChecks.Run(sop).Select(finding => Unwalkable(sop, finding.Path)).FirstOrDefault(wrong => wrong.Length > 0) ?? "");

    /// <summary>Walks a path as a reader would: "baris r2 h1" is the answer h1 at row r2.</summary>
    private static string Unwalkable(SopRevision sop, IReadOnlyList<string> path)
    {
        var flow = new SopFlow(sop);
        var marking = flow.Start().Marking;
        foreach (var stop in path)
        {
            var words = stop.Split(' ');
            if (words is not ["baris", var row, var outcome] || marking.Find(row) is not { } place)
            {
                return $"cannot walk {string.Join(", ", path)}";
            }

            marking = flow.Take(marking, place, outcome).Marking;
        }

        return "";
    }

    private static bool IsSoundness(string code) =>
        _stops.Contains(code) || code is "unreachable-row" or "row-begun-twice" or "improper-completion";

    private static bool Stops(Finding finding) => _stops.Contains(finding.Code) && (finding.Code != "join-never-completes" || finding.Path.Count > 0);

    private static HashSet<string> RowsOf(List<Finding> findings, string code) =>
        [.. findings.Where(finding => finding.Code == code).Select(finding => finding.Place.Split('/')[1])];

    private static string Differ(string what, HashSet<string> ours, HashSet<string> theirs) =>
        ours.SetEquals(theirs) ? "" : $"{what}: {string.Join(',', ours)} against {string.Join(',', theirs)}. ";

    private static string Differ(string what, bool ours, bool theirs) => ours == theirs ? "" : $"{what}: {ours} against {theirs}. ";

    private static void Holds(int times, Gen<SopRevision> sops, Func<SopRevision, string> complaint) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true),
        Prop.ForAll(sops.ToArbitrary(), sop => complaint(sop) is { Length: > 0 } wrong
            ? throw new InvalidOperationException($"{wrong} in {RandomSops.Describe(sop)}")
            : true));
}
