namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class SyntaxProblemTests
{
    [Theory]
    [InlineData("time: 10 menit", "time: 10: menit", "21:13", "titik dua")]
    [InlineData("time: 10 menit", "time: @10", "21:11", "karakter yang mempunyai arti khusus")]
    [InlineData("time: 10 menit", "time: -", "21:11", "\"-\"")]
    [InlineData("time: 10 menit", "time: 'it's'", "21:15", "tanda petik")]
    [InlineData("time: 10 menit", "time: \"10", "21:11", "Tanda petik")]
    [InlineData("time: 10 menit", "time: \"\\q\"", "21:11", "Garis miring")]
    [InlineData("time: 10 menit", "\ttime: 10 menit", "21:5", "tab")]
    [InlineData("time: 10 menit", "with: [a, b", "21:11", "Kurung \"[\"")]
    [InlineData("time: 10 menit", "wait: { longest: 1 hari", "21:11", "Kurung \"{\"")]
    [InlineData("time: 10 menit", "time: 10 menit\n   no: 1", "22:4", "sejajar")]
    [InlineData("time: 10 menit", "time: 10 menit\n    tanpa titik dua", "22:5", "tidak memuat titik dua")]
    public void A_slip_of_YAML_is_told_in_plain_words_where_it_stands(string what, string instead, string spot, string words)
    {
        var reading = SopFileSamples.ReadWith(what, instead);

        var problem = reading.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("yaml-syntax");
        $"{problem.Line}:{problem.Column}".Should().Be(spot);
        problem.Harm.Should().Contain(words);
        reading.Revision.Should().BeNull("what follows a slip may be out of joint");
    }

    [Fact]
    public void One_slip_of_YAML_does_not_hide_the_others()
    {
        var text = SopFileSamples.Sound
            .Replace("title: SOP Helpdesk", "title: SOP: Helpdesk: Jaringan", StringComparison.Ordinal)
            .Replace("goto: tentukan,", "goto: [tentukan,", StringComparison.Ordinal)
            .Replace("activity: Menentukan", "activity: \"Menentukan", StringComparison.Ordinal)
            .Replace("revision: 1", "revision: satu", StringComparison.Ordinal);

        SopFileSamples.Read(text).Problems.Spots().Should().Equal("3:11 bad-number", "5:13 yaml-syntax", "23:42 yaml-syntax", "26:15 yaml-syntax");
    }

    [Fact]
    public void What_a_slip_swallowed_is_not_called_missing()
    {
        var reading = SopFileSamples.ReadWith("title: SOP Helpdesk", "title: SOP: Helpdesk: Jaringan");

        reading.Problems.Should().NotContain(problem => problem.Code == "missing-key");
    }
}
