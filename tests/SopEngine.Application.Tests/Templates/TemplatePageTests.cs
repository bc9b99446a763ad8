using System.Text.RegularExpressions;
using SopEngine.Application.Files;
using SopEngine.Application.Templates;
using SopEngine.Application.Tests.Definitions;

namespace SopEngine.Application.Tests.Templates;

/// <summary>docs/templates.md lists every name and function there is, and its example is a template that can be used.</summary>
public sealed partial class TemplatePageTests
{
    private const string Replies = "# Ready replies";
    private const string Papers = "# Papers";

    private static readonly string _page = File.ReadAllText(Checkout.PathOf("docs/templates.md"));

    [Fact]
    public void Every_name_and_every_function_is_listed_and_no_other() =>
        Words(_page.Split(Replies)[0]).Should().BeEquivalentTo(MessageWords.All.Names.Keys.Concat(TemplateFunctions.Names));

    [Fact]
    public void Every_name_of_a_reply_is_listed_and_no_other() =>
        Words(_page.Split(Replies)[1].Split(Papers)[0]).Should().BeEquivalentTo(ReplyWords.All.Names.Keys);

    [Fact]
    public void Every_name_and_every_list_of_papers_is_listed_and_no_other() =>
        Words(_page.Split(Papers)[1]).Should().BeEquivalentTo(
            PaperWords.All.Names.Keys.Concat(PaperWords.All.Lists.Keys).Append($"{PaperWords.Answers}.NAMA").Concat(PaperMarkup.Classes));

    [Fact]
    public void The_example_can_be_used()
    {
        var text = _page.Split("```")[1].TrimStart();
        var problems = new ProblemList("contoh.hbs");

        MessageTemplateReader.Read("contoh", System.Text.Encoding.UTF8.GetBytes(text), problems).Should().NotBeNull(string.Join(" ", problems.ToFileProblems()));
    }

    private static IEnumerable<string> Words(string text) =>
        Listed().Matches(text).SelectMany(line => Code().Matches(line.Groups["cell"].Value)).Select(code => code.Groups["word"].Value);

    [GeneratedRegex(@"^\| (?<cell>`[^|]*) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Listed();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Code();
}
