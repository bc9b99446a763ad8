using System.Globalization;
using System.Text.Json;
using SopEngine.Application.Times;
using SopEngine.Application.Trails;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Persistence.Trails;

namespace SopEngine.Application.Verify;

/// <summary>What does not agree about sealed days, in words.</summary>
internal static class TrailWords
{
    public static TicketFinding Missing(TenantProfile tenant, DateOnly day, string ticket, int seq) =>
        new(tenant.Id, ticket, "sealed-entry-missing", $"Catatan riwayat ke-{seq}, yang disegel pada {Words(day)}, hilang.");

    public static TicketFinding Altered(TenantProfile tenant, DayEntriesRow part) =>
        new(tenant.Id, part.Ticket, "sealed-entry-changed", part.FirstSeq == part.LastSeq
            ? $"Catatan riwayat ke-{part.LastSeq} bukan lagi yang disegel pada {Words(part.Day)}: catatan itu atau yang sebelumnya diubah, lalu rantainya dihitung ulang."
            : $"Catatan riwayat ke-{part.FirstSeq} sampai ke-{part.LastSeq} bukan lagi yang disegel pada {Words(part.Day)}: salah satunya atau yang sebelumnya diubah, lalu rantainya dihitung ulang.");

    public static TicketFinding LeftOut(TenantProfile tenant, SealedEntry entry) =>
        new(tenant.Id, entry.Ticket, "entry-after-seal", $"Catatan riwayat ke-{entry.Seq} bertanggal {Words(tenant.DayOf(entry.At))}, tetapi tidak ada dalam segel hari itu: {Added}");

    public static TicketFinding OtherDay(TenantProfile tenant, SealedEntry entry, DateOnly day) =>
        new(tenant.Id, entry.Ticket, "entry-after-seal", $"Catatan riwayat ke-{entry.Seq} bertanggal {Words(tenant.DayOf(entry.At))}, tetapi baru disegel pada {Words(day)}: {Added}");

    public static TicketFinding RootDiffers(TenantProfile tenant, DayRecordRow record, int entries) =>
        Of(tenant, record.Day, "day-root-differs", $"Akar {Words(record.Day)} tidak cocok dengan catatan riwayatnya ({record.Entries} catatan disegel, {entries} ditemukan).");

    public static TicketFinding Of(TenantProfile tenant, DayFault fault) =>
        Of(tenant, fault.Day, "day-" + JsonNamingPolicy.KebabCaseLower.ConvertName(fault.Kind.ToString()), Message(tenant, fault));

    private const string Added = "ditambahkan kemudian, atau jam peladen pernah mundur melewati tengah malam.";

    private static string Message(TenantProfile tenant, DayFault fault) => fault.Kind switch
    {
        DayFaultKind.RecordChanged => $"Segel {Words(fault.Day)} diubah sesudah dibuat.",
        DayFaultKind.RecordsBroken => $"Segel {Words(fault.Day)} tidak bersambung dengan segel sehari sebelumnya.",
        DayFaultKind.RecordMissing => $"Segel {Words(fault.Day)} hilang, mungkin juga beberapa sesudahnya.",
        DayFaultKind.OutsideUnsound => $"Segel {Words(fault.Day)} pada berkas dari luar tidak utuh; berkas itu tidak membuktikan apa pun tentang hari ini.",
        DayFaultKind.OutsideDiffers => $"Akar {Words(fault.Day)} bukan yang dahulu diterbitkan: catatan hari itu diubah, dihapus, ditambah, atau ditukar, lalu semuanya dihitung ulang.",
        DayFaultKind.OutsideEarlier =>
            $"Hari {Words(fault.Day)} disegel ulang; yang dahulu diterbitkan dibuat {tenant.InWords(fault.Outside!.ComputedAt)}. {Copy}",
        DayFaultKind.OutsideRecordDiffers => $"Segel {Words(fault.Day)} bukan yang dahulu diterbitkan, meskipun akarnya sama: waktu pembuatannya atau segel sebelumnya diubah.",
        DayFaultKind.OutsideOnly => $"Segel {Words(fault.Day)} pernah diterbitkan, tetapi tidak ada di sini.",
        DayFaultKind.EndsEarly => fault.Day == DateOnly.MinValue
            ? $"Tidak ada satu pun segel di sini; di luar ada sampai {Words(fault.Outside!.Day)}. {Copy}"
            : $"Segel di sini berakhir pada {Words(fault.Day)}; di luar ada sampai {Words(fault.Outside!.Day)}. {Copy}",
    };

    private const string Copy =
        "Cadangan yang lebih lama dipulihkan, atau yang sesudahnya dibuang; dari data saja keduanya tidak dapat dibedakan. Cocokkan dengan waktu pemulihan yang Anda ketahui.";

    private static TicketFinding Of(TenantProfile tenant, DateOnly day, string code, string message) =>
        new(tenant.Id, day == DateOnly.MinValue ? "-" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), code, message);

    private static string Words(DateOnly day) => Instants.InWords(day);
}
