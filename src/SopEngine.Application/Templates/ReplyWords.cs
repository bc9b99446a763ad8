namespace SopEngine.Application.Templates;

/// <summary>What a ready reply may say: it is written into a remark on the ticket, which is read there by whoever may read the ticket, so that names may stand in it.</summary>
internal static class ReplyWords
{
    public static TemplateWords All { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["daerah.nama"] = "nama daerah",
        ["pelapor.nama"] = "nama pelapor",
        ["petugas.jabatan"] = "jabatan petugas yang menulis",
        ["petugas.nama"] = "nama petugas yang menulis",
        ["sop.judul"] = "judul SOP",
        ["tiket.dibuka"] = "saat tiket dibuat",
        ["tiket.kanal"] = "lewat mana tiket masuk",
        ["tiket.nomor"] = "nomor tiket",
        ["tiket.perihal"] = "perihal tiket pada satu baris",
        ["tiket.tenggat"] = "tenggat tiket; kosong bila tidak ada yang berjalan",
    });
}
