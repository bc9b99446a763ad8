using System.Text;
using Microsoft.Playwright;
using SopEngine.Application.Bpmn.Reading;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;

namespace SopEngine.Browser.Tests.Bpmn;

/// <summary>What the tool that most people draw BPMN with makes of our files: bpmn-js in a browser, and bpmnlint's recommended rules.</summary>
public sealed class BpmnTests(BpmnTools tools) : IClassFixture<BpmnTools>
{
    private const string Import = """
        async xml => {
          window.modeler = new BpmnJS({ container: '#canvas' });
          const { warnings } = await modeler.importXML(xml);
          modeler.get('canvas').zoom('fit-viewport');
          return warnings.map(warning => warning.message);
        }
        """;

    private static readonly string _folder = Path.Combine(RunningHost.Root, "workflow-definitions");

    public static TheoryData<string> Files { get; } = [.. Directory.EnumerateFiles(_folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_modeler_opens_it_without_a_warning_and_shows_every_row(string file)
    {
        var revision = Read(file);
        var page = await OpenAsync();

        (await page.EvaluateAsync<string[]>(Import, Xml(revision))).Should().BeEmpty();

        foreach (var step in revision.Steps)
        {
            (await page.Locator($"[data-element-id='Row_{step.Id}']").CountAsync()).Should().Be(1, "{0} is drawn", step.Id);
        }

        foreach (var lane in revision.Lanes)
        {
            (await page.Locator($"[data-element-id='Lane_{lane.Id}']").CountAsync()).Should().Be(1, "{0} is drawn", lane.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_a_modeler_saves_again_is_the_same_definition(string file)
    {
        var revision = Read(file);
        var page = await OpenAsync();
        await page.EvaluateAsync<string[]>(Import, Xml(revision));

        var saved = await page.EvaluateAsync<string>("async () => (await modeler.saveXML({ format: true })).xml");

        ReadBpmn.From(Encoding.UTF8.GetBytes(saved)).Succeeded(out var reading, out _).Should().BeTrue();
        reading!.Findings.Should().BeEmpty();
        CanonicalJson.Write(reading.Draft).Should().Be(CanonicalJson.Write(revision));
    }

    [Fact]
    public async Task A_row_renamed_in_a_modeler_is_renamed_in_the_definition()
    {
        var revision = Read("banyuwangi/helpdesk-aplikasi-jaringan.yaml");
        var page = await OpenAsync();
        await page.EvaluateAsync<string[]>(Import, Xml(revision));

        await page.EvaluateAsync("() => modeler.get('modeling').updateProperties(modeler.get('elementRegistry').get('Row_perbaikan'), { name: 'Memperbaiki jaringan' })");
        var saved = await page.EvaluateAsync<string>("async () => (await modeler.saveXML()).xml");

        ReadBpmn.From(Encoding.UTF8.GetBytes(saved)).Succeeded(out var reading, out _).Should().BeTrue();
        reading!.Findings.Should().ContainSingle();
        reading.Draft.FindStep("perbaikan").Should().BeEquivalentTo(revision.FindStep("perbaikan")! with { Activity = "Memperbaiki jaringan" });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_recommended_rules_find_nothing(string file)
    {
        (await BpmnTools.LintAsync(Xml(Read(file)))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_rules_do_find_what_is_wrong()
    {
        var wrong = Xml(Read("banyuwangi/helpdesk-aplikasi-jaringan.yaml")).Replace("name=\"Mulai\"", "", StringComparison.Ordinal);

        (await BpmnTools.LintAsync(wrong)).Should().ContainSingle().Which.Should().StartWith("label-required: Start");
    }

    private static SopRevision Read(string file) => SopYamlReader.Read(File.ReadAllBytes(Path.Combine(_folder, file)), file).Revision!;

    private static string Xml(SopRevision revision) => Encoding.UTF8.GetString(BpmnWriter.Write(revision));

    private async Task<IPage> OpenAsync()
    {
        var page = await tools.Browser.OpenAsync(1600, 900);
        await page.SetContentAsync("<!doctype html><div id=\"canvas\" style=\"height: 900px\"></div>");
        await page.AddStyleTagAsync(new() { Path = BpmnTools.Styles });
        await page.AddScriptTagAsync(new() { Path = BpmnTools.Modeler });
        return page;
    }
}
