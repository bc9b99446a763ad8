using SopEngine.Application.Wording;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Shared;
using SopEngine.Host.Tests.Architecture;

namespace SopEngine.Host.Tests.Pages;

public sealed class PartTests
{
    [Fact]
    public async Task Every_state_has_a_look_of_its_own_and_its_words()
    {
        var looks = new List<string>();
        foreach (var mark in Enum.GetValues<TimeMark>())
        {
            var state = (await Rendered.AsHtmlAsync<StateMark>(("Time", new TimeLeft(mark, "Sisa 42 menit")))).QuerySelector(".state")!;
            state.Reading().Should().Be("Sisa 42 menit");
            looks.Add(state.ClassList[1]!);
        }

        looks.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_refusal_leads_to_each_field_and_to_its_meaning()
    {
        Problem problem = new TicketProblems.FormInvalid([new FieldError("uraian", "required", "Isi uraian.")]);
        var refused = new FormState("uji", "1") { Problem = problem, Errors = problem.Errors };
        var notice = await Rendered.AsHtmlAsync<ProblemNotice>(("State", refused));

        notice.QuerySelector("[role=alert] h2")!.Reading().Should().Be(problem.Title);
        notice.QuerySelector("li a")!.GetAttribute("href").Should().Be("#" + refused.BoxOf("uraian"));
        notice.QuerySelector("a[href='/problems/form-invalid']").Should().NotBeNull();
    }

    [Fact]
    public async Task Without_a_refusal_nothing_is_shown() =>
        (await Rendered.AsHtmlAsync<ProblemNotice>(("State", new FormState("uji", "1")))).Children.Should().BeEmpty();

    [Fact]
    public void Every_stylesheet_and_script_is_light()
    {
        var most = new Dictionary<string, int> { ["look.css"] = 12, ["sop.css"] = 6, ["time.css"] = 3, ["papers.css"] = 1, ["figures.css"] = 4, ["operator.css"] = 2, ["forecast.css"] = 1, ["settings.css"] = 2, ["sopdraft.css"] = 6, ["sopdraft.js"] = 6, ["soppaste.js"] = 3, ["look.js"] = 6, ["upload.js"] = 6, ["icon.svg"] = 1 };
        var files = new DirectoryInfo(Repository.FullPath("src/SopEngine.Host/wwwroot/assets")).GetFiles();

        files.Select(file => file.Name).Should().BeEquivalentTo(most.Keys, "each has a bound of its own");
        files.Should().OnlyContain(file => file.Length < most[file.Name] * 1024);
    }
}
