using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Domain.Tests.Sops.Differences;

public sealed class SopDifferencesTests
{
    private static readonly SopRevision _sop = Sketch.Sop(
        Sketch.Filing("a", "b") with { No = "1." },
        Sketch.Row("b", Sketch.Go("ya", "c"), Sketch.Back("tidak", "a")) with { No = "2.", Time = "30 menit" },
        Sketch.Row("c", Sketch.Go("selesai", "d")) with { No = "3." },
        Sketch.Row("d", Sketch.Close("tutup")) with { No = "4." });

    [Fact]
    public void A_changed_cell_is_told_old_and_new()
    {
        Told(_sop with { Steps = Changed("b", step => step with { Time = "1 jam" }) }).Should().Equal("Changed steps/b/time 2 Waktu: 30 menit -> 1 jam");
    }

    [Fact]
    public void An_inserted_row_moves_no_other_and_its_numbers_are_layout()
    {
        var added = Sketch.Row("x", Sketch.Go("selesai", "c")) with { No = "3." };
        var steps = Changed("b", step => step with { Outcomes = [Sketch.Go("ya", "x"), Sketch.Back("tidak", "a")] }).ToList();
        steps.Insert(2, added);
        steps[3] = steps[3] with { No = "4." };
        steps[4] = steps[4] with { No = "5." };

        Told(_sop with { Steps = steps }).Should().Equal(
            "Changed steps/b/outcomes/ya/goto 2 Jawaban: lanjut ke baris 3 ([\"c\"]) -> lanjut ke baris 3 ([\"x\"])",
            "Added steps/x 3 Kegiatan:  -> baris 3: Mengerjakan x");
    }

    [Fact]
    public void A_moved_row_is_recognised_and_its_neighbours_have_not_moved()
    {
        Told(_sop with { Steps = [_sop.Steps[0], _sop.Steps[3], _sop.Steps[1], _sop.Steps[2]] }).Should().Equal(
            "Moved steps/d 4 Kegiatan: sesudah baris 3: Mengerjakan c -> sesudah baris 1: Mengerjakan a");
    }

    [Fact]
    public void A_removed_row_stands_where_it_stood()
    {
        var compared = SopDifferences.Between(_sop, _sop with { Steps = [.. _sop.Steps.Where(step => step.Id != "c")] });

        compared.Rows.Select(row => $"{(row.After ?? row.Before)!.Id}{(row.IsRemoved ? "-" : "")}").Should().Equal("a", "b", "c-", "d");
        compared.Rows[2].Differences.Should().ContainSingle().Which.Place.Should().Be("steps/c");
    }

    [Fact]
    public void A_lane_that_gets_another_name_changes_no_row()
    {
        var renamed = _sop with { Lanes = [.. _sop.Lanes.Select(lane => lane.Id == "petugas" ? lane with { Label = "Staf", Roles = ["staf-it"] } : lane)] };

        SopDifferences.Between(_sop, renamed, role => role == "staf-it" ? "Staf IT" : "Petugas").Differences
            .Select(difference => $"{difference.Place} {difference.Part}: {difference.Before} -> {difference.After}")
            .Should().Equal("lanes/petugas/label Staf: nama: Petugas -> Staf", "lanes/petugas/roles Staf: jabatan: Petugas -> Staf IT");
    }

    [Fact]
    public void An_answer_that_leads_elsewhere_says_where()
    {
        Told(_sop with { Steps = Changed("b", step => step with { Outcomes = [step.Outcomes[0], Sketch.Close("tidak", ClosureKind.RejectedOutOfScope)] }) }).Should().Equal(
            "Changed steps/b/outcomes/tidak/returnTo 2 Jawaban: baris 1 -> ",
            "Changed steps/b/outcomes/tidak/close 2 Jawaban:  -> di luar layanan atau wewenang");
    }

    private static IReadOnlyList<Step> Changed(string id, Func<Step, Step> change) => [.. _sop.Steps.Select(step => step.Id == id ? change(step) : step)];

    private static IEnumerable<string> Told(SopRevision after) => SopDifferences.Between(_sop, after).Differences
        .Select(difference => $"{difference.Kind} {difference.Place} {difference.Row} {difference.Column}: {difference.Before} -> {difference.After}");
}
