using System.Text.RegularExpressions;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Tests.Sops.Drafting;

/// <summary>
/// Every kind of finding there is, by a draft that has it: it is shown at a cell, and one click mends it and breaks nothing else, or here stands why only a person can. A new kind
/// without a draft, or without a fix and a reason, makes these tests fail. That the pages show it there is in the tests of the host.
/// </summary>
public sealed class FindingKindsTests
{
    /// <summary>What no click can mend: why not. The words of the finding say what to do.</summary>
    private static readonly Dictionary<string, string> _byHand = new(StringComparer.Ordinal)
    {
        ["bad-id"] = "only a file can bring it, and much may speak of the name: it is mended in the file",
        ["endless-loop"] = "where the circle is left is the office's to decide",
        ["field-type-differs"] = "which of the two kinds is meant is not known",
        ["join-never-completes"] = "whether the branches meet or one of them ends the others is the office's to decide",
        ["lane-without-answer"] = "what that lane may answer is not known",
        ["language-unknown"] = "no draft has it: the reader of files writes its own",
        ["no-start"] = "which row a ticket begins with is not known",
        ["options-from-unknown"] = "which list was meant is not known",
        ["options-missing"] = "what can be chosen is not known",
        ["output-unseen"] = "a note; what shows an output is not known",
        ["promise-out-of-reach"] = "what is promised, and what a row may take, is decided by people",
        ["promise-too-short"] = "what is promised, and what a row may take, is decided by people",
        ["revision-number"] = "no draft has it: the number is given when it is proposed",
        ["row-begun-twice"] = "whether the branches meet or one of them ends the others is the office's to decide",
        ["too-parallel"] = "which rows need not run side by side is not known",
        ["unknown-document-label"] = "no draft has it: a file with such a key is told so, and the page has no such cell",
        ["unknown-template"] = "which text was meant is not known",
        ["wait-not-date"] = "which question asks for the date is not known",
    };

    /// <summary>What is wrong with the SOP and with no cell of it.</summary>
    private static readonly string[] _whole = ["language-unknown", "no-end", "no-rows", "no-start", "requester-missing", "revision-number", "submitted-missing", "too-parallel", "unknown-document-label"];

    /// <summary>Where the way out is the beginning of one: what is new is empty, or what was hidden comes to light, and the next finding asks for the rest.</summary>
    private static readonly string[] _begins = ["answers-run-out", "any-time-with-outcomes", "automatic-loop", "automatic-outcomes", "call-ending-doubled", "join-source-idle", "no-outcome", "no-rows"];

    /// <summary>What no draft has: its words are for those who write files.</summary>
    private static readonly string[] _ofFiles = ["language-unknown", "revision-number", "unknown-document-label"];

    public static TheoryData<string> Kinds => [.. FindingCatalogue.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_shown_at_a_cell(string code)
    {
        var shown = Cases(code).Select(one => FindingCell.Of(one.Draft.Sop, one.Finding.Place)).ToList();

        shown.Should().NotBeEmpty("a draft shows it");
        if (!_whole.Contains(code))
        {
            shown.Should().NotContain("", "it belongs to a cell");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_mended_by_a_click_or_it_is_said_why_not(string code)
    {
        var tried = Cases(code).Select(one => (one.Draft, one.Finding, Fixes: FindingFixes.Of(one.Draft.Sop, one.Finding, BrokenDraft.Roles))).Where(one => one.Fixes.Count > 0).ToList();

        (tried.Count > 0).Should().Be(!_byHand.ContainsKey(code), _byHand.GetValueOrDefault(code, "a click mends it"));
        foreach (var (draft, finding, fixes) in tried)
        {
            fixes.Select(fix => fix.Key).Should().OnlyHaveUniqueItems("a button names its fix by it");
            var after = fixes.ToDictionary(fix => fix.Label, fix => Left(draft, finding, fix));
            after.Where(fix => !fix.Value.Gone).Select(fix => fix.Key).Should().BeEmpty("each takes {0} in {1} away", finding.Place, draft.Name);
            if (!_begins.Contains(code))
            {
                after.Values.Should().Contain(left => left.Fresh.Count == 0, "one of {0} brings nothing new to {1} at {2}: {3}", string.Join(", ", after.Keys), draft.Name, finding.Place, string.Join("; ", after.Values.SelectMany(left => left.Fresh)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_says_the_harm_and_the_way_out_in_the_words_of_the_page(string code)
    {
        foreach (var (draft, finding) in Cases(code).Where(one => !_ofFiles.Contains(one.Finding.Code)))
        {
            foreach (var said in new[] { FindingWords.Of(finding.Harm), FindingWords.Of(finding.Fix) })
            {
                said.Should().MatchRegex(@"^[\p{Lu}""\d].*\.$");
                // what stands in quotes is the SOP's own
                var bare = Regex.Replace(said, "\"[^\"]*\"", "");
                bare.Should().NotMatchRegex(@"\b[a-z]+[A-Z]\w*\b|\b(lanes?|steps?|outcomes?|forms?|fields?|goto|notify|ladder|join|wait|phase|kind|labels?|options|template|role|requester|assignee|intake|classes|milestone|silence|close|true|false)\b|\w+\.yaml|: true", "{0} in {1} speaks of no key", code, draft.Name);
            }
        }
    }

    private static (bool Gone, IReadOnlyList<string> Fresh) Left(BrokenDraft draft, Finding finding, SopProposal fix)
    {
        var before = draft.Findings.Where(found => found.Severity == FindingSeverity.Error).CountBy(found => found.Code).ToDictionary();
        var after = draft.After(fix);
        // what is told of an entry by its number may be told of its neighbour once it is gone
        var gone = !after.Any(found => found.Code == finding.Code && found.Place == finding.Place) || after.Count(found => found.Code == finding.Code) < draft.Findings.Count(found => found.Code == finding.Code);
        return (gone, [.. after.Where(found => found.Severity == FindingSeverity.Error).CountBy(found => found.Code).Where(code => code.Value > before.GetValueOrDefault(code.Key)).Select(code => code.Key)]);
    }

    private static IReadOnlyList<(BrokenDraft Draft, Finding Finding)> Cases(string code) =>
        [.. BrokenDraft.All.SelectMany(draft => draft.Findings.Where(finding => finding.Code == code).Select(finding => (draft, finding)))];
}
