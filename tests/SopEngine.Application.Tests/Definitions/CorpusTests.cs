using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Definitions;

public sealed class CorpusTests
{
    /// <summary>
    /// What a file cannot hold: the reader stops it before it is checked, it takes a region around it, or it is a note, which is not held against a file. These are shown
    /// in the tests of the domain.
    /// </summary>
    private static readonly string[] _elsewhere =
    [
        "language-unknown", "output-unseen", "paper-not-made", "revision-number", "unknown-column", "unknown-document-label", "unknown-paper", "unknown-role", "unknown-template", "unknown-unit",
    ];

    public static TheoryData<string> Broken => [.. CorpusCase.Names("Broken")];

    public static TheoryData<string> Sound => [.. CorpusCase.Names("Sound")];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_definition_shows_exactly_what_is_wrong_with_it(string name)
    {
        var broken = CorpusCase.Open("Broken", name);

        foreach (var file in broken.Files)
        {
            broken.Found(file).Should().Equal(CorpusCase.Expected(file), "this is what is wrong in {0}", Path.GetFileName(file));
        }
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_definition_passes_without_a_word(string name)
    {
        var sound = CorpusCase.Open("Sound", name);

        foreach (var file in sound.Files)
        {
            sound.Found(file).Should().BeEmpty("{0} is sound", Path.GetFileName(file));
        }
    }

    [Fact]
    public void The_corpus_is_large_enough()
    {
        CorpusCase.Names("Broken").Should().HaveCountGreaterThanOrEqualTo(66);
        CorpusCase.Names("Sound").Should().HaveCountGreaterThanOrEqualTo(22);
    }

    [Fact]
    public void Every_kind_of_finding_is_shown_at_least_twice()
    {
        var shown = CorpusCase.Names("Broken").Select(name => CorpusCase.Open("Broken", name))
            .SelectMany(broken => broken.Files).SelectMany(CorpusCase.Expected)
            .CountBy(line => line.Split('\t')[0]).ToDictionary();

        FindingCatalogue.All.Keys.Except(_elsewhere).Where(code => shown.GetValueOrDefault(code) < 2).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Every_finding_says_the_harm_and_the_fix_in_whole_sentences(string name)
    {
        var broken = CorpusCase.Open("Broken", name);

        foreach (var problem in broken.Files.SelectMany(broken.Problems))
        {
            problem.Harm.Should().MatchRegex(@"^[\p{Lu}""\d].*\.$");
            problem.Fix.Should().MatchRegex(@"^[\p{Lu}""\d].*\.$");
        }
    }
}
