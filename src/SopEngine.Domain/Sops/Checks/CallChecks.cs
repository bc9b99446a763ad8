namespace SopEngine.Domain.Sops.Checks;

/// <summary>Rows that run another SOP: it exists, does not come back to this one, and each way it can end leads on.</summary>
internal static class CallChecks
{
    public static void Run(CheckScope scope, Step step, SopCall call)
    {
        Doubled(scope, step);
        if (scope.Around.Sops is not { } region)
        {
            Uncovered(scope, step, Enum.GetValues<ClosureKind>().ToHashSet());
            return;
        }

        var spot = scope.At(step, "call", "SOP yang dipanggil");
        if (call.Sop != scope.Revision.Sop && !region.ContainsKey(call.Sop))
        {
            scope.Report("unknown-sop", spot, $"SOP \"{call.Sop}\" tidak ada di daerah ini; baris ini tidak dapat dimulai.", "Betulkan namanya, atau tambahkan SOP itu.");
            return;
        }

        if (Circle(scope.Revision.Sop, call.Sop, region) is { } circle)
        {
            scope.Report(
                "call-circle",
                spot,
                $"SOP ini akhirnya memanggil dirinya sendiri ({string.Join(" → ", circle)}); tiketnya tidak pernah selesai.",
                "Putuskan salah satu panggilan itu.");
            return;
        }

        Uncovered(scope, step, EndingsOf(region[call.Sop]));
    }

    /// <summary>How a ticket of the SOP can end. It can always be withdrawn.</summary>
    private static HashSet<ClosureKind> EndingsOf(SopRevision called)
    {
        var outcomes = called.Steps.SelectMany(step => step.Outcomes).ToList();
        var endings = outcomes.Select(outcome => outcome.Close).Concat(outcomes.Select(outcome => outcome.Closure)).OfType<ClosureKind>().ToHashSet();
        endings.Add(ClosureKind.Withdrawn);
        if (called.Steps.Any(step => step.Kind == StepKind.End))
        {
            endings.Add(ClosureKind.Solved);
        }

        return endings;
    }

    private static void Uncovered(CheckScope scope, Step step, HashSet<ClosureKind> endings)
    {
        var ways = step.Outcomes.Where(outcome => !outcome.BySilence && outcome.Extend is null).ToList();
        var uncovered = endings.Except(ways.SelectMany(outcome => outcome.CalledEnded)).Order().Select(Name).ToList();
        if (ways.Count > 0 && ways.TrueForAll(outcome => outcome.CalledEnded.Count > 0) && uncovered.Count > 0)
        {
            scope.Report(
                "call-ending-uncovered",
                scope.At(step, "outcomes", "Jawaban"),
                $"Bila SOP yang dipanggil berakhir {Words.List(uncovered)}, tidak ada jawaban yang mengikutinya; tiket berhenti di sini.",
                "Sebutkan akhir itu pada calledEnded sebuah jawaban, atau biarkan satu jawaban tanpa calledEnded.");
        }
    }

    private static void Doubled(CheckScope scope, Step step)
    {
        var ways = step.Outcomes.Where(outcome => !outcome.BySilence && outcome.Extend is null).ToList();
        for (var index = 1; index < ways.Count; index++)
        {
            var outcome = ways[index];
            var before = ways.Take(index).ToList();
            if (outcome.CalledEnded.Count == 0 ? before.Exists(other => other.CalledEnded.Count == 0)
                : before.Exists(other => other.CalledEnded.Intersect(outcome.CalledEnded).Any()))
            {
                scope.Report(
                    "call-ending-doubled",
                    scope.At(outcome, "calledEnded", "Jawaban"),
                    "Satu akhir SOP yang dipanggil mempunyai dua jawaban; tidak pasti mana yang berlaku.",
                    "Sebutkan setiap akhir pada satu jawaban saja.");
            }
        }
    }

    private static List<string>? Circle(string from, string called, IReadOnlyDictionary<string, SopRevision> region)
    {
        Queue<List<string>> ways = new([[from, called]]);
        HashSet<string> seen = [];
        while (ways.TryDequeue(out var way))
        {
            if (way[^1] == from)
            {
                return way;
            }

            if (seen.Add(way[^1]) && region.TryGetValue(way[^1], out var next))
            {
                foreach (var further in next.Steps.Select(step => step.Call?.Sop).OfType<string>().Distinct())
                {
                    ways.Enqueue([.. way, further]);
                }
            }
        }

        return null;
    }

    private static string Name(ClosureKind kind) => kind switch
    {
        ClosureKind.Solved => "selesai",
        ClosureKind.RejectedOutOfScope => "ditolak",
        ClosureKind.AutoClosedIncomplete => "ditutup karena tidak lengkap",
        ClosureKind.AutoClosedNoResponse => "ditutup karena tidak ditanggapi",
        ClosureKind.Withdrawn => "ditarik kembali",
        ClosureKind.Unsolvable => "tidak dapat diselesaikan",
        ClosureKind.Duplicate => "rangkap",
    };
}
