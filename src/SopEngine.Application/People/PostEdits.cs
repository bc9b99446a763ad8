using SopEngine.Application.Wording;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Application.People;

/// <summary>Gives people posts and ends them.</summary>
internal static class PostEdits
{
    public static void Appoint(PeopleBook book, PeopleEdit.Appoint edit)
    {
        var held = new HeldPost(0, edit.Role, edit.Unit, edit.Kind, edit.From, edit.Until, edit.Instead, edit.Letter);
        if (book.Find(edit.UserName) is not { } entry)
        {
            book.Refuse("userName", "unknown", $"Tidak ada akun \"{edit.UserName}\". Tambahkan orangnya dahulu.");
            return;
        }

        // sent twice
        if (entry.Held.Any(there => there with { Ordinal = 0 } == held))
        {
            return;
        }

        var before = book.Errors.Count;
        CheckPost(book, entry, held);
        CheckTime(book, entry, held);
        CheckLetter(book, held);
        if (book.Errors.Count == before)
        {
            var ordinal = entry.Held.Select(one => one.Ordinal).DefaultIfEmpty().Max() + 1;
            book.Put(entry with { Held = [.. entry.Held, held with { Ordinal = ordinal }] }, "Diangkat", "", Words(book, held));
        }
    }

    public static void End(PeopleBook book, PeopleEdit.End edit)
    {
        if (book.Find(edit.UserName) is not { } entry || entry.Held.FirstOrDefault(one => one.Ordinal == edit.Ordinal) is not { } held)
        {
            book.Refuse("last", "unknown", "Jabatan itu tidak ada lagi. Muat ulang halaman dan lihat keadaannya.");
            return;
        }

        if (held.Until == edit.Last)
        {
            return;
        }

        var words = Words(book, held);
        if (edit.Last < (held.From ?? DateOnly.MinValue))
        {
            book.Put(entry with { Held = [.. entry.Held.Where(one => one != held)] }, "Pengangkatan dicabut sebelum mulai", words, "");
            return;
        }

        var after = held with { Until = edit.Last };
        if (entry.Held.Any(one => one.Ordinal != held.Ordinal && one.Role == held.Role && one.Unit == held.Unit && one.Meets(after)))
        {
            book.Refuse("last", "overlap", $"{entry.Name} sudah diangkat lagi pada jabatan itu untuk waktu yang sama. Akhiri yang itu dahulu.");
            return;
        }

        book.Put(entry with { Held = [.. entry.Held.Select(one => one == held ? after : one)] }, "Waktu jabatan diubah", words, Words(book, after));
    }

    private static void CheckPost(PeopleBook book, PersonEntry entry, HeldPost held)
    {
        var tenant = book.Scope.Tenant;
        if (entry.Closed)
        {
            book.Refuse("role", "closed", $"Akun {entry.Name} ditutup. Buka kembali akunnya dahulu.");
        }

        if (tenant.Roles.FirstOrDefault(role => role.Id == held.Role) is not { } role)
        {
            book.Refuse("role", "unknown-role", held.Role.Length == 0
                ? "Jabatan belum dipilih."
                : $"Jabatan \"{held.Role}\" tidak ada. Yang ada: {IndonesianText.List([.. tenant.Roles.Select(known => known.Label)])}. Jabatan baru ditambahkan pada Unit dan jabatan.");
        }
        else if (role.Authority && entry.UserName == book.Scope.By)
        {
            book.Refuse("role", "own-authority", $"Anda tidak dapat mengangkat diri sendiri menjadi {role.Label}: jabatan itu berwenang atas pekerjaan orang lain dan mengesahkan SOP. Mintalah admin lain melakukannya.");
        }

        if (held.Unit is { } unit && tenant.Units.All(known => known.Id != unit))
        {
            book.Refuse("roleUnit", "unknown-unit", $"OPD atau unit \"{unit}\" tidak ada. Pilih dari daftar, atau tambahkan dahulu pada Unit dan jabatan.");
        }

        if (held.Instead is { } instead && (instead == entry.UserName || book.Find(instead)?.Held.Any(one => one.Role == held.Role && one.Meets(held)) is not true))
        {
            book.Refuse("instead", "not-holder", $"\"{instead}\" tidak memegang jabatan itu pada waktu tersebut. Pilih pemegangnya, atau kosongkan.");
        }
    }

    private static void CheckTime(PeopleBook book, PersonEntry entry, HeldPost held)
    {
        if (held.Until < held.From)
        {
            book.Refuse("until", "before-begin", $"Berakhir {IndonesianText.Date(held.Until!.Value)}, sebelum mulai {IndonesianText.Date(held.From!.Value)}. Perbaiki tanggalnya.");
        }

        if (held.Kind != HoldingKind.Definitive && held.Until is null)
        {
            book.Refuse("until", "required", $"{held.Kind}. selalu ada akhirnya. Tulis tanggal terakhirnya.");
        }

        if (entry.Held.FirstOrDefault(one => one.Role == held.Role && (one.Unit is null || one.Unit == held.Unit) && one.Meets(held)) is { } there)
        {
            book.Refuse("role", "overlap", $"{entry.Name} sudah memegangnya: {Words(book, there)}. Ubah tanggal akhirnya dahulu, atau pilih waktu lain.");
        }
    }

    private static void CheckLetter(PeopleBook book, HeldPost held)
    {
        var authority = book.Scope.Tenant.Roles.Any(role => role.Id == held.Role && role.Authority);
        if (held.Letter is null && (authority || held.Kind != HoldingKind.Definitive))
        {
            book.Refuse("letter", "required", "Tulis nomor surat keputusan atau surat perintahnya: jabatan berwenang, Plh., dan Plt. selalu ada dasarnya.");
        }
        else if (held.Letter is { Length: > TextLength.Name })
        {
            book.Refuse("letter", "too-long", $"Nomor surat paling panjang {TextLength.Name} huruf.");
        }
    }

    private static string Words(PeopleBook book, HeldPost held) => PeopleWords.Held(book.Scope.Tenant, held, held.Instead is { } instead ? book.Find(instead)?.Name : null);
}
