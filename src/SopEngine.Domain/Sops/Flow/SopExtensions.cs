namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// Parts outside the SOP: drawn up by us, marked <c>outsideSop</c>, off until the region turns them on by name. The names are <c>STEP</c> for a row,
/// <c>STEP/OUTCOME</c>, <c>FORM.FIELD</c> and <c>STEP/OUTCOME.FIELD</c> for questions, <c>STEP:wait</c>, <c>STEP:ladder</c> and <c>STEP:notify</c> for what a row
/// does by itself (all the marked rungs, all the marked messages). Turning on a wait turns on the outcome that follows from it.
/// </summary>
public static class SopExtensions
{
    /// <summary>
    /// The SOP as it runs: without the marked parts that are not named. What pointed to a row that is off loses that pointer: such a row is taken out of
    /// <c>goto</c> and <c>join</c>, and a <c>returnTo</c> becomes none. Calling it again changes nothing.
    /// </summary>
    public static SopRevision Apply(SopRevision revision, IReadOnlySet<string> extensions)
    {
        var off = revision.Steps.Where(step => step.OutsideSop && !extensions.Contains(step.Id)).Select(step => step.Id).ToHashSet();
        return revision with
        {
            Forms = [.. revision.Forms.Select(form => form with { Fields = Fields(form.Fields, form.Id, extensions) })],
            Steps = [.. revision.Steps.Where(step => !off.Contains(step.Id)).Select(step => Apply(step, off, extensions))],
        };
    }

    /// <summary>The names of all the parts outside the SOP, in document order.</summary>
    public static IReadOnlyList<string> Names(SopRevision revision) =>
    [
        .. revision.Forms.SelectMany(form => Marked(form.Fields, form.Id)),
        .. revision.Steps.SelectMany(Names),
    ];

    private static IEnumerable<string> Names(Step step)
    {
        IEnumerable<(bool Marked, string Name)> parts =
        [
            (step.OutsideSop, step.Id),
            .. step.Outcomes.Select(outcome => (outcome.OutsideSop && !FollowsOutsideWait(step, outcome), $"{step.Id}/{outcome.Id}")),
            (step.Notify.Any(notification => notification.OutsideSop), $"{step.Id}:notify"),
            (step.Wait is { OutsideSop: true }, $"{step.Id}:wait"),
            (step.Ladder.Any(rung => rung.OutsideSop), $"{step.Id}:ladder"),
        ];
        return parts.Where(part => part.Marked).Select(part => part.Name)
            .Concat(step.Outcomes.SelectMany(outcome => Marked(outcome.Fields, $"{step.Id}/{outcome.Id}")));
    }

    private static IEnumerable<string> Marked(IReadOnlyList<FormField> fields, string owner) =>
        fields.Where(field => field.OutsideSop).Select(field => $"{owner}.{field.Name}");

    private static Step Apply(Step step, HashSet<string> off, IReadOnlySet<string> extensions)
    {
        var waits = step.Wait is { OutsideSop: false } || extensions.Contains($"{step.Id}:wait");
        return step with
        {
            Outcomes =
            [
                .. step.Outcomes.Where(outcome => IsOn(step, outcome, waits, extensions)).Select(outcome => Apply(step, outcome, off, extensions)),
            ],
            Needs = Parts(step, step.Needs, off, waits, extensions),
            Yields = Parts(step, step.Yields, off, waits, extensions),
            Wait = waits ? step.Wait : null,
            Notify = extensions.Contains($"{step.Id}:notify") ? step.Notify : [.. step.Notify.Where(notification => !notification.OutsideSop)],
            Ladder = extensions.Contains($"{step.Id}:ladder") ? step.Ladder : [.. step.Ladder.Where(rung => !rung.OutsideSop)],
            Join =
            [
                .. step.Join.Where(group => group.Count == 0 || !group.All(off.Contains))
                    .Select(group => (IReadOnlyList<string>)[.. group.Where(source => !off.Contains(source))]),
            ],
        };
    }

    /// <summary>Without those found in a row that is off, and without those due only for answers that are.</summary>
    private static IReadOnlyList<CellPart> Parts(Step step, IReadOnlyList<CellPart> parts, HashSet<string> off, bool waits, IReadOnlySet<string> extensions)
    {
        bool IsLeft(string outcome) => step.FindOutcome(outcome) is not { } known || IsOn(step, known, waits, extensions);
        return [.. parts.Where(part => (part.Row is not { } row || !off.Contains(row)) && (part.On.Count == 0 || part.On.Any(IsLeft)))];
    }

    private static bool IsOn(Step step, Outcome outcome, bool waits, IReadOnlySet<string> extensions) =>
        FollowsOutsideWait(step, outcome) ? waits : !outcome.OutsideSop || extensions.Contains($"{step.Id}/{outcome.Id}");

    private static bool FollowsOutsideWait(Step step, Outcome outcome) =>
        outcome.BySilence && step.Wait is { OutsideSop: true } wait && wait.Outcome == outcome.Id;

    private static Outcome Apply(Step step, Outcome outcome, HashSet<string> off, IReadOnlySet<string> extensions) => outcome with
    {
        Goto = [.. outcome.Goto.Where(target => !off.Contains(target))],
        ReturnTo = outcome.ReturnTo is { } target && off.Contains(target) ? null : outcome.ReturnTo,
        Fields = Fields(outcome.Fields, $"{step.Id}/{outcome.Id}", extensions),
    };

    private static IReadOnlyList<FormField> Fields(IReadOnlyList<FormField> fields, string owner, IReadOnlySet<string> extensions) =>
        [.. fields.Where(field => !field.OutsideSop || extensions.Contains($"{owner}.{field.Name}"))];
}
