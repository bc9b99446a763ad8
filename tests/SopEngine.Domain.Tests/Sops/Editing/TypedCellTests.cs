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

    /// <summary>Cells of which one says that another does not hold any more.</summary>
    private static readonly string[] _hand = ["/kind", "/anyTime", "/role", "/target", "/extend/time", "/extend/times", "/unit/from", "/unit/field", "/unit/map", "/automatic/do", "/automatic/template"];

    private static readonly string[] _texts =
    [
        "lain", "ya", "", "tidak", "7", "confirm", "calendarElapsed", "accepted", "duplicate", "provider", "date", "email", "history", "add", "step", "ticket",
    ];

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
        sop =>
        {
            var cells = SopCells.Read(sop);
            return cells.Where(cell => !_hand.Any(key => cell.Key.EndsWith(key, StringComparison.Ordinal))).All(cell =>
            {
                var text = _texts.First(one => one != cell.Value && SopCells.Read(SopCells.Write(sop, cell.Key, one)!, cell.Key) == one);
                var written = SopCells.Read(SopCells.Write(sop, cell.Key, text)!);
                return written.Zip(cells).All(pair => pair.First.Key == pair.Second.Key && pair.First.Value == (pair.First.Key == cell.Key ? text : pair.Second.Value));
            });
        }).QuickCheckThrowOnFailure();

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

    [Fact]
    public void A_message_that_is_counted_otherwise_meanwhile_is_not_taken_for_another()
    {
        var told = new AddPart("steps/b/notify", "kedua").On(new AddPart("steps/b/notify", "pertama").On(_sop));
        var change = TypedCells.Changes(told, Typed("steps/b/notify/0/via", "email"));

        var (now, conflicts) = TypedCells.Apply(new RemovePart("steps/b/notify/0").On(told), change);

        now.FindStep("b")!.Notify.Should().ContainSingle().Which.Via.Should().Equal("inbox");
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

    private static Dictionary<string, string> Typed(string place, string text) => new() { [place] = text };
}
