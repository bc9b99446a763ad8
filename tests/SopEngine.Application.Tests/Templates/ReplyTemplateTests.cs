using System.Text;
using SopEngine.Application.Files;
using SopEngine.Application.Templates;

namespace SopEngine.Application.Tests.Templates;

/// <summary>What a file of a ready reply must be, and where it says what is wrong.</summary>
public sealed class ReplyTemplateTests
{
    [Fact]
    public void A_title_and_a_text_are_read()
    {
        Read("Judul: Sedang dikerjakan\n\nYth. {{pelapor.nama}},\n\n{{tiket.perihal}}.", out var problems).Should().Be(new ReplyTemplate("Sedang dikerjakan", "Yth. {{pelapor.nama}},\n\n{{tiket.perihal}}."));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_place_is_refused_with_its_line()
    {
        Read("Judul: Balasan\n\nHalo {{pelapor.nik}}", out var problems).Should().BeNull();

        problems.Should().ContainSingle().Which.Should().Match<FileProblem>(problem => problem.Code == FileProblemCodes.TemplateName && problem.Line == 3 && problem.Column == 6);
    }

    [Theory]
    [InlineData("Halo")]
    [InlineData("Judul:\n\nHalo")]
    [InlineData("Judul: Hanya judul")]
    [InlineData("Judul: {{pelapor.nama}}\n\nHalo")]
    public void Without_a_title_or_a_text_it_is_refused(string text)
    {
        Read(text, out var problems).Should().BeNull();

        problems.Should().ContainSingle(problem => problem.Code == FileProblemCodes.TemplateSubject);
    }

    [Fact]
    public void A_reply_too_long_is_refused()
    {
        Read($"Judul: Panjang\n\n{new string('x', ReplyTemplateReader.MostCharacters)}", out var problems).Should().BeNull();

        problems.Should().ContainSingle(problem => problem.Code == FileProblemCodes.TemplateTooLarge);
    }

    private static ReplyTemplate? Read(string text, out IReadOnlyList<FileProblem> problems)
    {
        var list = new ProblemList("balasan.hbs");
        var read = ReplyTemplateReader.Read(Encoding.UTF8.GetBytes(text), list);
        problems = [.. list.ToFileProblems()];
        return read;
    }
}
