namespace SopEngine.Host.Commands;

internal static class Help
{
    public const string Text =
        """
        SopEngine menjalankan SOP bertanda tangan.

          (tanpa perintah), serve        menjalankan layanan; alamatnya dicetak
          check <berkas atau folder …>   memeriksa definisi SOP dan daerah; kode keluar 1 bila ada masalah
          migrate                        menyiapkan atau memutakhirkan basis data (berkas SQLite disalin lebih dahulu; server tidak)
          admin create --tenant DAERAH [--user NAMA]
                                         membuat tautan sekali pakai untuk administrator pertama
          due --tenant DAERAH --start WAKTU --time "60 menit" [--reading CARA] [--explain]
          due --file BERKAS.tsv          menghitung jatuh tempo; kode keluar 1 bila ada baris yang tidak dapat dihitung
          backup [--to FOLDER] [--keep N]
                                         menyalin basis data selagi layanan berjalan, memeriksa salinannya, dan menyimpan N yang terbaru
          restore BERKAS                 mengembalikan cadangan; layanan harus berhenti, basis data lama disimpan di sampingnya
          verify [--tenant DAERAH] [--roots BERKAS]
                                         memutar ulang riwayat semua tiket, memeriksa rantai dan segel harian; --roots membandingkannya dengan
                                         jejak harian yang disimpan di luar; kode keluar 1 bila ada yang tidak cocok, 2 bila berkasnya tidak terbaca
          verify --proof BERKAS --root AKAR
                                         memeriksa bukti satu catatan terhadap akar harinya, tanpa basis data
          demo [--tenant DAERAH] [--seed N] [--tickets N] [--from HARI] [--until HARI] [--months N] [--yes]
                                         mengisi daerah yang masih kosong dengan tiket contoh selama setahun
          forecast --tenant DAERAH [--sop SOP | --draft N] [--month 2026-12] [--arrivals PERSEN]
                                         memperkirakan bagian tiket yang tepat waktu dari riwayat daerah itu; bulan yang sudah lewat dibandingkan dengan kenyataannya
          move --tenant DAERAH --to-provider Sqlite|PostgreSql|SqlServer --to-connection "…"
                                         menyalin satu daerah ke basis data lain dan membandingkan keduanya

        Setelan: appsettings.json, atau variabel lingkungan seperti
          SopEngine__Database__ConnectionString="Data Source=data/sopengine.db"
          SopEngine__Database__Provider=PostgreSql   (atau SqlServer; tanpa itu Sqlite)
          SopEngine__Tenants__Path=tenants   SopEngine__Definitions__Path=workflow-definitions
          ASPNETCORE_URLS=http://localhost:5080
        """;
}
