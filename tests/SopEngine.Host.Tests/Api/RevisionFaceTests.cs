using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SopEngine.Application.Bpmn.Reading;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>One revision, shown as it was written, drawn, printed and checked.</summary>
[Collection(SharedHost.Name)]
public sealed class RevisionFaceTests(SopEngineHost host)
{
    private const string Revision = $"sops/{Helpdesk.Sop}/revisions/1";

    [Fact]
    public async Task The_definition_is_the_file_in_meaning_and_can_be_imported_again()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");

        var answer = await officer.GetAsync($"{Revision}/definition.yaml");

        answer.Should().HaveStatus(200);
        answer.ContentType.Should().Be("text/yaml");
        var served = SopYamlReader.Read(answer.Body, "served.yaml");
        var written = SopYamlReader.Read(Repository.Read($"workflow-definitions/{Helpdesk.Tenant}/{Helpdesk.Sop}.yaml"), "written.yaml");
        served.Problems.Should().BeEmpty();
        SopYamlWriter.Write(served.Revision!).Should().Be(SopYamlWriter.Write(written.Revision!));
        answer.Headers.ETag!.Tag.Trim('"').Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public async Task The_chart_is_a_picture_without_script()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");

        var answer = await officer.GetAsync($"{Revision}/chart.svg");

        answer.Should().HaveStatus(200);
        answer.ContentType.Should().Be("image/svg+xml");
        var svg = XDocument.Parse(answer.Body);
        svg.Root!.Name.LocalName.Should().Be("svg");
        svg.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "foreignObject", "image"]);
        svg.Descendants().SelectMany(element => element.Attributes()).Should().NotContain(attribute => attribute.Name.LocalName.StartsWith("on") || attribute.Name == "style");
    }

    [Fact]
    public async Task The_document_prints_the_official_table_without_the_frame_of_the_pages()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");

        var answer = await officer.GetAsync($"{Revision}/document");

        answer.Should().HaveStatus(200);
        answer.ContentType.Should().Be("text/html");
        var page = await new HtmlParser().ParseDocumentAsync(answer.Body);
        page.Body!.TextContent.Should().ContainAll("188/6593/429.116/2022", "Kelengkapan", "BUDI SANTOSO");
        page.QuerySelectorAll("nav, form").Should().BeEmpty();
        page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty("the policy for content forbids them");
    }

    [Fact]
    public async Task The_diagram_for_other_tools_gives_the_definition_back()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");

        var answer = await officer.GetAsync($"{Revision}/bpmn");

        answer.Should().HaveStatus(200);
        answer.ContentType.Should().Be("application/xml");
        ReadBpmn.From(System.Text.Encoding.UTF8.GetBytes(answer.Body)).Succeeded(out var reading, out _).Should().BeTrue();
        var written = SopYamlReader.Read(Repository.Read($"workflow-definitions/{Helpdesk.Tenant}/{Helpdesk.Sop}.yaml"), "written.yaml");
        SopYamlWriter.Write(reading!.Draft).Should().Be(SopYamlWriter.Write(written.Revision!));
    }

    [Fact]
    public async Task The_flow_is_given_as_a_workflow_of_Elsa()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");

        var answer = await officer.GetAsync($"{Revision}/elsa");

        answer.Should().HaveStatus(200);
        answer.ContentType.Should().Be("application/json");
        answer.Body.Should().Contain("\"Elsa.Flowchart\"");
    }

    [Theory]
    [InlineData("bpmn", "application/xml", "bpmn")]
    [InlineData("elsa", "application/json", "elsa.json")]
    public async Task Whoever_is_signed_in_may_download_it(string file, string contentType, string ending)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");

        using var answer = await browser.Http.GetAsync(new Uri($"/{Helpdesk.Tenant}/sop/{Helpdesk.Sop}/unduh/{file}", UriKind.Relative));

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(contentType);
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be($"{Helpdesk.Sop}-1.{ending}");
        (await browser.GetAsync($"sop/{Helpdesk.Sop}")).Document.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")).Should().Contain($"/{Helpdesk.Tenant}/sop/{Helpdesk.Sop}/unduh/{file}");
        (await browser.GetAsync($"sop/tidak-ada/unduh/{file}")).ShouldBe(404);
        var stranger = new Browser(host, Helpdesk.Tenant);
        (await stranger.GetAsync($"sop/{Helpdesk.Sop}/unduh/{file}")).Path.Should().Contain("/masuk", "the file holds more than the paper");
    }

    [Fact]
    public async Task The_five_have_no_problems()
    {
        foreach (var (tenant, user) in new[] { ("banyuwangi", "admin"), ("batam", "admin"), ("banten", "admin"), ("trenggalek", "admin"), ("jabar", "admin") })
        {
            var admin = await host.SignInAsync(tenant, user);
            var sop = (await admin.GetAsync("sops")).Items().Single();

            var problems = await admin.GetAsync($"sops/{sop.Text("id")}/revisions/{sop.Number("revision")}/problems");

            problems.Should().HaveStatus(200);
            problems.Items().Where(problem => problem.Text("severity") != "note").Should().BeEmpty();
        }
    }
}
