namespace SopEngine.Domain.Sops.Checks;

/// <summary>Escalation ladders: rungs upwards, measured on a target, handing work to somebody who can have it.</summary>
internal static class LadderChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps.Where(step => step.Ladder.Count > 0))
        {
            if (TimeText.Read(step.Time) is { Kind: TimeKind.None or TimeKind.NotApplicable })
            {
                scope.Report(
                    "ladder-without-target",
                    scope.At(step, "ladder", "Eskalasi"),
                    "Baris ini tidak mempunyai tenggat; persentase tangganya tidak pernah tercapai.",
                    "Isi kolom Waktu, atau hapus tangganya.");
            }

            for (var index = 1; index < step.Ladder.Count; index++)
            {
                if (step.Ladder[index].At <= step.Ladder[index - 1].At)
                {
                    scope.Report(
                        "ladder-not-ascending",
                        scope.At(step.Ladder[index], "at", "Eskalasi"),
                        $"Anak tangga {Words.Number(step.Ladder[index].At)}% tidak lebih tinggi daripada yang sebelumnya; urutan eskalasinya tidak pasti.",
                        "Urutkan anak tangga dari yang paling awal, masing-masing dengan persentase sendiri.");
                }
            }

            foreach (var rung in step.Ladder.Where(rung => rung.Do is LadderAct.Add or LadderAct.Reassign && !CanWork(scope.Revision, rung.To)))
            {
                scope.Report(
                    "ladder-recipient",
                    scope.At(rung, "to", "Eskalasi"),
                    "Pekerjaan hanya dapat diberikan kepada satu jabatan atau satu pelaksana yang mempunyai jabatan; anak tangga ini tidak memindahkan apa pun.",
                    "Tulis satu role:JABATAN atau satu lane:PELAKSANA.");
            }
        }
    }

    private static bool CanWork(SopRevision revision, IReadOnlyList<string> to) => to is [var only]
        && (only.StartsWith("role:", StringComparison.Ordinal)
            || (only.StartsWith("lane:", StringComparison.Ordinal) && revision.FindLane(only["lane:".Length..]) is null or { Roles.Count: > 0 }));
}
