namespace SopEngine.Application.People.Import;

/// <summary>The words by which people call the columns, in any order and any case.</summary>
public static class PeopleHeads
{
    /// <summary>As the empty table that is handed out has them.</summary>
    public static IReadOnlyList<(PeopleColumn Column, string Head)> All { get; } =
    [
        (PeopleColumn.Name, "Nama"), (PeopleColumn.UserName, "Nama pengguna"), (PeopleColumn.Post, "Sebutan jabatan"), (PeopleColumn.Unit, "OPD atau unit"), (PeopleColumn.Email, "Surel"),
        (PeopleColumn.Phone, "Telepon"), (PeopleColumn.Role, "Jabatan"), (PeopleColumn.RoleUnit, "Untuk unit"), (PeopleColumn.Kind, "Status"), (PeopleColumn.From, "Mulai"),
        (PeopleColumn.Until, "Sampai"), (PeopleColumn.Instead, "Menggantikan"), (PeopleColumn.Letter, "Nomor surat"),
    ];

    private static readonly Dictionary<string, PeopleColumn> _others = new(StringComparer.Ordinal)
    {
        ["namalengkap"] = PeopleColumn.Name, ["namapegawai"] = PeopleColumn.Name, ["username"] = PeopleColumn.UserName, ["user"] = PeopleColumn.UserName, ["akun"] = PeopleColumn.UserName,
        ["namajabatan"] = PeopleColumn.Post, ["sebutan"] = PeopleColumn.Post, ["opd"] = PeopleColumn.Unit, ["unit"] = PeopleColumn.Unit, ["unitkerja"] = PeopleColumn.Unit, ["instansi"] = PeopleColumn.Unit,
        ["perangkatdaerah"] = PeopleColumn.Unit, ["bidang"] = PeopleColumn.Unit, ["opdunit"] = PeopleColumn.Unit, ["email"] = PeopleColumn.Email, ["alamatsurel"] = PeopleColumn.Email, ["alamatemail"] = PeopleColumn.Email,
        ["hp"] = PeopleColumn.Phone, ["nohp"] = PeopleColumn.Phone, ["nomorhp"] = PeopleColumn.Phone, ["telp"] = PeopleColumn.Phone, ["notelepon"] = PeopleColumn.Phone, ["nomortelepon"] = PeopleColumn.Phone,
        ["ponsel"] = PeopleColumn.Phone, ["whatsapp"] = PeopleColumn.Phone, ["peran"] = PeopleColumn.Role, ["jabatandalamsop"] = PeopleColumn.Role, ["unitjabatan"] = PeopleColumn.RoleUnit, ["lingkup"] = PeopleColumn.RoleUnit,
        ["jenis"] = PeopleColumn.Kind, ["statusjabatan"] = PeopleColumn.Kind, ["tanggalmulai"] = PeopleColumn.From, ["tmt"] = PeopleColumn.From, ["sejak"] = PeopleColumn.From, ["dari"] = PeopleColumn.From,
        ["tanggalakhir"] = PeopleColumn.Until, ["berakhir"] = PeopleColumn.Until, ["hingga"] = PeopleColumn.Until, ["pengganti"] = PeopleColumn.Instead, ["nosurat"] = PeopleColumn.Letter, ["sk"] = PeopleColumn.Letter,
        ["nomorsk"] = PeopleColumn.Letter, ["nosk"] = PeopleColumn.Letter,
    };

    /// <summary>The column that a head means; null for none that is known.</summary>
    public static PeopleColumn? Find(string head)
    {
        var word = new string([.. head.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        return All.Where(known => new string([.. known.Head.ToLowerInvariant().Where(char.IsAsciiLetter)]) == word).Select(known => (PeopleColumn?)known.Column).FirstOrDefault()
            ?? (_others.TryGetValue(word, out var other) ? other : null);
    }

    public static string Of(PeopleColumn column) => All.First(known => known.Column == column).Head;
}
