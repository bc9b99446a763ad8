using System.Text.RegularExpressions;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>What the checks say of a definition file, said as the editor's pages call the same things. What stands in quotes is the SOP's own and stays.</summary>
public static class FindingWords
{
    private const int MillisecondsAtMost = 1000;

    // longer ones before what they begin with
    private static readonly (string Key, string Word)[] _words =
    [
        ("milestone: submitted", "tonggak \"diajukan\""), ("milestone: resolved", "tonggak \"terselesaikan\""), ("requester: true", "\"Pemohon\""), ("outsideSop: true", "\"di luar SOP\""),
        ("cancelsOthers: true", "\"mengakhiri yang berjalan bersamaan\""), ("bySilence: true", "\"berlaku bila tidak ada tanggapan\""), ("external: true", "\"Pihak luar\""), ("ticket: true", "tiketnya sendiri"),
        ("means: true", "\"sarana\""), ("intake.topics: true", "\"topik layanan harus dipilih\" pada Rincian SOP"), ("kind: start", "simbol mulai"), ("kind: end", "simbol akhir"), ("phase: intake", "fase penerimaan"),
        ("generated: ticketNumber", "\"nomor tiket\""), ("jabatannya (role)", "jabatannya"), ("goto, returnTo, passTo, close, dan extend", "maju, kembali, serahkan, tutup, dan tambah waktu"),
        ("active, done, atau id jawaban baris ini", "saat baris dimulai, saat baris selesai, atau salah satu jawabannya"), ("requester, assignee, lane:PELAKSANA, role:JABATAN, atau person:NAMA-PENGGUNA", "pelapor, yang mengerjakan, sebuah lajur, atau sebuah jabatan"),
        ("requester atau lane:PELAKSANA", "pelapor atau sebuah lajur"), ("units:JENIS, role:JABATAN, atau lane:PELAKSANA", "jenis unit, jabatan, atau pelaksana"), ("satu role:JABATAN atau satu lane:PELAKSANA", "satu jabatan atau satu lajur"),
        ("field, paper, message, row", "isian, surat, pemberitahuan, selesainya sebuah baris"), ("text untuk nama dan jabatan, unit, phone, atau email", "teks untuk nama dan jabatan, unit, telepon, atau email"),
        ("choice, many, unit, atau person", "satu pilihan, beberapa pilihan, unit, atau orang"), ("choice, many, atau checklist", "satu pilihan, beberapa pilihan, atau daftar periksa"), ("berjenis choice dengan map", "berjenis satu pilihan dengan unit untuk tiap nilai"),
        ("pada papers.yaml", "pada daftar surat daerah"), ("papers.yaml", "daftar surat daerah"), ("row:", "selesainya baris"), ("id jawaban", "jawaban"), ("id baris, bukan nomornya", "pilih dari daftar"),
        ("requiredWhen", "\"wajib hanya bila\""), ("required", "\"wajib diisi\""), ("optionsFrom", "\"pilihan diambil dari\""), ("options", "\"pilihan\""), ("calledEnded", "\"bila tiket SOP yang dijalankan ditutup\""),
        ("generated", "\"diisi sistem\""), ("about", "\"diisi dari akun pelapor\""), ("proposedAtRisk", "\"diusulkan sistem bila waktu hampir habis\""), ("berjenis person", "berjenis orang"), ("subject", "\"judul tiket dalam daftar\""), ("actedBy", "\"dicatat oleh\""), ("outsideSop", "\"di luar SOP\""), ("bySilence", "\"berlaku bila tidak ada tanggapan\""),
        ("anyTime", "\"kapan saja\""), ("automatic", "\"dikerjakan sistem\""), ("template", "\"naskah\""), ("reading", "\"cara menghitung waktu\""), ("returnTo", "\"kembali\""), ("passTo", "tujuan \"serahkan\""), ("goto", "tujuan maju"),
        ("yields", "bukti Output"), ("needs", "bukti Kelengkapan"), ("notify", "pemberitahuan"), ("join", "\"tunggu kelompok baris\""), ("with", "\"dapat diserahkan kepada\""), ("wait", "batas tunggu"), ("call", "\"menjalankan SOP\""),
        ("classes", "kelas waktu"), ("forms", "daftar formulir"), ("form", "formulir"), ("intake", "Rincian SOP"), ("lanes", "daftar pelaksana"), ("lane", "sel Pelaksana"), ("field", "\"isian yang menentukan unit\""), ("map", "\"unit untuk tiap nilai\""),
        ("when", "\"ditawarkan hanya bila\""), ("max", "batas berapa kali"), ("close", "tujuan \"tutup tiket\""), ("part", "bagian"), ("is", "nilainya"), ("on", "\"hanya pada jawaban\""), ("id", "nama"),
    ];

    private static readonly Dictionary<string, string> _byKey = _words.ToDictionary(word => word.Key, word => word.Word, StringComparer.Ordinal);

    private static readonly Regex _keys = new(
        $"\"[^\"]*\"|(?<![\\w.])({string.Join('|', _words.Select(word => Regex.Escape(word.Key)))})(?![\\w])", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(MillisecondsAtMost));

    /// <summary>The text with the pages' words for keys of the file.</summary>
    public static string Of(string text) => _keys.Replace(text, match => _byKey.GetValueOrDefault(match.Value, match.Value));
}
