using SopEngine.Domain.Sops.Feasibility;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>Whether what is promised for the whole can be kept when the rows take what they may. It expects rows that lead to each other properly.</summary>
internal static class FeasibilityChecks
{
    public static void Run(CheckScope scope)
    {
        var topics = (scope.Around.Topics ?? []).Where(topic => topic.Sop == scope.Revision.Sop).ToList();
        var broken = TimeFeasibility.Of(scope.Revision, topics, scope.Around.Days).Promises.Where(promise => promise.Verdict != PromiseVerdict.Kept).ToList();
        foreach (var group in broken.GroupBy(promise => promise.Scope == PromiseScope.Topic ? "" : $"{promise.Scope}{promise.Of}"))
        {
            Report(scope, group.OrderByDescending(promise => promise.Verdict).ThenByDescending(promise => promise.Longest.Time / promise.Promised).ToList());
        }
    }

    /// <summary>One finding for a promise, or for the worst of several topics.</summary>
    private static void Report(CheckScope scope, List<PromiseFeasibility> promises)
    {
        var promise = promises[0];
        var always = promise.Verdict == PromiseVerdict.BrokenAlways;
        var path = always ? promise.Shortest! : promise.Longest;
        var days = path.Day == scope.Around.Days[0] ? "" : $" pada jam kerja {path.Day.Name}";
        var others = promises.Count == 1 ? "" : $" Demikian pula {Words.Number(promises.Count - 1)} topik lain.";
        var harm = $"{Words.Begun(promise.Name)} {TimeWords.Of(WorkingTimes.Of(promise.Promise, path.Day), path.Day)}, sedangkan jalur {(always ? "tercepat" : "terlama")} "
            + $"({string.Join(" – ", path.Told)}) butuh {path.Words}{days}; {(always ? "janji itu tidak pernah dapat ditepati" : "janji itu dapat terlewati tanpa satu baris pun terlambat")}.{others}";
        scope.Report(
            always ? "promise-out-of-reach" : "promise-too-short",
            SpotOf(scope, promise),
            harm,
            $"Perpanjang waktu yang dijanjikan, atau kurangi waktu baris pada jalur itu; yang terlama baris {path.Longest!.Row} ({path.Longest.Cell}).",
            path.Told);
    }

    private static Spot SpotOf(CheckScope scope, PromiseFeasibility promise) => promise.Scope switch
    {
        PromiseScope.Ticket => CheckScope.At("ticketTime", "Waktu tiket"),
        PromiseScope.Topic => CheckScope.At("intake/topics", "Penerimaan"),
        PromiseScope.Phase => scope.At(scope.Revision.PhaseTimes.First(known => known.Phase.ToString() == promise.Of), "time", "Waktu tahap"),
    };
}
