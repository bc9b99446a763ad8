using System.Globalization;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>How the region shows itself: its name, agency, colour and letterhead.</summary>
public sealed class BrandSetting : SettingSubject
{
    private const string Name = "name", Agency = "agency", Accent = "accent", Lines = "letterhead/lines", Address = "letterhead/address", Place = "letterhead/place";

    // WCAG 2.2, 1.4.3: white text on the colour
    private const double Least = 4.5;

    public override string Id => "tampilan";

    public override string Title => "Tampilan dan kop surat";

    public override string About => "Nama daerah dan instansi, warna halaman, dan kop surat.";

    public override string File => $"{TenantYamlReader.TenantFile} dan {TenantYamlReader.PapersFile}";

    public override string OpenTickets => "Surat yang sudah terbit tidak berubah.";

    public override bool Looks => true;

    public override SettingForm Form(SettingScope scope) => new(
    [
        new(Name, "Nama daerah") { Required = true, Longest = 100 },
        new(Agency, "Instansi"),
        new(Accent, "Warna") { Longest = 7, Help = "Enam angka heksadesimal, misalnya #0d5c63. Cukup gelap untuk tulisan putih." },
        new(Lines, "Baris kop surat") { Kind = SettingFieldKind.LongText, Longest = 600, Help = "Satu baris kop tiap baris." },
        new(Address, "Alamat pada kop") { Longest = 400 },
        new(Place, "Tempat pada tanggal surat") { Longest = 100 },
    ], []);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet.OfCells(
        (Name, tenant.Name), (Agency, tenant.Agency), (Accent, tenant.Accent), (Lines, string.Join('\n', tenant.Letterhead.Lines)), (Address, tenant.Letterhead.Address), (Place, tenant.Letterhead.Place));

    public override Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop) => Task.FromResult<IReadOnlyList<FieldError>>(
        trial.After.Accent is { } accent && accent != trial.Scope.Tenant.Accent && ContrastToWhite(accent) < Least
            ? [new FieldError(Accent, "too-light", "Warna ini terlalu muda: tulisan putih di atasnya sukar dibaca. Pilih yang lebih gelap.")]
            : []);

    internal override void Fill(MapWriter map, SettingSheet sheet) => map
        .Required(Name, sheet.Cell(Name))
        .Text(Agency, sheet.Cell(Agency))
        .Text(Accent, sheet.Cell(Accent))
        .Map("letterhead", new MapWriter()
            .Lines("lines", sheet.Cell(Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Text("address", sheet.Cell(Address))
            .Text("place", sheet.Cell(Place))
            .Spread());

    internal override TenantProfile Lay(SettingScope scope, MapReader map)
    {
        RootReader.Language(map, Domain.Sops.SopRevision.CurrentLanguage);
        return scope.Tenant with
        {
            Name = map.RequiredText(Name, "Ia nama pendek daerah yang tampil di halaman."),
            Agency = map.Text(Agency) ?? "",
            Accent = ProfileReader.ReadAccent(map),
            Letterhead = map.Map("letterhead", PapersReader.ReadHead) ?? Letterhead.None,
        };
    }

    private static double ContrastToWhite(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 1.05 / ((0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5)) + 0.05);
    }
}
