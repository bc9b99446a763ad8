using System.Net.Mail;
using System.Text.RegularExpressions;
using SopEngine.Application.Tickets;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Application.People;

/// <summary>Adds people, changes what is known of them, closes their accounts.</summary>
internal static partial class PersonEdits
{
    public static void Add(PeopleBook book, PeopleEdit.Add edit)
    {
        // sent twice
        if (book.Find(edit.UserName) is { Closed: false } same && Of(same) == edit.Data)
        {
            return;
        }

        var before = book.Errors.Count;
        if (!UserName().IsMatch(edit.UserName) || edit.UserName == "system")
        {
            book.Refuse("userName", "wrong-form", "Nama pengguna terdiri atas huruf kecil, angka, titik, garis bawah, atau tanda hubung, paling panjang 64; misalnya budi.santoso.");
        }
        else if (book.Find(edit.UserName) is { } there)
        {
            book.Refuse("userName", "taken", $"Nama pengguna \"{edit.UserName}\" sudah dipakai {there.Name}{(there.Closed ? ", yang akunnya ditutup" : "")}. Pilih nama lain, atau ubah data orang itu.");
        }

        if (Fits(book, edit.UserName, edit.Data) && book.Errors.Count == before)
        {
            book.Put(With(new PersonEntry { UserName = edit.UserName, Name = edit.Data.Name }, edit.Data), "Akun dibuat", "", PeopleWords.Person(book.Scope.Tenant, edit.Data));
        }
    }

    public static void Change(PeopleBook book, PeopleEdit.Change edit)
    {
        if (book.Find(edit.UserName) is not { } entry)
        {
            book.Refuse("userName", "unknown", $"Tidak ada akun \"{edit.UserName}\".");
            return;
        }

        var after = With(entry, edit.Data);
        if (after == entry)
        {
            return;
        }

        if (edit.Seen is { } seen && seen != entry.Seen)
        {
            book.Refuse("name", "changed", $"Data {entry.Name} diubah orang lain sejak Anda membuka halaman ini: sekarang {PeopleWords.Person(book.Scope.Tenant, Of(entry))}. Periksa, lalu kirim lagi.");
        }

        if (Fits(book, edit.UserName, edit.Data))
        {
            book.Put(after, "Data diubah", PeopleWords.Person(book.Scope.Tenant, Of(entry)), PeopleWords.Person(book.Scope.Tenant, edit.Data));
        }
    }

    public static void Close(PeopleBook book, PeopleEdit.Close edit)
    {
        if (book.Find(edit.UserName) is not { Closed: false } entry)
        {
            return;
        }

        if (entry.UserName == book.Scope.By)
        {
            book.Refuse("userName", "own-account", "Akun sendiri tidak dapat ditutup. Mintalah admin lain menutupnya.");
            return;
        }

        foreach (var held in entry.Held.Where(held => held.Until is null || held.Until > book.Scope.Today))
        {
            PostEdits.End(book, new PeopleEdit.End(entry.UserName, held.Ordinal, book.Scope.Today));
        }

        book.Put(book.Find(edit.UserName)! with { Closed = true }, "Akun ditutup", "dapat masuk", "tidak dapat masuk");
    }

    public static void Reopen(PeopleBook book, PeopleEdit.Reopen edit)
    {
        if (book.Find(edit.UserName) is { Closed: true } entry)
        {
            book.Put(entry with { Closed = false }, "Akun dibuka kembali", "tidak dapat masuk", "dapat masuk");
        }
    }

    public static PersonData Of(PersonEntry entry) => new(entry.Name, entry.Post, entry.Unit, entry.Email, entry.Phone);

    private static PersonEntry With(PersonEntry entry, PersonData data) => entry with { Name = data.Name, Post = data.Post, Unit = data.Unit, Email = data.Email, Phone = data.Phone };

    private static bool Fits(PeopleBook book, string userName, PersonData data)
    {
        var before = book.Errors.Count;
        book.Errors.AddRange(new[] { TextBound.Refuse("name", data.Name, TextLength.Name), TextBound.Refuse("post", data.Post, TextLength.Name) }.OfType<Domain.Problems.FieldError>());
        if (data.Name.Length == 0)
        {
            book.Refuse("name", "required", "Nama belum diisi.");
        }

        if (data.Unit is { } unit && book.Scope.Tenant.Units.All(known => known.Id != unit))
        {
            book.Refuse("unit", "unknown-unit", $"OPD atau unit \"{unit}\" tidak ada. Pilih dari daftar, atau tambahkan dahulu pada Unit dan jabatan.");
        }

        if (data.Email is { } email && (email.Length > TextLength.Email || !MailAddress.TryCreate(email, out var address) || address.Address != email))
        {
            book.Refuse("email", "wrong-form", $"\"{Short(email)}\" bukan alamat surel. Tulis satu alamat, misalnya nama@contoh.go.id.");
        }
        else if (data.Email is { } own && book.Now.Values.FirstOrDefault(other => other.UserName != userName && !other.Closed && string.Equals(other.Email, own, StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            book.Refuse("email", "taken", $"Surel {own} sudah dipakai {taken.Name} ({taken.UserName}). Setiap orang mempunyai surel sendiri.");
        }

        if (data.Phone is { } phone && !Phone().IsMatch(phone))
        {
            book.Refuse("phone", "wrong-form", $"\"{Short(phone)}\" bukan nomor telepon. Tulis angka dengan kode negara di depannya, misalnya +6281234567890.");
        }

        return book.Errors.Count == before;
    }

    private static string Short(string text) => text.Length > 60 ? text[..59] + "…" : text;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]{0,63}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UserName();

    // ITU-T E.164
    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();
}
