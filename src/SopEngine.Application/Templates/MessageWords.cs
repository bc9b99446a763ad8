namespace SopEngine.Application.Templates;

/// <summary>What a message may say: of the ticket what tells no secret, its row, and the region. No name of a person and nothing that was typed: messages leave the house.</summary>
internal static class MessageWords
{
    public static TemplateWords All { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["daerah.nama"] = "nama daerah",
        ["langkah.kegiatan"] = "kegiatan langkah, seperti tercetak pada SOP",
        ["langkah.lengkap"] = "nomor dan kegiatan langkah",
        ["langkah.nomor"] = "nomor langkah",
        ["langkah.tenggat"] = "tenggat langkah; kosong bila tidak dijanjikan",
        ["latihan.saluran"] = "hanya di daerah latihan: lewat mana pesan ini akan dikirim",
        ["sop.judul"] = "judul SOP",
        ["tiket.dibuka"] = "saat tiket dibuat",
        ["tiket.kanal"] = "lewat mana tiket masuk",
        ["tiket.nomor"] = "nomor tiket",
    });
}
