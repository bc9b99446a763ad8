namespace SopEngine.Domain.Sops.Checks;

/// <summary>Whether two outcomes of one row come to the same.</summary>
internal static class OutcomeTwins
{
    /// <summary>True when both lead to the same place and nothing that is asked, sent, counted or recorded tells them apart.</summary>
    public static bool Are(Step step, Outcome one, Outcome other) =>
        SameWay(one, other) && CountAlike(one, other) && !AskedApart(one, other) && !NamedApart(step, one, other);

    private static bool SameWay(Outcome one, Outcome other) =>
        one.Extend is null && other.Extend is null
        && one.Goto.ToHashSet().SetEquals(other.Goto)
        && one.ReturnTo == other.ReturnTo && one.PassTo == other.PassTo && one.Close == other.Close
        && one.Goto.Count + (one.ReturnTo ?? one.PassTo ?? one.Close?.ToString() ?? "").Length > 0;

    private static bool CountAlike(Outcome one, Outcome other) =>
        one.Closure == other.Closure
        && one.Milestones.ToHashSet().SetEquals(other.Milestones)
        && (one.Escalates, one.Returns, one.Reopens, one.Skips, one.CancelsOthers) == (other.Escalates, other.Returns, other.Reopens, other.Skips, other.CancelsOthers);

    private static bool AskedApart(Outcome one, Outcome other) =>
        one.When is not null || other.When is not null
        || one.CalledEnded.Count + other.CalledEnded.Count > 0
        || !one.Fields.Select(field => field.Name).SequenceEqual(other.Fields.Select(field => field.Name));

    private static bool NamedApart(Step step, Outcome one, Outcome other) =>
        step.Notify.Any(message => message.On == one.Id || message.On == other.Id)
        || (step.Signatures is { } rule && (rule.Outcome == one.Id || rule.Outcome == other.Id));
}
