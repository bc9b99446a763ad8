using System.Text.RegularExpressions;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>Every refusal has a code of its own and a page that says what to do, and no page speaks of a refusal that is gone.</summary>
public sealed partial class ProblemCatalogueTests
{
    [Fact]
    public void Every_problem_is_a_sealed_record()
    {
        ProblemCatalogue.Types.Where(type => !type.IsSealed).Should().BeEmpty();
    }

    [Fact]
    public void Every_problem_has_a_code_of_its_own_in_kebab_case()
    {
        var codes = ProblemCatalogue.Types.Select(type => ProblemCatalogue.Example(type).Code).ToList();

        codes.Should().OnlyHaveUniqueItems().And.OnlyContain(code => Kebab().IsMatch(code));
    }

    [Fact]
    public void Every_problem_says_what_happened_and_what_to_do()
    {
        foreach (var problem in ProblemCatalogue.Types.Select(ProblemCatalogue.Example))
        {
            problem.Title.Should().NotBeNullOrWhiteSpace("{0} is shown to people", problem.Code);
            problem.Detail.Should().NotBeNullOrWhiteSpace("{0} is shown to people", problem.Code);
        }
    }

    [Fact]
    public void Problems_and_pages_are_the_same_set()
    {
        var pages = Repository.TextFiles
            .Where(path => path.StartsWith("docs/problems/", StringComparison.Ordinal) && !path.EndsWith("/README.md", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));

        pages.Should().BeEquivalentTo(ProblemCatalogue.Types.Select(type => ProblemCatalogue.Example(type).Code));
    }

    [Fact]
    public void Every_page_follows_the_template()
    {
        foreach (var path in Repository.TextFiles.Where(path => path.StartsWith("docs/problems/", StringComparison.Ordinal)))
        {
            var page = Repository.Read(path);
            var code = Path.GetFileNameWithoutExtension(path);
            if (code != "README")
            {
                page.Should().StartWith($"# {code}\n")
                    .And.ContainAll("**Artinya.**", "**Mengapa terjadi.**", "**Yang dapat Anda lakukan.**", "*In English.*");
            }
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kebab();
}
