namespace SopEngine.Domain.Sops.Checks;

/// <summary>What kind of row each is, whose it is, and whether its parts fit its kind.</summary>
internal static class RowChecks
{
    public static void Run(CheckScope scope)
    {
        Outside(scope);
        if (scope.Revision.Steps.Count == 0)
        {
            scope.Report(
                "no-rows",
                CheckScope.At("steps", "Kegiatan"),
                "SOP ini tidak memiliki baris kegiatan; tidak ada yang dapat dijalankan.",
                "Tambahkan sekurang-kurangnya satu baris yang menerima tiket dan satu jawaban yang menutupnya.");
            return;
        }

        First(scope);
        foreach (var step in scope.Revision.Steps)
        {
            Lanes(scope, step);
            Kind(scope, step);
        }
    }

    private static void Outside(CheckScope scope)
    {
        if (scope.Whole.Steps.FirstOrDefault(step => !step.AnyTime) is { OutsideSop: true } outside)
        {
            scope.Report(
                "start-outside-sop",
                new Spot($"steps/{outside.Id}/outsideSop", PlaceIndex.RowName(outside), "Kegiatan"),
                "Baris pertama tidak ada pada SOP; bila dimatikan, tiket bermula di tempat lain.",
                "Pindahkan baris ini ke bawah, atau hapus outsideSop.");
        }
    }

    private static void First(CheckScope scope)
    {
        var steps = scope.Revision.Steps;
        var first = steps.FirstOrDefault(step => !step.AnyTime);
        if (first is null || first.Kind == StepKind.End || first.Join.Count > 0)
        {
            scope.Report(
                "no-start",
                first is null ? CheckScope.At("steps", "Kegiatan") : scope.At(first, null, "Kegiatan"),
                first is null
                    ? "Semua baris dapat dilakukan kapan saja; tidak ada baris tempat tiket bermula."
                    : "Tiket bermula di baris ini, tetapi baris akhir dan baris gabungan tidak dapat dimulai lebih dahulu.",
                "Letakkan paling atas sebuah baris biasa atau baris mulai.");
        }

        foreach (var late in steps.Where(step => step.Kind == StepKind.Start && !ReferenceEquals(step, first)))
        {
            scope.Report(
                "start-not-first",
                scope.At(late, "kind", "Kegiatan"),
                "Lambang mulai ada di tengah bagan; tiket tidak bermula di sini.",
                "Jadikan baris pertama, atau hapus kind: start.");
        }
    }

    private static void Lanes(CheckScope scope, Step step)
    {
        if (step.Lane.Length == 0)
        {
            scope.Report(
                "row-without-lane",
                scope.At(step, "lane", "Pelaksana"),
                "Baris ini tidak mempunyai pelaksana; tidak ada yang mengerjakannya.",
                "Sebutkan pelaksananya pada lane.");
        }

        foreach (var (key, lane) in step.With.Select(lane => ("with", lane)).Append(("lane", step.Lane)))
        {
            if (lane.Length > 0 && scope.Revision.FindLane(lane) is null)
            {
                scope.Report(
                    "unknown-lane",
                    scope.At(step, key, "Pelaksana"),
                    $"Pelaksana \"{lane}\" tidak ada pada daftar pelaksana; tidak ada yang mengerjakan baris ini.",
                    "Betulkan namanya, atau tambahkan pada lanes.");
            }
        }

        foreach (var lane in step.With.Where(lane => scope.Revision.FindLane(lane) is not null))
        {
            if (!step.Outcomes.Any(outcome => outcome.PassTo == lane))
            {
                scope.Report(
                    "lane-not-passed",
                    scope.At(step, "with", "Pelaksana"),
                    $"\"{scope.Revision.FindLane(lane)!.Label}\" ikut pada baris ini, tetapi tidak ada jawaban yang menyerahkan baris kepadanya.",
                    "Tambahkan jawaban dengan passTo kepadanya, atau hapus dari with.");
            }
        }
    }

    private static void Kind(CheckScope scope, Step step)
    {
        if (step.Kind == StepKind.End && (step.Outcomes.Count > 0 || HasWork(step)))
        {
            scope.Report(
                "end-with-work",
                scope.At(step, "kind", "Kegiatan"),
                "Baris akhir menutup tiket begitu dicapai; jawaban, formulir, dan tenggatnya tidak pernah berlaku.",
                "Hapus bagian itu, atau jadikan baris biasa yang jawabannya menutup tiket.");
        }
        else if (step.AnyTime && (step.Outcomes.Count > 0 || step.Kind != StepKind.Activity || HasWork(step)))
        {
            scope.Report(
                "any-time-with-outcomes",
                scope.At(step, "anyTime", "Kegiatan"),
                "Baris yang dapat dilakukan kapan saja tidak pernah ditunggu; jawaban, batas tunggu, dan eskalasinya tidak pernah berlaku.",
                "Hapus bagian itu, atau hapus anyTime.");
        }
        else if (step.Kind == StepKind.Start && (step.Outcomes.Count != 1 || HasWork(step)))
        {
            scope.Report(
                "start-with-work",
                scope.At(step, "kind", "Kegiatan"),
                "Lambang mulai tidak dikerjakan siapa pun; ia hanya mempunyai satu jawaban, yaitu baris berikutnya.",
                "Sisakan satu jawaban, dan pindahkan pekerjaannya ke baris berikutnya.");
        }
        else if (step.Outcomes.Count == 0 && step.Kind == StepKind.Activity && !step.AnyTime && step.Automatic is null)
        {
            scope.Report(
                "no-outcome",
                scope.At(step, "outcomes", "Jawaban"),
                "Baris ini tidak mempunyai jawaban; tiket berhenti di sini.",
                "Tambahkan jawaban yang menuju baris berikutnya, atau tutup tiket.");
        }
    }

    private static bool HasWork(Step step) =>
        step.Form is not null || step.Wait is not null || step.Ladder.Count > 0 || step.Remind is not null || step.Signatures is not null
        || step.Automatic is not null || step.Call is not null || step.With.Count > 0 || (step.Join.Count > 0 && step.Kind != StepKind.End);
}
