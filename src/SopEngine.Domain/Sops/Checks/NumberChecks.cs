namespace SopEngine.Domain.Sops.Checks;

/// <summary>Numbers that must lie in a range, and durations beside the Waktu column.</summary>
internal static class NumberChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            if (step.Signatures is { Count: < 2 })
            {
                Report(scope, scope.At(step, "signatures/count", "Tanda tangan"), "Satu tanda tangan sudah menjadi aturan setiap baris", "sekurang-kurangnya 2");
            }

            if (step.Remind is { } remind)
            {
                Remind(scope, step, remind);
            }

            foreach (var rung in step.Ladder.Where(rung => rung.At is < 1 or > 1000))
            {
                Report(scope, scope.At(rung, "at", "Eskalasi"), "Anak tangga ini tidak pernah tercapai", "dari 1 sampai 1000 persen; 100 adalah tenggat");
            }

            foreach (var outcome in step.Outcomes.Where(outcome => outcome.Extend is not null))
            {
                Extend(scope, step, outcome);
            }
        }
    }

    public static void Report(CheckScope scope, Spot spot, string harm, string range) =>
        scope.Report("number-out-of-range", spot, $"{harm}.", $"Tulis bilangan {range}.");

    /// <summary>Reads an amount of time that is written like the Waktu column; reports and returns null when it is not one.</summary>
    public static TimeTarget? Duration(CheckScope scope, Spot spot, string text)
    {
        if (TimeText.Read(text) is { Kind: TimeKind.Fixed } target)
        {
            return target;
        }

        scope.Report("duration-unreadable", spot, $"Waktu \"{text}\" tidak terbaca; sistem tidak tahu kapan harus bertindak.", "Tulis seperti 30 menit, 3 hari, atau 1 bulan.");
        return null;
    }

    private static void Remind(CheckScope scope, Step step, Reminder remind)
    {
        Duration(scope, scope.At(step, "remind/every", "Pengingat"), remind.Every);
        if (remind.Max < 1)
        {
            Report(scope, scope.At(step, "remind/max", "Pengingat"), "Pengingat ini tidak pernah dikirim", "sekurang-kurangnya 1");
        }
    }

    private static void Extend(CheckScope scope, Step step, Outcome outcome)
    {
        Duration(scope, scope.At(outcome, "extend/time", "Jawaban"), outcome.Extend!.Time);
        if (outcome.Extend.Times < 1)
        {
            Report(scope, scope.At(outcome, "extend/times", "Jawaban"), "Perpanjangan ini tidak pernah boleh diambil", "sekurang-kurangnya 1");
        }

        if (TimeText.Read(step.Time) is { Kind: TimeKind.None or TimeKind.NotApplicable })
        {
            scope.Report(
                "extend-without-time",
                scope.At(outcome, "extend", "Jawaban"),
                "Baris ini tidak mempunyai tenggat; tidak ada yang diperpanjang.",
                "Isi kolom Waktu, atau hapus jawaban ini.");
        }
    }
}
