namespace SopEngine.Domain.Sops.Differences;

/// <summary>What a row says, cell by cell. The printed number is layout: rows keep their id whatever number they get.</summary>
internal static class StepCells
{
    public static IReadOnlyList<Cell<Step>> All { get; } =
    [
        Cell<Step>.Of("activity", "Kegiatan", null, step => step.Activity),
        new("kind", "Kegiatan", "jenis baris", step => step.Kind, (step, _) => EnumWords.Of(step.Kind)),
        new("lane", "Pelaksana", null, step => step.Lane, (step, names) => names.Lane(step.Lane)),
        new("with", "Pelaksana", "diserahkan kepada", step => step.With, (step, names) => names.Lanes(step.With)),
        new("phase", "Fase", null, step => step.Phase, (step, _) => EnumWords.Of(step.Phase)),
        new("owner", "Waktu", "waktu siapa", step => step.Owner, (step, _) => step.Owner is { } side ? EnumWords.Of(side) : null),
        Cell<Step>.YesNo("gating", "Kegiatan", "harus dilalui", step => step.Gating),
        Cell<Step>.YesNo("anyTime", "Kegiatan", "kapan saja", step => step.AnyTime),
        Cell<Step>.Of("requirements", "Kelengkapan", null, step => step.Requirements),
        Cell<Step>.Many("needs", "Kelengkapan", "bukti", step => step.Needs, StepWords.Evidence),
        Cell<Step>.Of("time", "Waktu", null, step => step.Time),
        new("reading", "Waktu", "cara menghitung", step => step.Reading, (step, _) => step.Reading is { } reading ? EnumWords.Of(reading) : null),
        Cell<Step>.Of("outputs", "Output", null, step => step.Outputs),
        Cell<Step>.Many("yields", "Output", "bukti", step => step.Yields, StepWords.Evidence),
        Cell<Step>.Of("remarks", "Keterangan", null, step => step.Remarks),
        new("form", "Formulir", null, step => step.Form, (step, names) => names.Form(step.Form)),
        Cell<Step>.Many("notify", "Notifikasi", null, step => step.Notify, StepWords.Message),
        new("wait", "Batas tunggu", null, step => step.Wait, (step, _) => StepWords.Wait(step)),
        Cell<Step>.Many("ladder", "Eskalasi", null, step => step.Ladder, (rung, _, names) => StepWords.Rung(rung, names)),
        new("remind", "Pengingat", null, step => step.Remind, (step, names) => StepWords.Remind(step.Remind, names)),
        new("signatures", "Tanda tangan", null, step => step.Signatures, (step, _) => StepWords.Signatures(step)),
        new("join", "Gabungan", null, step => step.Join, StepWords.Join),
        new("automatic", "Otomatis", null, step => step.Automatic, (step, _) => StepWords.Automatic(step.Automatic)),
        Cell<Step>.Of("call", "SOP yang dipanggil", null, step => step.Call?.Sop),
        Cell<Step>.YesNo("outsideSop", "Kegiatan", "di luar SOP", step => step.OutsideSop),
        Cell<Step>.Of("note", "Catatan penyusun", null, step => step.Note),
    ];
}
