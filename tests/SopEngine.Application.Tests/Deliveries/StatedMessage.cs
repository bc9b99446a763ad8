namespace SopEngine.Application.Tests.Deliveries;

/// <summary>
/// A message that a signed SOP states: in which row, at which moment, what, and to whom. Typed by hand from the documents, not read from the definitions.
/// </summary>
/// <param name="Tenant">The region.</param>
/// <param name="No">The row's number as printed.</param>
/// <param name="On">The moment.</param>
/// <param name="Template">What is said.</param>
/// <param name="To">Who is told, as the definition names them.</param>
/// <param name="People">The demo accounts that are meant, by user name.</param>
internal sealed record StatedMessage(string Tenant, string No, string On, string Template, string[] To, string[] People)
{
    private static readonly string[] _officesOfJabar = ["requester", "role:helpdesk-bidang", "role:admin-layanan", "role:kabid", "role:kasi"];

    public static IReadOnlyList<StatedMessage> All { get; } =
    [
        // row 1 has "Tiket, Notifikasi" as its output and names nobody: the one who asks, and those who must now act
        new("batam", "1", "done", "tiket-diterima", ["requester"], ["pengguna"]),
        new("batam", "1", "done", "tiket-baru", ["lane:it-support"], ["it-support"]),
        new("banyuwangi", "1", "done", "tiket-diterima", ["requester"], ["pelapor"]),
        new("banyuwangi", "6", "done", "tiket-selesai", ["requester"], ["pelapor"]),
        // Keterangan of row 2
        new("jabar", "2.", "kirim", "open-tiket", _officesOfJabar, ["user", "helpdesk", "kabid", "kasi"]),
        // Keterangan of row 3: b asks the User to complete, c closes; those whom the closing tells, without an Agen, who has not been named yet
        new("jabar", "3.", "tidak", "lengkapi-dokumen", ["requester"], ["user"]),
        new("jabar", "2.", "tidak-dilengkapi", "tutup-otomatis", _officesOfJabar, ["user", "helpdesk", "kabid", "kasi"]),
        // output of row 5
        new("jabar", "5.", "selesai", "status-selesai", ["requester"], ["user"]),
        // Keterangan of row 7
        new("jabar", "7.", "close", "close-tiket", [.. _officesOfJabar, "role:agen"], ["user", "helpdesk", "kabid", "kasi", "agen"]),
    ];
}
