using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Messages;

/// <summary>
/// Plain texts for the messages that definitions name, in the region's own words for rows. They hold the ticket's number and row and no personal data, and stand in
/// until a region writes its own.
/// </summary>
internal static class DefaultTexts
{
    private static readonly Dictionary<string, (string Subject, string Says)> _known = new(StringComparer.Ordinal)
    {
        ["catatan"] = ("Catatan baru", "Ada catatan baru dari petugas. Buka tiket untuk membacanya."),
        ["close-tiket"] = ("Close Tiket", "Tiket telah ditutup."),
        ["disposisi"] = ("Disposisi", "Pekerjaan ini didisposisikan kepada Anda."),
        ["eskalasi"] = ("Eskalasi", "Tiket dieskalasi dan menunggu tindak lanjut Anda."),
        ["laporan-akhir"] = ("Laporan akhir", "Laporan akhir atas tiket ini telah tersedia."),
        ["lengkapi-dokumen"] = ("Lengkapi dokumen", "Dokumen persyaratan belum lengkap. Buka tiket, lengkapi dokumennya, lalu kirim kembali."),
        ["open-tiket"] = ("Open Tiket", "Permintaan layanan telah diterima dan tiketnya dibuka."),
        ["pemberitahuan-batas"] = ("Batas waktu mendekat", "Tiket ini menunggu Anda dan akan berakhir dengan sendirinya bila tidak ditindaklanjuti."),
        ["pengingat"] = ("Pengingat", "Langkah ini masih menunggu dikerjakan."),
        ["penugasan"] = ("Penugasan", "Langkah ini ditugaskan kepada Anda."),
        ["status-selesai"] = ("Status selesai", "Pekerjaan dinyatakan selesai. Periksa hasilnya dan beri jawaban."),
        ["usul-eskalasi"] = ("Pertimbangkan eskalasi", "Tiga perempat waktu tiket ini sudah terpakai. Bila waktu, kemampuan, atau wewenang tidak mencukupi, pilih jawaban eskalasi pada langkah berikutnya."),
        ["tangga-eskalasi"] = ("Waktu langkah hampir atau sudah habis", "Langkah ini mencapai ambang waktunya dan perlu perhatian Anda."),
        ["tiket-baru"] = ("Tiket baru", "Tiket baru masuk dan menunggu ditangani."),
        ["tiket-dikembalikan"] = ("Tiket dikembalikan", "Tiket dikembalikan untuk dilengkapi. Buka tiket untuk melihat alasannya."),
        ["tiket-diterima"] = ("Tiket diterima", "Tiket telah diterima. Simpan nomornya untuk melihat kemajuannya."),
        ["tiket-ditolak"] = ("Tiket ditolak", "Tiket tidak dapat dilayani. Buka tiket untuk melihat alasannya."),
        ["tiket-ditutup"] = ("Tiket ditutup", "Tiket telah ditutup."),
        ["tiket-selesai"] = ("Tiket selesai", "Tiket telah selesai ditangani. Periksa hasilnya."),
        ["tugas-baru"] = ("Tugas baru", "Ada pekerjaan baru yang menunggu Anda."),
        ["tutup-otomatis"] = ("Tiket ditutup otomatis", "Tiket ditutup karena batas waktu melengkapi sudah lewat."),
    };

    /// <summary>The text of a message; a template that nobody has described yet is told by its row.</summary>
    public static DefaultText For(TicketContext context, string number, Effect.Message message)
    {
        var (subject, says) = _known.GetValueOrDefault(message.Template, ("Pemberitahuan", "Ada perkembangan pada tiket ini."));
        List<string> lines = [says, $"Tiket: {number}", $"SOP: {context.Sop.Document.Title}"];
        if (message.Step is { } id && context.Sop.FindStep(id) is { } step)
        {
            lines.Add($"Langkah: {Row(step)}");
        }

        if (OutgoingWays.Practised(context.Tenant, message) is { Count: > 0 } ways)
        {
            lines.Add($"Latihan: tidak ada yang dikirim ke luar. Di daerah sesungguhnya pesan ini juga dikirim lewat {IndonesianText.List([.. ways.Select(Words.Channel)])}.");
        }

        return new DefaultText($"{subject}: {number}", string.Join('\n', lines));
    }

    private static string Row(Step step) => step.No.Length > 0 ? $"{step.No.TrimEnd('.')}. {step.Activity}" : step.Activity;
}
