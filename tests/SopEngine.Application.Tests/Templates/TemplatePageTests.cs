using System.Text.RegularExpressions;
using SopEngine.Application.Files;
using SopEngine.Application.Templates;
using SopEngine.Application.Tests.Definitions;

namespace SopEngine.Application.Tests.Templates;

/// <summary>docs/templates.md lists every name and function there is, and its example is a template that can be used.</summary>
public sealed partial class TemplatePageTests
{
    private static readonly string _page = File.ReadAllText(Checkout.PathOf("docs/templates.md"));

    [Fact]
    public void Every_name_and_every_function_is_listed_and_no_other() =>
        Listed().Matches(_page).SelectMany(line => Code().Matches(line.Groups["cell"].Value)).Select(code => code.Groups["word"].Value)
            .Should().BeEquivalentTo(MessageWords.All.Names.Keys.Concat(TemplateFunctions.Names));

    [Fact]
    public void The_example_can_be_used()
    {
        var text = _page.Split("```")[1].TrimStart();
        var problems = new ProblemList("contoh.hbs");

        MessageTemplateReader.Read("contoh", System.Text.Encoding.UTF8.GetBytes(text), problems).Should().NotBeNull(string.Join(" ", problems.ToFileProblems()));
    }

    [GeneratedRegex(@"^\| (?<cell>`[^|]*) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Listed();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Code();
}
