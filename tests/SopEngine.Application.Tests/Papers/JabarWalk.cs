using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Papers;

/// <summary>A request of Jawa Barat as far as its row 6, where SLA and BA wait for the requester.</summary>
internal static class JabarWalk
{
    public static async Task<PaperWalk> ToFulfilledAsync(TestHouse house)
    {
        var walk = new PaperWalk(house, "jabar");
        var topic = house.Tenant("jabar").Topics.First(one => one.Class == "sedang").Id;
        await walk.FileAsync(
            "user", topic, "web", ("pemohon", "Neng Sri Mulyani"), ("nip", "198001012005012001"), ("perangkat-daerah", "disparbud"), ("telepon", "0811 2222 333"),
            ("email", "neng@contoh.go.id"), ("uraian", "Mohon subdomain festival.jabarprov.go.id untuk Festival <Budaya> & Wisata."));
        await walk.DoAsync("helpdesk", "verifikasi", "ya");
        await walk.DoAsync("helpdesk", "disposisi", "disposisi", ("petugas", "agen"), ("instruksi", "Siapkan subdomain beserta sertifikatnya."));
        await walk.DoAsync("agen", "pemenuhan", "selesai", ("hasil", "Subdomain festival.jabarprov.go.id telah aktif dan bersertifikat."));
        return walk;
    }
}
