using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>Rules over the text of what is committed. The forbidden words are put together here, so that this file keeps its own rules.</summary>
public sealed partial class SourceRuleTests
{
    private static readonly string[] _reminders = ["TO" + "DO", "FIX" + "ME", "HA" + "CK"];

    [Fact]
    public void No_warning_is_switched_off_in_code()
    {
        LinesWith(AllCode(), "pragma" + " warning").Should().BeEmpty("a suppression needs its reason beside it in .editorconfig");
        LinesWith(AllCode(), "SuppressMessage" + "(").Should().BeEmpty("a suppression needs its reason beside it in .editorconfig");
    }

    [Fact]
    public void No_query_lifts_the_tenants_filter_but_that_over_the_facts_of_named_tenants()
    {
        LinesWith(Repository.Code("src"), "IgnoreQuery" + "Filters").Should().ContainSingle("open a context for the tenant you mean")
            .Which.Should().StartWith("src/SopEngine.Persistence/Facts/FactReader.cs:").And.Contain("tenants.Contains(row.Tenant)");
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var words = new Regex($@"\b({string.Join('|', _reminders)})\b", RegexOptions.None, TimeSpan.FromSeconds(5));

        LinesMatching(Repository.TextFiles, words).Should().BeEmpty("finish it or write an issue");
    }

    [Fact]
    public void Nothing_is_only_promised()
    {
        LinesWith(Repository.Code("src"), "NotImplemented" + "Exception").Should().BeEmpty("what is there works");
    }

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine()
    {
        LinesMatching(Repository.TextFiles, MachinePath()).Should().BeEmpty();
    }

    [Fact]
    public void A_test_is_not_skipped()
    {
        LinesWith(Repository.Code("tests"), "Skip" + " = ").Should().BeEmpty("a skipped test counts as failed");
    }

    [Fact]
    public void A_file_holds_one_public_type_and_at_most_its_small_records()
    {
        Repository.Code("src").Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Where(HoldsMoreThanOneIdea).Should().BeEmpty();
    }

    /// <summary>Beside the type the file is named for: records of a few lines only, which belong to it.</summary>
    private static bool HoldsMoreThanOneIdea(string path)
    {
        const int small = 12;
        var tree = CSharpSyntaxTree.ParseText(Repository.Read(path));
        var types = tree.GetRoot().DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword))
            .ToList();
        var others = types.Where(type => type.Identifier.Text != Path.GetFileName(path).Split('.')[0]).ToList();
        return types.Count > 1
            && (others.Count == types.Count || others.Any(type => type is not RecordDeclarationSyntax || type.GetText().Lines.Count > small));
    }

    private static List<string> AllCode() => [.. Repository.Code("src"), .. Repository.Code("tests")];

    private static IEnumerable<string> LinesWith(IEnumerable<string> files, string word) =>
        LinesMatching(files, new Regex(Regex.Escape(word), RegexOptions.None, TimeSpan.FromSeconds(5)));

    private static IEnumerable<string> LinesMatching(IEnumerable<string> files, Regex pattern) =>
        files.SelectMany(path => File.ReadLines(Repository.FullPath(path))
            .Select((line, index) => (Text: line, Place: $"{path}:{index + 1}"))
            .Where(line => pattern.IsMatch(line.Text))
            .Select(line => $"{line.Place} {line.Text.Trim()}"));

    [GeneratedRegex(@"(?<![\w.}\])~-])/(tmp|work|root|home)/", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex MachinePath();
}
