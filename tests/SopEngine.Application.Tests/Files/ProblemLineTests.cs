using SopEngine.Application.Files;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Files;

public sealed class ProblemLineTests
{
    private static readonly FileProblem _problem = new(
        "batam/sop.yaml", new SourcePosition(41, 11), "time-unreadable", FindingSeverity.Error, "4", "Waktu", "Waktu tidak terbaca.", "Tulis \"3 hari\".");

    [Fact]
    public void A_problem_is_one_line_that_names_everything()
    {
        ProblemLine.Of(_problem with { Path = ["1", "2", "4"] }).Should().Be(
            "batam/sop.yaml(41,11): galat time-unreadable [baris 4, Waktu]: Waktu tidak terbaca. Perbaikan: Tulis \"3 hari\". Contoh jalur: 1 → 2 → 4");
    }

    [Theory]
    [InlineData("4", null, " [baris 4]:")]
    [InlineData(null, "Pelaksana", " [Pelaksana]:")]
    [InlineData(null, null, "time-unreadable:")]
    public void What_a_problem_has_no_part_in_is_not_named(string? row, string? cell, string expected)
    {
        ProblemLine.Of(_problem with { Row = row, Cell = cell }).Should().Contain(expected).And.NotContain("Contoh jalur");
    }

    [Theory]
    [InlineData(FindingSeverity.Warning, ": peringatan ")]
    [InlineData(FindingSeverity.Note, ": catatan ")]
    public void The_severity_is_a_word(FindingSeverity severity, string expected)
    {
        ProblemLine.Of(_problem with { Severity = severity }).Should().Contain(expected);
    }

    [Fact]
    public void A_long_text_from_the_file_with_line_ends_still_makes_one_short_line()
    {
        var reading = SopFileSamples.ReadWith("phase: triage", $"phase: \"satu\\ndua {new string('x', 5000)}\"");

        var line = ProblemLine.Of(reading.Problems.Should().ContainSingle().Subject);

        line.Should().NotContain("\n").And.HaveLength(line.Length).And.Contain("satu dua");
        line.Length.Should().BeLessThan(1500);
    }
}
