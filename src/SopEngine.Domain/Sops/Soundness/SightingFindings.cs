using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>Findings that a single step of the flow shows.</summary>
internal static class SightingFindings
{
    public static void Report(CheckScope scope, Exploration exploration)
    {
        foreach (var (row, sighting) in exploration.Sightings.Doubled)
        {
            scope.Report(
                "row-begun-twice",
                scope.At(scope.Revision.FindStep(row)!, null, "Kegiatan"),
                "Baris ini dapat dimulai lagi selagi masih dikerjakan; pekerjaan yang satu hilang di dalam yang lain.",
                "Gabungkan cabang-cabangnya lebih dahulu dengan join, atau batalkan cabang lain dengan cancelsOthers: true.",
                Path(exploration, sighting));
        }

        foreach (var (row, sighting) in exploration.Sightings.Improper)
        {
            scope.Report(
                "improper-completion",
                Closing(scope, row, sighting),
                $"Tiket ditutup selagi {LeftOver(scope.Revision, sighting.Marking)} belum selesai.",
                "Gabungkan cabang-cabangnya lebih dahulu dengan join, atau tandai jawaban yang menutup dengan cancelsOthers: true.",
                Path(exploration, sighting));
        }

        foreach (var (row, sighting) in exploration.Sightings.Unresolved)
        {
            scope.Report(
                "resolved-missing",
                Closing(scope, row, sighting),
                "Tiket dapat ditutup sebagai selesai tanpa pernah dinyatakan terselesaikan; lama penyelesaiannya tidak dapat dihitung.",
                "Tambahkan milestone: resolved pada jawaban yang menyelesaikan permintaannya.",
                Path(exploration, sighting));
        }

        ReportUnits(scope, exploration);
    }

    private static void ReportUnits(CheckScope scope, Exploration exploration)
    {
        foreach (var (lane, (row, sighting)) in exploration.Sightings.WithoutUnit)
        {
            var column = scope.Revision.FindLane(lane)!;
            var step = scope.Revision.FindStep(row)!;
            scope.Report(
                "field-asked-too-late",
                scope.At(column, "unit", "Pelaksana") with { Row = PlaceIndex.RowName(step) },
                $"Unit \"{column.Label}\" dicari dari isian \"{scope.Fields.LabelOf(column.Unit!.Field!)}\", tetapi {Words.Row(step)} dapat tercapai sebelum isian itu dijawab.",
                "Wajibkan isian itu pada formulir penerimaan atau pada baris sebelumnya.",
                Path(exploration, sighting));
        }
    }

    private static IReadOnlyList<string> Path(Exploration exploration, Sightings.Sighting sighting) =>
        sighting.By is { } move ? exploration.PathTo(sighting.Point, move) : [];

    /// <summary>The outcome that closes where the answered row closes by itself; else the row that was passed.</summary>
    private static Spot Closing(CheckScope scope, string row, Sightings.Sighting sighting)
    {
        var step = scope.Revision.FindStep(row)!;
        return sighting.By is { } move && move.Place.Step == row ? scope.At(move.Outcome, null, "Jawaban") : scope.At(step, null, "Kegiatan");
    }

    private static string LeftOver(SopRevision revision, Marking marking)
    {
        var rows = marking.Active.Select(place => place.Step).Concat(marking.Arrived.Select(arrival => arrival.Join)).Distinct();
        return Words.List([.. rows.Select(row => Words.Row(revision.FindStep(row)!))]);
    }
}
