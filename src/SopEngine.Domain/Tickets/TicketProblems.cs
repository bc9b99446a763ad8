using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets;

/// <summary>Every foreseen refusal of a command on a ticket.</summary>
public static class TicketProblems
{
    public sealed record FormInvalid(IReadOnlyList<FieldError> Fields)
        : Problem("form-invalid", ProblemKind.Invalid, "Isian belum dapat diterima.")
    {
        public override string Detail => $"Perbaiki {Fields.Count} isian berikut; tidak ada yang disimpan dan tidak ada yang hilang.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }

    public sealed record TicketClosed(string Number)
        : Problem("ticket-closed", ProblemKind.Conflict, "Tiket sudah ditutup.")
    {
        public override string Detail => $"Tiket {Number} sudah ditutup. Buka kembali bila SOP mengenalnya, atau ajukan tiket baru.";
    }

    /// <summary>The visit is over. Who ended it is filled in by whoever has the row.</summary>
    public sealed record WorkItemEnded(int Item, string? EndedBy = null)
        : Problem("work-item-ended", ProblemKind.Conflict, "Langkah ini sudah tidak menunggu dikerjakan.")
    {
        public override string Detail => EndedBy is null
            ? "Langkah ini sudah selesai atau dibatalkan. Muat ulang tiket untuk melihat keadaannya sekarang."
            : $"Langkah ini sudah diselesaikan oleh {EndedBy}. Muat ulang tiket untuk melihat keadaannya sekarang.";

        public override string? By => EndedBy;
    }

    public sealed record WorkItemUnknown(string Ticket, int Item)
        : Problem("work-item-unknown", ProblemKind.NotFound, "Langkah tidak ditemukan.")
    {
        public override string Detail => $"Tiket {Ticket} tidak mempunyai langkah ke-{Item}.";
    }

    public sealed record WorkItemTaken(string Holder)
        : Problem("work-item-taken", ProblemKind.Conflict, "Langkah ini sudah diambil orang lain.")
    {
        public override string Detail => $"Langkah ini sedang dikerjakan oleh {Holder}. Mintalah ia melepaskannya bila Anda yang harus mengerjakan.";

        public override string? By => Holder;
    }

    /// <summary>A row waits for its Kelengkapan; each part that is missing is an error of the question that brings it.</summary>
    public sealed record RequirementsMissing(IReadOnlyList<FieldError> Parts)
        : Problem("requirements-missing", ProblemKind.Conflict, "Kelengkapan langkah ini belum ada.")
    {
        public override string Detail => "Lengkapi dahulu yang disebut di bawah ini pada tiketnya, atau kembalikan kepada yang harus melengkapinya.";

        public override IReadOnlyList<FieldError> Errors => Parts;
    }

    /// <summary>Nothing is missing that could be brought.</summary>
    public sealed record NothingToSupply()
        : Problem("nothing-to-supply", ProblemKind.Conflict, "Tidak ada kelengkapan yang ditunggu.")
    {
        public override string Detail => "Kelengkapan langkah ini sudah ada. Muat ulang tiket untuk melihat keadaannya sekarang.";
    }

    public sealed record WorkItemNotClaimed()
        : Problem("work-item-not-claimed", ProblemKind.Conflict, "Langkah ini tidak sedang diambil.")
    {
        public override string Detail => "Tidak ada yang memegang langkah ini, jadi tidak ada yang dapat dilepaskan.";
    }

    public sealed record NotYourWork(string Lane)
        : Problem("not-your-work", ProblemKind.Forbidden, "Langkah ini bukan tugas Anda.")
    {
        public override string Detail => $"Langkah ini milik {Lane}. Hanya pemegang peran itu yang dapat mengerjakannya.";
    }

    public sealed record NotAllowed(string Act)
        : Problem("not-allowed", ProblemKind.Forbidden, "Anda tidak berwenang melakukan ini.")
    {
        public override string Detail => $"Untuk {Act} diperlukan wewenang yang tidak Anda pegang. Hubungi admin daerah Anda.";
    }

    public sealed record OutcomeUnknown(string Outcome, string Offered)
        : Problem("outcome-unknown", ProblemKind.Invalid, "Jawaban itu tidak ada pada langkah ini.")
    {
        public override string Detail => $"\"{Outcome}\" bukan jawaban langkah ini. Yang dapat dipilih: {Offered}.";

        public override IReadOnlyList<FieldError> Errors => [new("outcome", "unknown", Detail)];
    }

    public sealed record OutcomeExhausted(string Label, int Max)
        : Problem("outcome-exhausted", ProblemKind.Conflict, "Jawaban itu tidak dapat dipilih lagi.")
    {
        public override string Detail => $"\"{Label}\" hanya boleh dipilih {Max} kali pada satu tiket menurut SOP ini. Pilih jawaban lain.";
    }

    public sealed record AlreadySigned()
        : Problem("already-signed", ProblemKind.Conflict, "Anda sudah menandatangani langkah ini.")
    {
        public override string Detail => "Tanda tangan berikutnya harus dari orang lain.";
    }

    public sealed record AlreadyPaused()
        : Problem("already-paused", ProblemKind.Conflict, "Tidak ada waktu yang berjalan untuk dihentikan.")
    {
        public override string Detail => "Tiket ini sudah menunggu. Lanjutkan dahulu bila alasan menunggunya berubah.";
    }

    public sealed record NotPaused()
        : Problem("not-paused", ProblemKind.Conflict, "Tiket ini tidak sedang ditunda.")
    {
        public override string Detail => "Tidak ada penundaan yang dapat dilanjutkan.";
    }

    public sealed record ReopenNotPossible(string Why)
        : Problem("reopen-not-possible", ProblemKind.Conflict, "Tiket ini tidak dapat dibuka kembali.")
    {
        public override string Detail => Why;
    }

    /// <summary>Neither an outage nor a part of one can be made, or unmade, of the ticket as it stands.</summary>
    public sealed record OutageUnfit(string Why)
        : Problem("outage-unfit", ProblemKind.Conflict, "Tiket ini tidak dapat dijadikan induk atau bagian gangguan.")
    {
        public override string Detail => Why;
    }

    public sealed record OutageFull(string Number, int Most)
        : Problem("outage-full", ProblemKind.Conflict, "Induk gangguan sudah penuh.")
    {
        public override string Detail => $"Tiket {Number} sudah mempunyai {Most} bagian, jumlah terbanyak. Tandai tiket lain sebagai induk untuk bagian berikutnya.";
    }

    public sealed record WouldStrand(string Row)
        : Problem("would-strand", ProblemKind.Conflict, "Tiket akan terhenti bila dipindahkan ke langkah itu.")
    {
        public override string Detail =>
            $"Baris {Row} berada di bagian yang berjalan bersamaan; baris penggabungnya akan menunggu selamanya. Pilih baris sebelum atau sesudah bagian itu.";
    }

    public sealed record StepUnknown(string Step)
        : Problem("step-unknown", ProblemKind.NotFound, "Langkah itu tidak ada dalam SOP ini.")
    {
        public override string Detail => $"SOP tiket ini tidak mempunyai langkah \"{Step}\".";
    }

    public sealed record AlarmVoid(int Alarm)
        : Problem("alarm-void", ProblemKind.Conflict, "Pengingat itu sudah tidak berlaku.")
    {
        public override string Detail => $"Pengingat {Alarm} sudah dijalankan atau dibatalkan.";
    }

    /// <summary>The ticket's course hangs on it: that is for the region's authority to decide, not for an operator.</summary>
    public sealed record AlarmDecides(int Alarm)
        : Problem("alarm-decides", ProblemKind.Conflict, "Pekerjaan ini menentukan jalannya tiket.")
    {
        public override string Detail =>
            $"Pekerjaan otomatis {Alarm} tidak dapat dilewati oleh operator: perbaiki sebabnya lalu jalankan kembali, atau mintalah pejabat daerah yang berwenang melewati langkahnya.";
    }

    /// <summary>It is tried by itself, or gone.</summary>
    public sealed record AlarmNotParked(int Alarm)
        : Problem("alarm-not-parked", ProblemKind.Conflict, "Pekerjaan itu tidak (lagi) terparkir.")
    {
        public override string Detail => $"Pekerjaan otomatis {Alarm} sudah selesai, dibatalkan, atau sedang dicoba dengan sendirinya. Muat ulang daftarnya.";
    }

    /// <summary>Nobody is at work to hear it: it speaks at the next opening (UTC).</summary>
    public sealed record AlarmQuiet(int Alarm, DateTime Until)
        : Problem("alarm-quiet", ProblemKind.Conflict, "Pengingat itu menunggu jam kerja.")
    {
        public override string Detail => $"Pengingat {Alarm} disampaikan saat kantor buka, {Until:yyyy-MM-dd HH:mm} UTC.";
    }

    public sealed record AlarmEarly(int Alarm, DateTime DueAt)
        : Problem("alarm-early", ProblemKind.Conflict, "Pengingat itu belum jatuh tempo.")
    {
        public override string Detail => $"Pengingat {Alarm} baru jatuh tempo pada {DueAt:yyyy-MM-dd HH:mm:ss} UTC.";
    }
}
