namespace SopEngine.Domain.Sops.Checks;

/// <summary>The Waktu column and the classes it may point to.</summary>
internal static class TimeChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            Cell(scope, step, TimeText.Read(step.Time, step.Reading));
        }

        foreach (var known in scope.Revision.Classes)
        {
            Class(scope, known);
        }

        Whole(scope);
    }

    private static void Cell(CheckScope scope, Step step, TimeTarget? target)
    {
        if (target is null)
        {
            scope.Report(
                "time-unreadable",
                scope.At(step, "time", "Waktu"),
                $"Waktu \"{step.Time}\" tidak terbaca; baris ini tidak mempunyai tenggat.",
                "Tulis seperti 30 menit, 2 jam, 3 hari, 1 minggu, 1 bulan, 3 x 24 jam, Sesuai SLA topik aduan, Lihat keterangan, atau N/A.");
            return;
        }

        WhatItRefersTo(scope, step, target);
        if (step.Reading is { } reading && target.Kind == TimeKind.Fixed && !TimeTarget.Fits(target.Unit, reading))
        {
            scope.Report(
                "reading-misfit",
                scope.At(step, "reading", "Waktu"),
                $"\"{step.Time}\" tidak dapat dihitung dengan cara itu: hari kerja menurut tanggal hanya untuk hari, tanggal kalender hanya untuk hari, minggu, bulan, atau tahun.",
                "Hapus reading, atau pilih cara yang sesuai dengan satuannya.");
        }

        if (step.Reading is not null && target.Kind != TimeKind.Fixed)
        {
            scope.Report(
                "reading-unused",
                scope.At(step, "reading", "Waktu"),
                "Cara menghitung disebut, tetapi baris ini tidak menyebut waktu sendiri; cara itu tidak dipakai.",
                "Hapus reading, atau tulis waktunya.");
        }
    }

    /// <summary>What the cell refers to must be there: topics, classes, or one amount.</summary>
    private static void WhatItRefersTo(CheckScope scope, Step step, TimeTarget target)
    {
        var spot = scope.At(step, "time", "Waktu");
        if (target.Kind == TimeKind.ByTopic && !scope.Revision.Intake.Topics)
        {
            scope.Report(
                "by-topic-without-topics",
                spot,
                "Waktunya menurut topik, tetapi pemohon tidak memilih topik; tenggatnya tidak pernah ada.",
                "Tulis intake.topics: true, atau tulis waktunya pada baris ini.");
        }
        else if (target.Kind == TimeKind.ByClass && scope.Revision.Classes.Count == 0)
        {
            scope.Report(
                "by-class-without-classes",
                spot,
                "Waktunya menurut kelas, tetapi SOP ini tidak mempunyai kelas waktu; tenggatnya tidak pernah ada.",
                "Tambahkan classes dengan rentangnya, atau tulis waktunya pada baris ini.");
        }
        else if (target.Kind == TimeKind.Fixed && IsRange(step.Time))
        {
            scope.Report(
                "range-without-class",
                spot,
                $"\"{step.Time}\" adalah rentang tanpa kelas yang memilih; setiap tiket mendapat batas atasnya.",
                "Buat kelas waktu dan tulis Lihat keterangan, atau tulis satu waktu.");
        }
    }

    private static void Class(CheckScope scope, DurationClass known)
    {
        if (TimeText.Read(known.Range) is not { Kind: TimeKind.Fixed })
        {
            scope.Report(
                "time-unreadable",
                scope.At(known, "range", "Kelas waktu"),
                $"Rentang \"{known.Range}\" tidak terbaca; kelas \"{known.Label}\" tidak memberi tenggat.",
                "Tulis seperti 1 – 3 hari atau 1 minggu - 1 bulan; batas atasnya yang berlaku.");
        }

        if (!scope.Revision.Steps.Any(step => TimeText.Read(step.Time) is { Kind: TimeKind.ByClass }))
        {
            scope.Report(
                "class-unused",
                scope.At(known, null, "Kelas waktu"),
                $"Tidak ada baris yang waktunya menurut kelas; kelas \"{known.Label}\" tidak berpengaruh.",
                "Tulis Lihat keterangan pada kolom Waktu baris yang dimaksud, atau hapus kelasnya.");
        }
    }

    /// <summary>Promises for the whole ticket and for phases.</summary>
    private static void Whole(CheckScope scope)
    {
        const string fix = "Tulis satu waktu seperti 8 jam, 5 hari, atau 1 bulan.";
        if (scope.Revision.TicketTime is { } whole && TimeText.Read(whole) is not { Kind: TimeKind.Fixed })
        {
            scope.Report("time-unreadable", new Spot("ticketTime", null, "Waktu tiket"), $"Waktu tiket \"{whole}\" tidak terbaca; tiket tidak mempunyai tenggat.", fix);
        }

        foreach (var promise in scope.Revision.PhaseTimes)
        {
            var spot = scope.At(promise, "time", "Waktu tahap");
            if (TimeText.Read(promise.Time) is not { Kind: TimeKind.Fixed })
            {
                scope.Report("time-unreadable", spot, $"Waktu tahap \"{promise.Time}\" tidak terbaca; tahap itu tidak mempunyai tenggat.", fix);
            }

            if (scope.Revision.Steps.All(step => step.Phase != promise.Phase))
            {
                scope.Report("phase-time-unused", spot, "Tidak ada baris pada tahap ini; waktunya tidak pernah berjalan.", "Hapus waktu tahap itu, atau betulkan tahap barisnya.");
            }

            if (scope.Revision.PhaseTimes.First(other => other.Phase == promise.Phase) != promise)
            {
                scope.Report("phase-time-twice", spot, "Tahap ini sudah mempunyai waktu; yang kedua tidak dipakai.", "Hapus salah satunya.");
            }
        }
    }

    private static bool IsRange(string time) => time.AsSpan().IndexOfAny("-–—") >= 0;
}
