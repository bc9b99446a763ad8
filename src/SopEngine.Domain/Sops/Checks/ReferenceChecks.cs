namespace SopEngine.Domain.Sops.Checks;

/// <summary>Outcomes point to rows and lanes that exist and may be reached that way.</summary>
internal static class ReferenceChecks
{
    public static void Run(CheckScope scope)
    {
        var steps = scope.Revision.Steps;
        for (var index = 0; index < steps.Count; index++)
        {
            foreach (var outcome in steps[index].Outcomes)
            {
                foreach (var target in outcome.Goto.Distinct())
                {
                    Target(scope, scope.At(outcome, "goto", "Jawaban"), target);
                }

                if (outcome.Goto.Distinct().Count() != outcome.Goto.Count)
                {
                    scope.Report(
                        "duplicate-target",
                        scope.At(outcome, "goto", "Jawaban"),
                        $"Jawaban \"{outcome.Label}\" memulai baris yang sama dua kali.",
                        "Sebutkan setiap baris satu kali.");
                }

                if (outcome.ReturnTo is { } earlier && Target(scope, scope.At(outcome, "returnTo", "Jawaban"), earlier))
                {
                    Earlier(scope, steps, index, outcome, earlier);
                }

                Lanes(scope, steps[index], outcome);
            }
        }
    }

    private static bool Target(CheckScope scope, Spot spot, string target)
    {
        var step = scope.Revision.FindStep(target);
        if (step is null)
        {
            scope.Report(
                "unknown-row",
                spot,
                $"Baris \"{target}\" tidak ada; tiket berhenti di sini.",
                "Betulkan namanya (id baris, bukan nomornya), atau tambahkan baris itu.");
        }
        else if (step.AnyTime)
        {
            scope.Report(
                "goto-any-time",
                spot,
                $"Baris {PlaceIndex.RowName(step)} dapat dilakukan kapan saja dan tidak pernah ditunggu; tiket berhenti di sini.",
                "Pilih baris lain, atau hapus anyTime pada baris itu.");
        }

        return step is { AnyTime: false };
    }

    private static void Earlier(CheckScope scope, IReadOnlyList<Step> steps, int index, Outcome outcome, string target)
    {
        if (!steps.Take(index).Any(step => step.Id == target))
        {
            scope.Report(
                "return-forward",
                scope.At(outcome, "returnTo", "Jawaban"),
                $"Jawaban \"{outcome.Label}\" mengembalikan tiket ke baris yang tidak ada di atasnya.",
                "Pakai goto untuk maju, atau kembalikan ke baris di atasnya.");
        }
    }

    private static void Lanes(CheckScope scope, Step step, Outcome outcome)
    {
        foreach (var (key, lane) in outcome.Lanes.Select(lane => ("lanes", lane)).Concat(outcome.PassTo is { } to ? [("passTo", to)] : []))
        {
            if (scope.Revision.FindLane(lane) is null)
            {
                scope.Report(
                    "unknown-lane",
                    scope.At(outcome, key, "Pelaksana"),
                    $"Pelaksana \"{lane}\" tidak ada pada daftar pelaksana.",
                    "Betulkan namanya, atau tambahkan pada lanes.");
            }
            else if (lane != step.Lane && !step.With.Contains(lane))
            {
                scope.Report(
                    "pass-outside-row",
                    scope.At(outcome, key, "Pelaksana"),
                    $"\"{scope.Revision.FindLane(lane)!.Label}\" tidak ikut pada baris ini; "
                        + (key == "passTo" ? "baris tidak dapat diserahkan kepadanya." : "ia tidak pernah dapat memilih jawaban ini."),
                    "Tambahkan pada with baris ini, atau pilih pelaksana lain.");
            }
        }
    }
}
