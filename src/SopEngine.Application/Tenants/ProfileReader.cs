using System.Text.RegularExpressions;
using SopEngine.Application.Files;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>Reads <c>tenant.yaml</c>, and looks whether the units and roles it names are among those it lists.</summary>
internal sealed partial class ProfileReader(string folder, IReadOnlyCollection<string>? calendars)
{
    private static readonly string[] _states = ["open", "waiting", "resolved", "closed"];

    private readonly ListedNames _units = new("unit", "units", FileProblemCodes.UnknownUnit);
    private readonly ListedNames _roles = new("peran", "roles", FileProblemCodes.UnknownRole);
    private readonly ListedNames _people = new("orang", "people");

    public TenantProfile Read(MapReader map)
    {
        RootReader.Language(map, SopRevision.CurrentLanguage);
        var profile = new TenantProfile
        {
            Id = new TenantId(ReadId(map)),
            Name = map.RequiredText("name", "Ia nama pendek daerah yang tampil di halaman."),
            Agency = map.Text("agency") ?? "",
            Kind = map.Choice<TenantKind>("kind") ?? TenantKind.Region,
            IsTraining = map.Flag("training"),
            Zone = ReadZone(map),
            Hosts = ReadHosts(map),
            FiguresFor = [.. map.Texts("figuresFor").Select(region => new TenantId(region))],
            Accent = ReadAccent(map),
            TicketNumbers = map.Map("numbers", ReadNumbers) ?? NumbersLeftOut,
            Units = map.List("units", ReadUnit),
            Roles = map.List("roles", ReadRole),
            People = map.List("people", ReadPerson),
            Extensions = map.Map("extensions", ReadExtensions) ?? [],
            NationalTargets = map.Map("nationalTargets", ReadNationalTargets) ?? [],
            Labels = map.Dictionary("labels", _states),
            Guests = map.Flag("guests"),
            SecondFactorRoles = _roles.Names(map, "secondFactor"),
            Satisfaction = map.Choice<SatisfactionForm>("satisfaction") ?? SatisfactionForm.One,
            Messages = map.Map("messages", rules => MessageRulesReader.Read(rules, _roles)) ?? MessageRules.Plain,
        };
        _units.Close();
        _roles.Close();
        return profile;
    }

    /// <summary>Units and roles alone, laid over a region.</summary>
    internal static TenantProfile ReadOrganisation(MapReader map, TenantProfile tenant, IReadOnlyCollection<string>? calendars)
    {
        var reader = new ProfileReader("", calendars);
        var after = tenant with { Units = map.List("units", reader.ReadUnit), Roles = map.List("roles", reader.ReadRole) };
        reader._units.Close();
        reader._roles.Close();
        return after;
    }

    private static string NumbersLeftOut => new TenantProfile { Id = default, Name = "" }.TicketNumbers;

    private string ReadId(MapReader map)
    {
        var id = map.Id("tenant", "Ia pengenal daerah, sama dengan nama foldernya.");
        if (map.Entry("tenant") is not { Value: YamlScalar } entry)
        {
            return id;
        }

        if (ReservedNames.Contains(id))
        {
            map.Error(
                "tenant", entry, FileProblemCodes.ReservedName, $"\"{id}\" adalah alamat milik layanan sendiri dan tidak dapat menjadi nama daerah.",
                $"Pakai nama lain; yang tidak boleh: {string.Join(", ", ReservedNames.All)}.");
        }
        else if (id != folder)
        {
            map.Error(
                "tenant", entry, FileProblemCodes.FolderName, $"Pengenal daerah \"{id}\" tidak sama dengan nama foldernya, \"{folder}\".",
                "Samakan keduanya: definisi SOP dicari di folder dengan nama ini.");
        }

        return id;
    }

    private static string ReadZone(MapReader map) =>
        CheckedText.Read(map, "zone", IsZone, "bukan zona waktu yang dikenal",
            "Tulis zona IANA: Asia/Jakarta (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).")
        ?? new TenantProfile { Id = default, Name = "" }.Zone;

    // an offset or a Windows name would be read on one host and not on another
    private static bool IsZone(string text) =>
        text.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) && zone.HasIanaId && zone.Id == text;

    private static IReadOnlyList<string> ReadHosts(MapReader map)
    {
        if (map.Entry("hosts") is not { } entry)
        {
            return [];
        }

        var hosts = map.TextsOf(entry.Value, entry.At, map.PlaceOf("hosts"), "hosts");
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, at, place) in hosts)
        {
            if (text.Any(char.IsUpper) || Uri.CheckHostName(text) != UriHostNameType.Dns || text.EndsWith('.'))
            {
                map.Problems.Error(at, place, FileProblemCodes.Value, $"\"{text}\" bukan nama host.",
                    "Tulis nama saja dengan huruf kecil, tanpa https:// dan tanpa port, misalnya helpdesk.batam.go.id.");
            }
            else if (!seen.Add(text))
            {
                map.Problems.Error(at, place, FileProblemCodes.DuplicateName, $"Host \"{text}\" ditulis dua kali.", "Hapus salah satu.");
            }
        }

        return [.. hosts.Select(host => host.Text)];
    }

    internal static string? ReadAccent(MapReader map) =>
        CheckedText.Read(map, "accent", text => Colour().IsMatch(text), "bukan warna", "Tulis enam angka heksadesimal dalam tanda petik, misalnya \"#0d5c63\".");

    internal static string ReadNumbers(MapReader map)
    {
        if (map.Entry("ticket") is null)
        {
            map.Missing("ticket", "Ia pola nomor tiket.");
        }

        return CheckedText.Read(
            map, "ticket", text => NumberPattern.TryRead(text, out _), "bukan pola nomor tiket",
            "Pakai huruf, angka, titik, dan tanda hubung, dengan {year}, {month}, dan tepat satu {seq:N} (N dari 1 sampai 12), misalnya \"BWI-{year}-{seq:4}\".")
            ?? NumbersLeftOut;
    }

    private Unit ReadUnit(MapReader map)
    {
        var id = _units.Add(map, map.Id("id", "Ia pengenal unit ini."), "id");
        var name = map.RequiredText("name", "Ia nama unit yang tampil.");
        var kind = map.Id("kind", "Ia jenis unit, misalnya opd, bidang, seksi.");
        return new Unit(id, name, kind, _units.Name(map, "parent", parentOf: id), CalendarName.Read(map, calendars));
    }

    private RoleDefinition ReadRole(MapReader map) => new(
        _roles.Add(map, map.Id("id", "Ia pengenal peran ini."), "id"),
        map.RequiredText("label", "Ia nama peran yang tampil."),
        map.Flag("authority"));

    private Person ReadPerson(MapReader map) => new()
    {
        UserName = _people.Add(map, ReadUserName(map), "userName"),
        Name = map.RequiredText("name", "Ia nama orang yang tampil."),
        Post = map.Text("post") ?? "",
        Unit = _units.Name(map, "unit"),
        Email = MessageRulesReader.Address(map, "email"),
        Phone = CheckedText.Read(map, "phone", text => Phone().IsMatch(text), "bukan nomor telepon", "Tulis angka dengan kode negara di depannya, misalnya +6281234567890."),
        Holds = map.List("holds", ReadHolding),
    };

    private RoleHolding ReadHolding(MapReader map)
    {
        if (map.Entry("role") is null)
        {
            map.Missing("role", "Ia pengenal peran yang dipegang.");
        }

        return new RoleHolding(_roles.Name(map, "role") ?? "", _units.Name(map, "unit"));
    }

    private static string ReadUserName(MapReader map)
    {
        if (map.Entry("userName") is null)
        {
            map.Missing("userName", "Ia nama pengguna untuk masuk.");
        }

        return CheckedText.Read(
            map, "userName", text => UserName().IsMatch(text), "bukan nama pengguna",
            "Pakai huruf kecil, angka, titik, garis bawah, dan tanda hubung, paling panjang 64.") ?? "";
    }

    internal static Dictionary<string, IReadOnlyList<string>> ReadExtensions(MapReader map) =>
        map.Entries.ToDictionary(entry => entry.Key, entry => map.Texts(entry.Key), StringComparer.Ordinal);

    internal static Dictionary<string, IReadOnlyList<NationalTarget>> ReadNationalTargets(MapReader map) => map.Entries.ToDictionary(
        entry => entry.Key,
        entry => (IReadOnlyList<NationalTarget>)[.. map.WordsOf(entry.Key, [.. NationalTargets.Sets.Keys]).SelectMany(set => NationalTargets.Sets.GetValueOrDefault(set, []))],
        StringComparer.Ordinal);

    [GeneratedRegex(@"\A#[0-9a-fA-F]{6}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour();

    // ITU-T E.164: at most fifteen digits, with the country's first
    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]{0,63}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UserName();
}
