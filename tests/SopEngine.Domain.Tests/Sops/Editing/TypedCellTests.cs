using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Editing;

/// <summary>What is typed into the table, by one person and by two at once.</summary>
public sealed class TypedCellTests
{
    private static readonly SopRevision _sop = Sop(Filing("a", "b"), Row("b", Go("ya", "c"), Back("tidak", "a")), Row("c", Close("tutup")));

    [Fact]
    public void A_table_that_is_sent_back_as_it_was_changes_nothing() => Prop.ForAll(
        RandomSops.Sound().ToArbitrary(),
        sop =>
        {
            var typed = SopCells.Read(sop).ToDictionary(cell => cell.Key, cell => cell.Value);
            return TypedCells.Changes(sop, typed).Count == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_cell_holds_what_is_written_into_it_and_no_other_changes() => Prop.ForAll(
        RandomSops.Sound().ToArbitrary(),
        sop => SopCells.Read(sop).Where(cell => !cell.Key.EndsWith("/kind", StringComparison.Ordinal) && !cell.Key.EndsWith("/anyTime", StringComparison.Ordinal)).All(cell =>
        {
            var text = Other(cell.Key);
            var written = SopCells.Write(sop, cell.Key, text)!;
            return SopCells.Read(written).All(now => now.Value == (now.Key == cell.Key ? text : SopCells.Read(sop, now.Key)));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_who_type_into_different_cells_both_find_their_text()
    {
        var (mine, none) = TypedCells.Apply(_sop, TypedCells.Changes(_sop, Typed("steps/b/time", "30 menit")));
        var (both, conflicts) = TypedCells.Apply(mine, TypedCells.Changes(_sop, Typed("steps/b/activity", "Memeriksa")));

        none.Should().BeEmpty();
        conflicts.Should().BeEmpty();
        both.FindStep("b").Should().BeEquivalentTo(new { Time = "30 menit", Activity = "Memeriksa" });
    }

    [Fact]
    public void Two_who_type_into_the_same_cell_are_told_and_nothing_is_lost()
    {
        var (mine, _) = TypedCells.Apply(_sop, TypedCells.Changes(_sop, Typed("steps/b/time", "30 menit")));

        var (now, conflicts) = TypedCells.Apply(mine, TypedCells.Changes(_sop, Typed("steps/b/time", "1 jam")));

        now.FindStep("b")!.Time.Should().Be("30 menit");
        conflicts.Should().Equal(new CellConflict(new CellChange("steps/b/time", "", "1 jam"), "30 menit"));
    }

    [Fact]
    public void Two_who_type_the_same_agree()
    {
        var change = TypedCells.Changes(_sop, Typed("steps/b/time", "1 jam"));

        TypedCells.Apply(TypedCells.Apply(_sop, change).Revision, change).Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void A_cell_of_a_row_that_is_gone_is_told_too()
    {
        var (_, conflicts) = TypedCells.Apply(new RemoveRow("b").On(_sop), TypedCells.Changes(_sop, Typed("steps/b/time", "1 jam")));

        conflicts.Should().ContainSingle().Which.Theirs.Should().BeNull();
    }

    [Theory]
    [InlineData("steps/b/phase", "entah")]
    [InlineData("steps/b/outcomes/ya/target", "ke mana saja")]
    [InlineData("steps/b/kind", "persegi")]
    [InlineData("nowhere/at/all", "x")]
    public void What_cannot_be_understood_changes_nothing(string place, string text) => TypedCells.Changes(_sop, Typed(place, text)).Should().BeEmpty();

    [Fact]
    public void Every_finding_has_a_cell_that_is_there() => Prop.ForAll(
        RandomSops.Wild().ToArbitrary(),
        sop => SopChecks.Run(sop).All(finding => FindingCell.Of(sop, finding.Place) is var cell && (cell.Length == 0 || SopCells.Read(sop, cell) is not null))).QuickCheckThrowOnFailure();

    private static string Other(string place) => place[(place.LastIndexOf('/') + 1)..] switch
    {
        "phase" => "confirm",
        "reading" => "calendarElapsed",
        "target" => "close duplicate",
        "milestones" => "accepted",
        "escalates" => "ya",
        _ => "lain",
    };

    private static Dictionary<string, string> Typed(string place, string text) => new() { [place] = text };
}
