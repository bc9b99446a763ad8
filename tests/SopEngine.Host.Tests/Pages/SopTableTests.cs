using SopEngine.Application.Charts;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Host.Pages.Parts;

namespace SopEngine.Host.Tests.Pages;

public sealed class SopTableTests
{
    [Theory]
    [MemberData(nameof(Shipped.Regions), MemberType = typeof(Shipped))]
    public async Task Every_cell_of_the_document_stands_in_the_table(string region)
    {
        var paper = Shipped.Paper(region);
        var table = await Rendered.AsHtmlAsync<SopTable>(("Paper", paper));

        var rows = table.QuerySelectorAll("tbody tr");
        rows.Should().HaveCount(paper.Revision.Steps.Count);
        foreach (var (row, step) in rows.Zip(paper.Revision.Steps))
        {
            var text = row.Reading();
            string[] cells = [step.No, step.Activity, step.Time, .. step.Requirements, .. step.Outputs, .. paper.Shows("remarks") ? [.. step.Remarks, .. paper.Sentences.Of(step)] : (string[])[]];
            cells.Where(cell => !text.Contains(cell, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Regions), MemberType = typeof(Shipped))]
    public async Task The_columns_are_those_the_region_prints_under_the_names_it_gives_them(string region)
    {
        var paper = Shipped.Paper(region);
        var table = await Rendered.AsHtmlAsync<SopTable>(("Paper", paper));

        var heads = table.QuerySelectorAll("thead th").Select(head => head.Reading()).ToList();
        string[] columns = ["no", "activity", "lanes", "standard", "requirements", "time", "outputs", "remarks"];
        heads.Should().BeEquivalentTo(columns.Where(paper.Shows).Select(paper.Head).Concat(paper.Chart.Lanes.Select(lane => lane.Head)));
    }

    [Theory]
    [MemberData(nameof(Shipped.Regions), MemberType = typeof(Shipped))]
    public async Task Cells_that_carry_a_symbol_say_who_acts_and_where_each_answer_leads(string region)
    {
        var paper = Shipped.Paper(region);
        var table = await Rendered.AsHtmlAsync<SopTable>(("Paper", paper));

        foreach (var symbol in paper.Chart.Symbols)
        {
            var lanes = table.QuerySelectorAll("tbody tr")[symbol.Row].QuerySelectorAll("td.lane");
            var said = lanes[symbol.Lane].QuerySelector(".vh")!.Reading();
            said.Should().StartWith($"Pelaksana: {paper.Revision.Lanes[symbol.Lane].Label}");
            var ways = symbol.Passed ? [] : paper.Sentences.Ways(paper.Revision.Steps[symbol.Row]);
            ways.Where(way => !said.Contains(way, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Each_row_carries_its_piece_of_the_chart_in_the_first_lane()
    {
        var table = await Rendered.AsHtmlAsync<SopTable>(("Paper", Shipped.Paper("banten")));

        table.QuerySelectorAll("td.lane.first > svg.flowrow").Should().HaveCount(table.QuerySelectorAll("tbody tr").Length);
        table.QuerySelectorAll(".chartonly svg[role=img]").Should().ContainSingle("a telephone shows the chart alone");
    }

    [Fact]
    public async Task A_ticket_shows_what_is_done_and_where_it_is()
    {
        var path = new TravelledPath
        {
            Done = new HashSet<string> { "lapor" },
            Current = new HashSet<Place> { new("tentukan", "staff-it") },
            Taken = new HashSet<(string, string)> { ("lapor", "kirim") },
        };
        var table = await Rendered.AsHtmlAsync<SopTable>(("Paper", Shipped.Paper("banyuwangi")), ("Path", path), ("Brief", true));

        var rows = table.QuerySelectorAll("tbody tr");
        rows[0].Reading().Should().Contain("(sudah dilalui)");
        rows[1].Reading().Should().Contain("(sekarang di sini)");
        rows[1].ClassList.Should().Contain("now");
        table.QuerySelectorAll("thead th").Select(head => head.Reading()).Should().NotContain(["Kelengkapan", "Output", "ket"]);
    }

    [Theory]
    [MemberData(nameof(Shipped.Regions), MemberType = typeof(Shipped))]
    public async Task The_policy_against_inline_styles_holds(string region)
    {
        var page = await Rendered.AsHtmlAsync<SopDocument>(("Paper", Shipped.Paper(region)));

        page.QuerySelectorAll("[style], style, script").Should().BeEmpty();
        page.QuerySelectorAll("[id]").Select(part => part.Id).Should().OnlyHaveUniqueItems();
    }
}
