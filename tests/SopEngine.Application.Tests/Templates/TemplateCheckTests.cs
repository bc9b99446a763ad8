using SopEngine.Application.Files;
using SopEngine.Application.Templates;

namespace SopEngine.Application.Tests.Templates;

/// <summary>What is wrong with a template is told with its place before it is used.</summary>
public sealed class TemplateCheckTests
{
    [Theory]
    [InlineData("Tiket {{tiket.nomor}} di {{daerah.nama}}.")]
    [InlineData("{{tanggal tiket.dibuka \"hari\"}} {{~bawaan langkah.tenggat '-'~}}")]
    [InlineData("{{#if langkah}}{{langkah.lengkap}}{{else if latihan}}x{{else}}y{{/if}}")]
    [InlineData("{{#unless (dan langkah (bukan latihan))}}x{{/unless}}")]
    [InlineData("{{! catatan }}{{!-- {{apa saja}} --}}{ satu } kurung")]
    public void What_is_known_passes(string text) => Problems(text).Should().BeEmpty();

    [Theory]
    [InlineData("Tiket\n{{tiket.nommor}}", "template-name", 2, 1)]
    [InlineData("{{tiket}}", "template-name", 1, 1)]
    [InlineData("{{bawaan langkah \"-\"}}", "template-name", 1, 1)]
    [InlineData("{{tiket.constructor}}", "template-name", 1, 1)]
    [InlineData("{{@root.tiket.nomor}}", "template-syntax", 1, 1)]
    [InlineData("{{../tiket.nomor}}", "template-syntax", 1, 1)]
    [InlineData("Kepada {{{tiket.nomor}}}", "template-syntax", 1, 8)]
    [InlineData("{{> lain}}", "template-syntax", 1, 1)]
    [InlineData("{{#> lain}}{{/lain}}", "template-syntax", 1, 1)]
    [InlineData("{{#*inline \"a\"}}x{{/inline}}", "template-syntax", 1, 1)]
    [InlineData("{{&tiket.nomor}}", "template-syntax", 1, 1)]
    [InlineData("{{#each tiket}}x{{/each}}", "template-syntax", 1, 1)]
    [InlineData("{{#if langkah}}tanpa penutup", "template-syntax", 1, 1)]
    [InlineData("{{#if langkah}}{{/unless}}{{/if}}", "template-syntax", 1, 16)]
    [InlineData("{{/if}}", "template-syntax", 1, 1)]
    [InlineData("{{else}}", "template-syntax", 1, 1)]
    [InlineData("{{#if}}x{{/if}}", "template-syntax", 1, 1)]
    [InlineData("{{#if sama tiket.kanal 'a'}}x{{/if}}", "template-syntax", 1, 1)]
    [InlineData("{{tiket.nomor lagi}}", "template-syntax", 1, 1)]
    [InlineData("{{tiket.nomor", "template-syntax", 1, 1)]
    [InlineData("{{}}", "template-syntax", 1, 1)]
    [InlineData("{{tanggal (hapus tiket.nomor)}}", "template-function", 1, 1)]
    [InlineData("{{tangal tiket.dibuka}}", "template-function", 1, 1)]
    [InlineData("{{tanggal}}", "template-function", 1, 1)]
    [InlineData("{{bawaan tiket.nomor}}", "template-function", 1, 1)]
    [InlineData("{{tanggal (sama tiket.nomor 'a'}}", "template-syntax", 1, 1)]
    [InlineData("{{tanggal ()}}", "template-syntax", 1, 1)]
    public void What_is_not_known_is_refused_with_its_place(string text, string code, int line, int column)
    {
        var found = Problems(text);
        found.Should().Contain(problem => problem.Code == code && problem.Line == line && problem.Column == column, string.Join(" ", found.Select(problem => $"{problem.Code} {problem.At}")));
        found.Should().OnlyContain(problem => problem.Harm.Length > 0 && problem.Fix.Length > 0);
    }

    [Fact]
    public void A_name_with_an_error_is_told_what_was_probably_meant() =>
        Problems("{{tiket.nommor}} {{tangal tiket.dibuka}}").Select(problem => problem.Fix).Should().Equal("Maksudnya \"tiket.nomor\"?", "Maksudnya \"tanggal\"?");

    [Fact]
    public void A_template_is_measured_before_anything_else_is_done_with_it()
    {
        Problems(new string('a', 16_385)).Should().ContainSingle().Which.Code.Should().Be("template-too-large");
        Problems(string.Concat(Enumerable.Repeat("{{tiket.nomor}}", 201))).Should().ContainSingle().Which.Code.Should().Be("template-too-large");
        Problems(string.Concat(Enumerable.Repeat("{{#if langkah}}", 60))).Should().Contain(problem => problem.Code == "template-too-large");
        Problems($"{{{{tanggal {string.Concat(Enumerable.Repeat("(bukan ", 2_000))}}}}}").Should().Contain(problem => problem.Code == "template-too-large");
    }

    private static IReadOnlyList<FileProblem> Problems(string text)
    {
        var problems = new ProblemList("coba.hbs");
        new TemplateCheck(MessageWords.All, problems).Run(text);
        return problems.ToFileProblems();
    }
}
