using SopEngine.Application.Calls;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>Carries out what a form asks of a ticket, and says what was done.</summary>
public sealed class TicketActs(
    WorkActs work, CommentHandler comment, PauseHandler pause, ResumeHandler resume, WithdrawHandler withdraw, ReopenHandler reopen, OfficerActs officers, RevealPersonalData reveal)
{
    public const string RevealAct = "buka-kontak";

    private static readonly Dictionary<string, string> _news = new(StringComparer.Ordinal)
    {
        ["selesaikan"] = "Jawaban Anda tersimpan dan tiket sudah dilanjutkan.",
        ["lengkapi"] = "Kelengkapan tersimpan pada tiket.",
        ["ambil"] = "Tugas ini sekarang milik Anda.",
        ["lepas"] = "Tugas sudah dilepaskan.",
        ["tugaskan"] = "Tugas sudah diserahkan.",
        ["konsep"] = "Konsep tersimpan. Anda dapat melanjutkannya kapan saja, juga di komputer lain. Berkas yang dipilih tidak ikut; pilih lagi saat mengirim.",
        ["tautkan"] = "Tiket sudah ditautkan.",
        ["gangguan"] = "Tiket ini sekarang induk gangguan.",
        ["bagian-gangguan"] = "Tiket ini sekarang bagian gangguan.",
        ["lepas-gangguan"] = "Tiket ini dilepaskan dari gangguan.",
        ["tambah-bagian"] = "Tiket itu sekarang bagian gangguan ini.",
        ["gabungkan"] = "Tiket ini berakhir sebagai rangkap.",
        ["golongkan"] = "Topik tiket sudah diubah.",
        ["koreksi"] = "Waktu diterima sudah dibetulkan dan tenggatnya dihitung ulang.",
        ["lewati"] = "Langkah itu dilewati.",
        ["paksa"] = "Tiket dipindahkan.",
        [RevealAct] = "Kontak pelapor terlihat untuk sementara. Alasan Anda tercatat.",
        ["komentar"] = "Komentar tersimpan.",
        ["tunda"] = "Tiket ditunda; waktunya berhenti.",
        ["lanjutkan"] = "Tiket dilanjutkan; waktunya berjalan lagi.",
        ["tarik"] = "Tiket sudah ditarik.",
        ["buka-lagi"] = "Tiket dibuka kembali.",
    };

    /// <summary>What to say after an act; null for what is no act.</summary>
    /// <param name="act">The act.</param>
    /// <param name="goesOn">True when the ticket waits for another answer of the same person.</param>
    public static string? News(string? act, bool goesOn) => (act, goesOn) switch
    {
        (null, _) => null,
        ("selesaikan", true) => "Jawaban Anda tersimpan. Tiket masih menunggu satu jawaban lagi dari Anda, di bawah ini.",
        _ => _news.GetValueOrDefault(act),
    };

    public async Task<ActResult> RunAsync(Caller caller, string number, PostedForm posted, CancellationToken stop)
    {
        var (ground, operation) = (posted.Text("ground"), posted.Operation);
        return posted.Text("aksi") switch
        {
            "komentar" => new ActResult(await comment.HandleAsync(
                caller, number, new CommentRequest(posted.Text("text"), posted.Text("pembaca") != "petugas"), operation, stop)),
            "tunda" => new ActResult(await pause.HandleAsync(caller, number, new PauseRequest(ground, posted.Text("awaiting"), Cause: posted.Text("cause")), operation, stop)),
            "lanjutkan" => new ActResult(await resume.HandleAsync(caller, number, new ResumeRequest(ground), operation, stop)),
            "tarik" => new ActResult(await withdraw.HandleAsync(caller, number, new WithdrawRequest(ground), operation, stop)),
            "buka-lagi" => new ActResult(await reopen.HandleAsync(caller, number, new ReopenRequest(ground), operation, stop)),
            RevealAct => new ActResult(await reveal.HandleAsync(caller, number, ground, stop)),
            "selesaikan" or "ambil" or "lepas" or "tugaskan" or "lengkapi" => await work.RunAsync(caller, posted, stop),
            _ when await officers.RunAsync(caller, number, posted, stop) is { } answer => new ActResult(answer),
            _ => new ActResult(new EdgeProblems.BadRequest("Formulir ini tidak menyebut apa yang harus dilakukan. Muat ulang halaman tiket, lalu kirim lagi.")),
        };
    }
}
