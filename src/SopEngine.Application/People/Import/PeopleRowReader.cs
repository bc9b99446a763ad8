using System.Globalization;
using SopEngine.Application.Tables;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People.Import;

/// <summary>Reads a row of a table of people as what an admin would do on the pages. An empty cell leaves what there is.</summary>
internal sealed class PeopleRowReader(PeopleBook book, PeopleTable table, TableRow row)
{
    private TenantProfile Tenant => book.Scope.Tenant;

    public string UserName { get; } = table.Cell(row, PeopleColumn.UserName).ToLowerInvariant();

    public string Who => table.Cell(row, PeopleColumn.Name) is { Length: > 0 } name ? name : UserName;

    /// <summary>Lays the row over the book; what does not fit is among its errors.</summary>
    public void Apply()
    {
        if (UserName.Length == 0)
        {
            book.Refuse("userName", "required", "Nama pengguna belum diisi. Tulis nama untuk masuk, misalnya budi.santoso.");
            return;
        }

        var there = book.Find(UserName);
        if (there is { Closed: true })
        {
            book.Refuse("userName", "closed", $"Akun {there.Name} ditutup. Buka kembali akunnya dahulu, atau hapus baris ini.");
            return;
        }

        var data = new PersonData(
            Or(PeopleColumn.Name, there?.Name) ?? "", Or(PeopleColumn.Post, there?.Post) ?? "", Unit(PeopleColumn.Unit) ?? there?.Unit, Or(PeopleColumn.Email, there?.Email), Phone() ?? there?.Phone);
        book.Apply(there is null ? new PeopleEdit.Add(UserName, data) : new PeopleEdit.Change(UserName, data, null));
        if (book.Errors.Count == 0)
        {
            Posts();
        }
        else
        {
            // also what is wrong with the post is said at once
            _ = (Roles().Count, Kind(), Date(PeopleColumn.From), Date(PeopleColumn.Until));
        }
    }

    private void Posts()
    {
        var (roles, unit, kind, from, until) = (Roles(), Unit(PeopleColumn.RoleUnit), Kind(), Date(PeopleColumn.From), Date(PeopleColumn.Until));
        var (instead, letter) = (Cell(PeopleColumn.Instead)?.ToLowerInvariant(), Cell(PeopleColumn.Letter));
        if (book.Errors.Count > 0)
        {
            return;
        }

        foreach (var role in roles)
        {
            var same = book.Find(UserName)!.Held.Where(held => held.Role == role && held.Unit == unit && held.Kind == kind && (from is null || held.From == from)).ToList();
            if (same.Exists(held => until is null ? held.Until is null || held.Until >= book.Scope.Today : held.Until == until))
            {
                continue;
            }

            book.Apply(same.Find(held => until is not null && (held.Until is null || held.Until >= book.Scope.Today)) is { } running
                ? new PeopleEdit.End(UserName, running.Ordinal, until!.Value)
                : new PeopleEdit.Appoint(UserName, role, unit, kind, from, until, instead, letter));
        }
    }

    private string? Cell(PeopleColumn column) => table.Cell(row, column) is { Length: > 0 } text ? text : null;

    private string? Or(PeopleColumn column, string? there) => Cell(column) ?? there;

    private string? Unit(PeopleColumn column)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        var found = Tenant.Units.FirstOrDefault(unit => Same(unit.Name, text) || Same(unit.Id, text));
        if (found is null)
        {
            book.Refuse("unit", "unknown-unit", $"{PeopleHeads.Of(column)} \"{Short(text)}\" tidak ada. Samakan tulisannya dengan daftar, atau tambahkan dahulu pada Unit dan jabatan.");
        }

        return found?.Id;
    }

    private List<string> Roles()
    {
        var roles = new List<string>();
        foreach (var text in (Cell(PeopleColumn.Role) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Tenant.Roles.FirstOrDefault(role => Same(role.Label, text) || Same(role.Id, text)) is { } found)
            {
                roles.Add(found.Id);
            }
            else
            {
                book.Refuse("role", "unknown-role", $"Jabatan \"{Short(text)}\" tidak ada. Tulis salah satu: {string.Join(", ", Tenant.Roles.Select(role => role.Label))}. Sebutan yang lain masuk kolom {PeopleHeads.Of(PeopleColumn.Post)}.");
            }
        }

        return roles;
    }

    private HoldingKind Kind()
    {
        switch ((Cell(PeopleColumn.Kind) ?? "").TrimEnd('.').ToLowerInvariant())
        {
            case "" or "definitif" or "tetap":
                return HoldingKind.Definitive;
            case "plh" or "pelaksana harian":
                return HoldingKind.Plh;
            case "plt" or "pelaksana tugas":
                return HoldingKind.Plt;
            case var other:
                book.Refuse("kind", "unknown-kind", $"Status \"{Short(other)}\" tidak dikenal. Tulis Definitif, Plh., atau Plt.");
                return HoldingKind.Definitive;
        }
    }

    private DateOnly? Date(PeopleColumn column)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        // a spreadsheet keeps a day as a number
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 20_000 and < 80_000)
        {
            return new DateOnly(1899, 12, 30).AddDays(serial);
        }

        var date = DateText.Read(text, out var impossible);
        if (date is null)
        {
            book.Refuse("date", "bad-date", impossible
                ? $"{PeopleHeads.Of(column)}: tidak ada tanggal \"{Short(text)}\" dalam kalender. Perbaiki tanggalnya."
                : $"{PeopleHeads.Of(column)}: \"{Short(text)}\" bukan tanggal. Tulis 2026-12-25, 25/12/2026, atau 25 Desember 2026.");
        }

        return date;
    }

    /// <summary>With the country's code in front, as people leave it out in tables.</summary>
    private string? Phone()
    {
        if (Cell(PeopleColumn.Phone) is not { } text)
        {
            return null;
        }

        var digits = new string([.. text.Where(character => character is not (' ' or '-' or '.' or '(' or ')'))]);
        return digits.StartsWith('0') ? "+62" + digits[1..] : digits.StartsWith("62", StringComparison.Ordinal) ? "+" + digits : digits.StartsWith('8') ? "+62" + digits : digits;
    }

    private static bool Same(string known, string typed) => string.Equals(known, string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length > 60 ? text[..59] + "…" : text;
}
