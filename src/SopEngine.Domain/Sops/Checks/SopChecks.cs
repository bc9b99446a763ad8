using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Sops.Soundness;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>
/// Says everything that is wrong with a definition, before anybody has to work by it. No finding of severity error means that the SOP may be published: every
/// ticket of it can then be closed (see <see cref="SoundnessChecks"/>).
/// </summary>
public static class SopChecks
{
    private const string OnlyTurnedOn = " Ini terjadi bila bagian di luar SOP dihidupkan.";

    private const string OnlyTurnedOff = " Ini terjadi selama bagian di luar SOP tidak dihidupkan seluruhnya.";

    private static readonly IReadOnlySet<string> _none = new HashSet<string>();

    /// <summary>Checks that say whether the flow can be followed at all. Where one of them finds an error, soundness is not tried.</summary>
    private static readonly Action<CheckScope>[] _flow =
    [
        NameChecks.Run, RowChecks.Run, OutcomeChecks.Run, ReferenceChecks.Run, NumberChecks.Run, JoinChecks.Run, WaitChecks.Run, WorkChecks.Run,
        AutomaticLoopChecks.Run, ConditionChecks.Run, UnitChecks.Run,
    ];

    private static readonly Action<CheckScope>[] _others =
    [
        DocumentChecks.Run, TextChecks.Run, LaneChecks.Run, TimeChecks.Run, FormChecks.Run, AboutChecks.Run, EvidenceChecks.Run, LadderChecks.Run, MessageChecks.Run, MilestoneChecks.Run,
    ];

    /// <summary>All findings in document order, the same for the same input.</summary>
    /// <param name="revision">The definition as written, parts outside the SOP included.</param>
    /// <param name="extensions">
    /// The parts outside the SOP that are turned on (<see cref="SopExtensions"/> has their names); null for none. Whatever this says, the SOP is also checked
    /// with all of them on, and findings that only then appear say so.
    /// </param>
    public static IReadOnlyList<Finding> Run(SopRevision revision, IReadOnlySet<string>? extensions = null) =>
        Run(revision, extensions, Surroundings.Unknown);

    /// <summary>The same, with what the region has around the SOP: called SOPs, roles, units, templates.</summary>
    public static IReadOnlyList<Finding> Run(SopRevision revision, IReadOnlySet<string>? extensions, Surroundings around)
    {
        var found = Once(SopExtensions.Apply(revision, extensions ?? _none), revision, around);
        if (SopExtensions.Names(revision).All((extensions ?? _none).Contains))
        {
            return found;
        }

        var whole = Once(revision, revision, around);
        var places = new PlaceIndex(revision, revision);
        return
        [
            .. found.Select(finding => Among(whole, finding) ? finding : finding with { Harm = finding.Harm + OnlyTurnedOff })
                .Concat(whole.Where(finding => !Among(found, finding)).Select(finding => finding with { Harm = finding.Harm + OnlyTurnedOn }))
                .OrderBy(finding => places.OrderOf(finding.Place))
                .ThenBy(finding => finding.Place, StringComparer.Ordinal)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];
    }

    private static bool Among(List<Finding> findings, Finding finding) =>
        findings.Exists(other => other.Code == finding.Code && other.Place == finding.Place);

    private static List<Finding> Once(SopRevision revision, SopRevision whole, Surroundings around)
    {
        var scope = new CheckScope(revision, whole, around);
        foreach (var check in _flow)
        {
            check(scope);
        }

        var canBeFollowed = !scope.HasErrors;
        foreach (var check in _others)
        {
            check(scope);
        }

        if (canBeFollowed)
        {
            SoundnessChecks.Run(scope);
            FeasibilityChecks.Run(scope);
        }

        return [.. scope.Findings];
    }
}
