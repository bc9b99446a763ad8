namespace SopEngine.Domain.Sops.Differences;

/// <summary>The words that people read for the definition's own.</summary>
public static class EnumWords
{
    public static string Of(ClosureKind kind) => kind switch
    {
        ClosureKind.Solved => "selesai",
        ClosureKind.RejectedOutOfScope => "di luar layanan atau wewenang",
        ClosureKind.AutoClosedIncomplete => "tidak dilengkapi",
        ClosureKind.AutoClosedNoResponse => "tidak ada tanggapan",
        ClosureKind.Withdrawn => "ditarik oleh pelapor",
        ClosureKind.Unsolvable => "tidak dapat diselesaikan",
        ClosureKind.Duplicate => "sama dengan tiket lain",
    };

    public static string Of(Phase phase) => phase switch
    {
        Phase.Intake => "penerimaan",
        Phase.Triage => "pemilahan",
        Phase.Work => "pengerjaan",
        Phase.Escalate => "eskalasi",
        Phase.Approve => "persetujuan",
        Phase.Confirm => "konfirmasi",
        Phase.Close => "penutupan",
    };

    public static string Of(TimeReading reading) => reading switch
    {
        TimeReading.WorkingElapsed => "jam kerja yang berlalu",
        TimeReading.WorkingDayDate => "sampai kantor tutup pada hari kerja terakhir",
        TimeReading.WorkingElapsedDay => "jam kerja yang berlalu, satu hari sama dengan satu hari kerja biasa",
        TimeReading.CalendarRollForward => "menurut tanggal, digeser ke hari kerja berikutnya bila libur",
        TimeReading.CalendarElapsed => "jam kalender tanpa henti",
    };

    public static string Of(StepKind kind) => kind switch { StepKind.Activity => "kegiatan", StepKind.Start => "mulai", StepKind.End => "akhir" };

    public static string Of(OwnerSide side) => side switch { OwnerSide.Provider => "penyedia", OwnerSide.Requester => "pemohon", OwnerSide.System => "sistem" };

    public static string Of(ClockScope scope) => scope switch { ClockScope.Ticket => "satu jam untuk tiket", ClockScope.Step => "jam tersendiri untuk setiap baris" };

    public static string Of(Milestone milestone) => milestone switch
    {
        Milestone.Submitted => "diajukan",
        Milestone.Accepted => "diterima",
        Milestone.Resolved => "terselesaikan",
        Milestone.Confirmed => "dikonfirmasi",
        Milestone.Closed => "ditutup",
    };

    public static string Of(PersonFact fact) => fact switch
    {
        PersonFact.Name => "nama pelapor",
        PersonFact.Post => "jabatan pelapor",
        PersonFact.Unit => "unit pelapor",
        PersonFact.Phone => "telepon pelapor",
        PersonFact.Email => "email pelapor",
    };

    public static string Of(AnnexKind kind) => kind switch
    {
        AnnexKind.Memo => "nota dinas",
        AnnexKind.Approval => "halaman pengesahan",
        AnnexKind.History => "riwayat revisi",
        AnnexKind.Footer => "kaki halaman",
        AnnexKind.Legend => "keterangan di bawah tabel",
    };

    public static string Of(FieldType type) => type switch
    {
        FieldType.Text => "teks",
        FieldType.LongText => "teks panjang",
        FieldType.Number => "angka",
        FieldType.Date => "tanggal",
        FieldType.Choice => "satu pilihan",
        FieldType.Many => "beberapa pilihan",
        FieldType.Checklist => "daftar periksa",
        FieldType.YesNo => "ya atau tidak",
        FieldType.Phone => "telepon",
        FieldType.Email => "email",
        FieldType.Nip => "NIP",
        FieldType.Unit => "unit",
        FieldType.Person => "orang",
        FieldType.Files => "berkas",
        FieldType.Signature => "tanda tangan",
    };

    /// <summary>A channel of intake or of messages; a word that is not known is shown as it is.</summary>
    public static string Channel(string channel) => channel switch
    {
        "inbox" => "kotak masuk",
        "webhook" => "sistem lain",
        _ => channel,
    };
}
