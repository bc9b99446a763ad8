using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Flow;

public sealed class SopExtensionsTests
{
    private static readonly FormField _phone = new() { Name = "telepon", Label = "Telepon", Type = FieldType.Phone, OutsideSop = true };

    private static readonly SopRevision _sop = Sop(
        Filing("a", "b"),
        Row("b", Go("selesai", "d"), Go("telaah", "c", "d") with { OutsideSop = true }, Back("ulang", "c")) with
        {
            Notify = [Message("telaah", outside: true), Message("done", outside: false)],
            Ladder = [new LadderRung { At = 100, Do = LadderAct.Remind, To = ["assignee"], OutsideSop = true }],
            Time = "1 hari",
        },
        Row("c", Go("selesai", "d")) with { OutsideSop = true },
        Row("d", Close("tutup") with { Fields = [_phone] }, Close("diam").Silent() with { OutsideSop = true }).Joining(["b"], ["c", "b"], ["c"]) with
        {
            Wait = new LongestWait { Longest = "3 hari", Outcome = "diam", OutsideSop = true },
        }) with
    {
        Forms = [new Form { Id = "laporan", Title = "Laporan", Fields = [_phone] }],
    };

    [Fact]
    public void With_nothing_turned_on_no_marked_part_is_left()
    {
        var off = Apply();

        off.Steps.Select(step => step.Id).Should().Equal("a", "b", "d");
        off.Steps[1].Outcomes.Select(outcome => outcome.Id).Should().Equal("selesai", "ulang");
        off.Steps[1].Notify.Should().ContainSingle().Which.On.Should().Be("done");
        off.Steps[1].Ladder.Should().BeEmpty();
        off.Steps[2].Wait.Should().BeNull();
        off.Steps[2].Outcomes.Select(outcome => outcome.Id).Should().Equal("tutup");
        off.Steps[2].Outcomes[0].Fields.Should().BeEmpty();
        off.Forms[0].Fields.Should().BeEmpty();
    }

    [Fact]
    public void What_pointed_to_a_row_that_is_off_no_longer_does()
    {
        var off = Apply("b/telaah");

        off.Steps[1].Outcomes[1].Goto.Should().Equal("d");
        off.Steps[1].Outcomes[2].ReturnTo.Should().BeNull();
        off.Steps[2].Join.Should().BeEquivalentTo(new[] { new[] { "b" }, new[] { "b" } });
    }

    [Theory]
    [InlineData("c")]
    [InlineData("b/telaah")]
    [InlineData("laporan.telepon")]
    [InlineData("d/tutup.telepon")]
    [InlineData("b:notify")]
    [InlineData("b:ladder")]
    [InlineData("d:wait")]
    public void Each_name_turns_on_something(string name)
    {
        SopExtensions.Names(_sop).Should().Contain(name);
        SopExtensions.Names(Apply(name)).Should().Equal(name);
    }

    [Fact]
    public void Turning_on_a_wait_turns_on_the_outcome_that_follows_from_it() =>
        Apply("d:wait").Steps[2].Outcomes.Select(outcome => outcome.Id).Should().Equal("tutup", "diam");

    [Fact]
    public void With_everything_turned_on_the_flow_is_as_written() =>
        SopExtensions.Apply(_sop, SopExtensions.Names(_sop).ToHashSet()).Should().BeEquivalentTo(_sop);

    [Fact]
    public void Applying_again_changes_nothing() => SopExtensions.Apply(Apply("c"), new HashSet<string> { "c" }).Should().BeEquivalentTo(Apply("c"));

    private static SopRevision Apply(params string[] names) => SopExtensions.Apply(_sop, names.ToHashSet());

    private static Notification Message(string on, bool outside) => new() { On = on, Template = "pesan", To = ["requester"], OutsideSop = outside };
}
