namespace SopEngine.Domain.Sops.Checks;

/// <summary>Joins and the rows that go to them name each other.</summary>
internal static class JoinChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps.Where(step => step.Join.Count > 0))
        {
            foreach (var source in step.Join.SelectMany(group => group).Distinct())
            {
                Source(scope, step, source);
            }

            if (step.Join.Any(group => group.Count == 0))
            {
                scope.Report(
                    "join-group-empty",
                    scope.At(step, "join", "Gabungan"),
                    "Salah satu yang ditunggu tidak menyebut baris; baris ini tidak pernah dimulai.",
                    "Sebutkan barisnya, atau hapus kelompok itu.");
            }

            foreach (var source in scope.Revision.Steps.Where(source => GoesTo(source, step) && !step.Join.Any(group => group.Contains(source.Id))))
            {
                scope.Report(
                    "join-not-listed",
                    scope.At(source.Outcomes.First(outcome => outcome.Goto.Contains(step.Id)), "goto", "Jawaban"),
                    $"Baris {PlaceIndex.RowName(step)} menunggu baris lain dan tidak menyebut baris ini; kedatangan dari sini tidak pernah dihitung.",
                    $"Tambahkan \"{source.Id}\" pada join baris {PlaceIndex.RowName(step)}, atau pilih tujuan lain.");
            }
        }
    }

    private static void Source(CheckScope scope, Step step, string id)
    {
        var source = scope.Revision.FindStep(id);
        if (source is null)
        {
            scope.Report(
                "unknown-row",
                scope.At(step, "join", "Gabungan"),
                $"Baris \"{id}\" yang ditunggu tidak ada; baris ini tidak pernah dimulai.",
                "Betulkan namanya (id baris, bukan nomornya), atau hapus dari join.");
        }
        else if (!GoesTo(source, step))
        {
            scope.Report(
                "join-source-idle",
                scope.At(step, "join", "Gabungan"),
                $"Baris {PlaceIndex.RowName(source)} ditunggu, tetapi tidak satu pun jawabannya menuju baris ini; baris ini tidak pernah dimulai.",
                $"Arahkan jawaban baris {PlaceIndex.RowName(source)} ke sini dengan goto, atau hapus dari join.");
        }
    }

    private static bool GoesTo(Step source, Step step) => source.Outcomes.Any(outcome => outcome.Goto.Contains(step.Id));
}
