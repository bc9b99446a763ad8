namespace SopEngine.Domain.Sops.Checks;

/// <summary>Longest waits: readable, or until a date that is asked for, with an outcome that silence may take, and notices that come before the end.</summary>
internal static class WaitChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            if (step.Wait is { } wait)
            {
                Outcome(scope, step, wait);
                if (wait.Until is { } field)
                {
                    Until(scope, step, wait, field);
                }
                else
                {
                    Times(scope, step, wait);
                }
            }
        }
    }

    private static void Outcome(CheckScope scope, Step step, LongestWait wait)
    {
        var outcome = step.FindOutcome(wait.Outcome);
        var spot = scope.At(step, "wait/outcome", "Batas tunggu");
        if (outcome is null)
        {
            scope.Report(
                "unknown-outcome",
                spot,
                $"Jawaban \"{wait.Outcome}\" tidak ada pada baris ini; sesudah batas tunggu tidak terjadi apa-apa.",
                "Betulkan namanya, atau tambahkan jawaban dengan bySilence: true.");
        }
        else if (!outcome.BySilence)
        {
            scope.Report(
                "silent-answer-expected",
                spot,
                $"Jawaban \"{outcome.Label}\" dipilih orang, padahal batas tunggu mengambilnya tanpa ditanya.",
                "Tandai jawaban itu dengan bySilence: true, atau sebutkan jawaban lain.");
        }
    }

    private static void Until(CheckScope scope, Step step, LongestWait wait, string field)
    {
        var spot = scope.At(step, "wait/until", "Batas tunggu");
        var asked = scope.Fields.Find(field);
        if (asked.Count == 0)
        {
            scope.Report("unknown-field", spot, $"Baris ini menunggu sampai tanggal \"{field}\", tetapi tidak ada formulir yang menanyakannya.", "Betulkan nama isiannya, atau tambahkan isian tanggal pada formulir.");
        }
        else if (asked.Any(known => known.Type != FieldType.Date))
        {
            scope.Report("wait-not-date", spot, $"Isian \"{scope.Fields.LabelOf(field)}\" bukan tanggal; baris ini tidak tahu sampai kapan menunggu.", "Pakai isian berjenis tanggal.");
        }

        if (wait.Longest.Length > 0 || wait.Notices.Count > 0 || !wait.Restarts)
        {
            scope.Report(
                "wait-two-ends", spot, "Batas tunggu ini disebut sebagai tanggal dan juga sebagai lamanya; tidak jelas mana yang berlaku.", "Sebutkan salah satu: tanggalnya saja, atau lamanya beserta pengingatnya.");
        }
    }

    private static void Times(CheckScope scope, Step step, LongestWait wait)
    {
        var longest = NumberChecks.Duration(scope, scope.At(step, "wait/longest", "Batas tunggu"), wait.Longest);
        foreach (var notice in wait.Notices)
        {
            var spot = scope.At(step, "wait/notices", "Batas tunggu");
            var before = NumberChecks.Duration(scope, spot, notice);
            if (longest is not null && before is not null && Hours(before) >= Hours(longest))
            {
                scope.Report(
                    "notice-too-long",
                    spot,
                    $"Pemberitahuan {notice} sebelum batas tunggu {wait.Longest} jatuh sebelum tunggunya dimulai; ia tidak pernah dikirim.",
                    "Pilih waktu yang lebih pendek daripada batas tunggunya.");
            }
        }
    }

    /// <summary>Rough length, enough to say which is longer: a working day counts as a day, a month as thirty.</summary>
    private static double Hours(TimeTarget target) => target.Amount * target.Unit switch
    {
        TimeUnit.Minute => 1.0 / 60,
        TimeUnit.Hour => 1,
        TimeUnit.Day => 24,
        TimeUnit.Week => 24 * 7,
        TimeUnit.Month => 24 * 30,
        TimeUnit.Year => 24 * 365,
    };
}
