using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with a question: its bounds, its choices, whether it has to be answered, and when it is asked; and with conditions everywhere.</summary>
internal static class FieldFixes
{
    private static readonly string[] _bounds = ["min", "max", "accept", "maxSize"];
    private static readonly string[] _condition = ["field", "is", "not"];

    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Finding finding) => finding.Code switch
    {
        "bound-unused" => [Several("tanpa-batas", "Hapus batas isian ini", _bounds.Select(key => $"{finding.Place}/{key}"))],
        "min-over-max" => [Swapped(revision, finding.Place)],
        "duplicate-option" => [Once(revision, finding.Place)],
        "options-twice" =>
        [
            Several("yang-ditulis", "Pakai pilihan yang ditulis", [finding.Place]), Several("dari-daftar", "Pakai pilihan dari daftar", [Beside(finding.Place, "options")]),
        ],
        "generated-required" => [Several("diisi-orang", "Biarkan orang yang mengisi", [Beside(finding.Place, "generated")])],
        "generated-unknown" => [new SopProposal("nomor-tiket", "Isi dengan nomor tiket", new TypeCell(finding.Place, "ticketNumber"))],
        "required-twice" =>
        [
            Several("bersyarat", "Wajib hanya bila syaratnya terpenuhi", [Beside(finding.Place, "required")]), Several("selalu", "Selalu wajib", Condition(finding.Place)),
        ],
        "condition-empty" or "condition-on-itself" or "unknown-field" or "unknown-value" when IsCondition(finding.Place) => [Several("tanpa-syarat", "Hapus syaratnya", Condition(finding.Place))],
        "duplicate-id" or "reserved-name" when Last(finding.Place) is "id" or "name" => [new SopProposal("nama-lain", "Beri nama tetap yang lain", new RenamePart(finding.Place[..finding.Place.LastIndexOf('/')]))],
        _ => [],
    };

    private static bool IsCondition(string place) => Last(place) is "when" or "requiredWhen";

    private static IEnumerable<string> Condition(string place) => _condition.Select(key => $"{place}/{key}");

    private static SopProposal Several(string key, string label, IEnumerable<string> places) => new(key, label, new SeveralEdits([.. places.Select(place => new TypeCell(place, ""))]));

    private static SopProposal Swapped(SopRevision revision, string place)
    {
        var (least, most) = (Beside(place, "min"), Beside(place, "max"));
        return new SopProposal("tukar", "Tukar kedua batasnya", new SeveralEdits([new TypeCell(least, SopCells.Read(revision, most) ?? ""), new TypeCell(most, SopCells.Read(revision, least) ?? "")]));
    }

    private static SopProposal Once(SopRevision revision, string place)
    {
        var options = CellText.Pairs(SopCells.Read(revision, place) ?? "").DistinctBy(option => option.Key).DistinctBy(option => option.Value);
        return new SopProposal("sekali", "Hapus pilihan yang kembar", new TypeCell(place, CellText.Pairs(options)));
    }

    private static string Beside(string place, string key) => $"{place[..place.LastIndexOf('/')]}/{key}";

    private static string Last(string place) => place[(place.LastIndexOf('/') + 1)..];
}
