using System.Text;
using SopEngine.Application.Nation;
using SopEngine.Application.Reporting;
using SopEngine.Application.Times;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Nation;

namespace SopEngine.Host.Tests.Pages;

/// <summary>The nation as it is: 552 regions.</summary>
public sealed class NationWeightTests
{
    private static readonly DateTime _now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    private readonly Comparison _model = new(
        new NationAsk(ReportPeriod.Parse("2026-10")!.Value, Phase.Work, ByPromise: false, "", 2), _now, 10, [.. Enumerable.Range(1, 552).Select(Region)], []);

    [Fact]
    public async Task Table_and_picture_of_the_whole_nation_are_light()
    {
        var frame = new FrameModel(new TenantProfile { Id = new TenantId("nasional"), Name = "Kementerian", Kind = TenantKind.Ministry }, null, "/nasional/kinerja", new TenantNow(new TenantId("nasional"), _now));
        var table = await Rendered.AsHtmlAsync<NationTable>(("Frame", frame), ("Model", _model));
        var picture = await Rendered.AsHtmlAsync<NationDots>(("Model", _model));

        table.QuerySelectorAll("tbody:last-of-type tr").Should().HaveCount(Comparison.PageSize);
        picture.QuerySelector("path.dot")!.GetAttribute("d")!.Count(letter => letter == 'M').Should().Be(552, "the picture shows all of them");
        picture.QuerySelector("svg")!.TextContent.Should().NotContain("Kabupaten", "so many names could not be read");
        (Encoding.UTF8.GetByteCount(table.InnerHtml) + Encoding.UTF8.GetByteCount(picture.InnerHtml)).Should().BeLessThan(50 * 1024, "the frame and the trend take ten more");
    }

    [Fact]
    public void The_last_page_is_shown_for_whatever_lies_behind_it()
    {
        var beyond = _model with { Ask = _model.Ask with { Page = 40 } };

        (beyond.Page, beyond.Pages, beyond.Shown.Count()).Should().Be((6, 6, 52));
    }

    private static ComparedRegion Region(int number) => new(
        new TenantProfile { Id = new TenantId($"daerah-{number}"), Name = $"Kabupaten Kepulauan Nomor {number:000}" },
        new HashSet<Phase> { Phase.Work },
        [.. NationRows.Of($"daerah-{number}", 1000 + number, 900, 100 + (number * 7)).Select(row => new KpiFigure { Row = row, ToldAt = _now, Least = 10 })]);
}
