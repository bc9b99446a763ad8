using System.Xml.Linq;
using SopEngine.Application.Charts;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Tests.Charts;

public sealed class ChartSvgTests
{
    private static readonly ChartLayout _helpdesk = ChartLayout.Of(ChartCases.Helpdesk());

    private static readonly TravelledPath _inRepair = new()
    {
        Done = new HashSet<string> { "lapor", "tentukan" },
        Current = new HashSet<Place> { new("perbaikan", "l1") },
        Taken = new HashSet<(string, string)> { ("lapor", "kirim"), ("tentukan", "ya") },
    };

    [Fact]
    public void The_picture_is_the_one_on_record()
    {
        var recorded = File.ReadAllText(Checkout.PathOf("tests", "SopEngine.Application.Tests", "Charts", "Golden", "helpdesk.svg"));

        ChartSvg.Write(_helpdesk, _inRepair, "Bagan alur SOP Uji").Should().Be(recorded.TrimEnd('\n'));
    }

    [Fact]
    public void It_says_in_words_what_it_shows()
    {
        var svg = Read(ChartSvg.Write(_helpdesk, _inRepair, "Bagan alur SOP Uji", id: "tiket"));

        svg.Attribute("role")!.Value.Should().Be("img");
        svg.Attribute("aria-labelledby")!.Value.Should().Be("tiket-t tiket-d");
        Parts(svg, "title").Single().Value.Should().Be("Bagan alur SOP Uji");
        Parts(svg, "desc").Single().Value.Should().Contain("Sudah dilalui: baris lapor, tentukan.").And.Contain("Sekarang: baris perbaikan.");
    }

    [Fact]
    public void What_is_done_is_ticked_and_where_it_is_is_ringed_and_named()
    {
        var svg = Read(ChartSvg.Write(_helpdesk, _inRepair, "Bagan"));

        WithClass(svg, "sym done").Should().HaveCount(2);
        WithClass(svg, "tick").Should().HaveCount(2);
        WithClass(svg, "ring").Should().ContainSingle();
        WithClass(svg, "here").Single().Value.Should().Be("di sini");
        WithClass(svg, "flow done").Should().HaveCount(2);
    }

    [Fact]
    public void Of_no_ticket_nothing_is_done_and_nobody_is_anywhere()
    {
        var svg = Read(ChartSvg.Write(_helpdesk, TravelledPath.None, "Bagan"));

        WithClass(svg, "sym").Should().HaveCount(7);
        WithClass(svg, "flow").Should().HaveCount(7);
        WithClass(svg, "sym done").Concat(WithClass(svg, "ring")).Concat(WithClass(svg, "flow done")).Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_was_passed_on_is_ringed_in_the_lane_that_has_it()
    {
        var layout = ChartLayout.Of(ChartCases.Sop(
            2,
            ChartCases.Row("a", 0, new() { Id = "serah", Label = "Serahkan", PassTo = "l1" }, ChartCases.To("selesai", "b")),
            ChartCases.Row("b", 0)));
        var path = new TravelledPath { Current = new HashSet<Place> { new("a", "l1") }, Taken = new HashSet<(string, string)> { ("a", "serah") } };

        var ring = WithClass(Read(ChartSvg.Write(layout, path, "Bagan")), "ring").Single();

        var middle = (double)ring.Attribute("x")! + ((double)ring.Attribute("width")! / 2);
        middle.Should().Be(layout.MiddleOf(1));
    }

    [Fact]
    public void Nothing_in_it_needs_a_style_attribute_or_a_script()
    {
        var svg = Read(ChartSvg.Write(_helpdesk, _inRepair, "Bagan"));

        svg.DescendantsAndSelf().Where(part => part.Attribute("style") is not null || part.Name.LocalName is "script" or "style").Should().BeEmpty();
    }

    [Fact]
    public void Text_of_the_definition_cannot_become_markup()
    {
        const string hostile = "</text><script>alert(\"1\")</script>\u0001&";
        var revision = ChartCases.Sop(1, ChartCases.Row("a", 0, ChartCases.To("x", "b") with { Label = hostile }, ChartCases.To("y", "a")), ChartCases.Row("b", 0));
        revision = revision with { Lanes = [revision.Lanes[0] with { Label = hostile }], Steps = [revision.Steps[0] with { No = hostile }, revision.Steps[1]] };

        var svg = Read(ChartSvg.Write(ChartLayout.Of(revision), TravelledPath.None, hostile));

        svg.Descendants().Where(part => part.Name.LocalName == "script").Should().BeEmpty();
    }

    [Fact]
    public void Rows_of_the_table_give_the_picture_their_heights()
    {
        int[] heights = [84, 200, 84, 120, 84, 84, 90];

        var svg = Read(ChartSvg.Write(_helpdesk, TravelledPath.None, "Bagan", heights));

        ((int)svg.Attribute("height")!).Should().BeGreaterThan(heights.Sum()).And.BeLessThan(heights.Sum() + 60);
    }

    private static XElement Read(string svg) => XDocument.Parse(svg).Root!;

    private static IEnumerable<XElement> Parts(XElement svg, string name) => svg.Descendants().Where(part => part.Name.LocalName == name);

    private static IEnumerable<XElement> WithClass(XElement svg, string name) => svg.Descendants().Where(part => (string?)part.Attribute("class") == name);
}
