using SopEngine.Application.Files;
using SopEngine.Application.Templates;
using SopEngine.Application.Tests.Definitions;

namespace SopEngine.Application.Tests.Templates;

/// <summary>A paper's text is HTML of a few elements; what could load, run or break out is refused with its place, and values are text whatever they hold.</summary>
public sealed class PaperTemplateTests
{
    [Theory]
    [InlineData("<h2>{{surat.judul}}</h2><p class=\"tengah kecil\">{{isian.nama-opd}}<br></p>")]
    [InlineData("<table class=\"daftar\"><tbody>{{#each rincian}}<tr><td colspan=\"2\">{{urut}}. {{label}}: {{nilai}}</td></tr>{{/each}}</tbody></table>")]
    [InlineData("{{#if instruksi}}<ol>{{#each instruksi}}<li>{{dari}} {{tanggal pada}}</li>{{/each}}</ol>{{else}}<p>-</p>{{/if}}")]
    [InlineData("{{!-- <script> --}}<p>{{#if latihan}}<em>x</em>{{/if}}a &lt; b</p>")]
    public void What_is_known_passes(string text) => Problems(text).Should().BeEmpty();

    [Theory]
    [InlineData("<p>\n<script>alert(1)</script></p>", "paper-markup", 2, 1)]
    [InlineData("<p onclick=\"x\">a</p>", "paper-markup", 1, 1)]
    [InlineData("<p style=\"color:red\">a</p>", "paper-markup", 1, 1)]
    [InlineData("<p class=\"lain\">a</p>", "paper-markup", 1, 1)]
    [InlineData("<td colspan=\"99\">a</td>", "paper-markup", 1, 1)]
    [InlineData("<a href=\"x\">a</a>", "paper-markup", 1, 1)]
    [InlineData("<img src=\"x\">", "paper-markup", 1, 1)]
    [InlineData("<!-- a -->", "paper-markup", 1, 1)]
    [InlineData("<P>a</P>", "paper-markup", 1, 1)]
    [InlineData("a < b", "paper-markup", 1, 3)]
    [InlineData("<p class=\"{{surat.judul}}\">a</p>", "paper-markup", 1, 1)]
    [InlineData("<p>a", "paper-markup", 1, 1)]
    [InlineData("<p>a</div>", "paper-markup", 1, 5)]
    [InlineData("{{#if latihan}}<p>{{/if}}a</p>", "paper-markup", 1, 16)]
    [InlineData("<p>{{#if latihan}}a</p>{{/if}}", "paper-markup", 1, 20)]
    [InlineData("{{#each rincian}}{{tiket.nomor}}{{/each}}", "template-name", 1, 18)]
    [InlineData("{{label}}", "template-name", 1, 1)]
    [InlineData("{{#each tiket}}x{{/each}}", "template-name", 1, 1)]
    [InlineData("{{#each rincian}}{{#each berkas}}x{{/each}}{{/each}}", "template-syntax", 1, 18)]
    [InlineData("{{#each rincian}}a{{else}}b{{/each}}", "template-syntax", 1, 19)]
    [InlineData("{{isian.a.b}}", "template-name", 1, 1)]
    [InlineData("{{{surat.judul}}}", "template-syntax", 1, 1)]
    [InlineData("{{&surat.judul}}", "template-syntax", 1, 1)]
    public void What_is_not_known_is_refused_with_its_place(string text, string code, int line, int column)
    {
        var found = Problems(text);
        found.Should().Contain(problem => problem.Code == code && problem.Line == line && problem.Column == column, string.Join(" ", found.Select(problem => $"{problem.Code} {problem.At}")));
        found.Should().OnlyContain(problem => problem.Harm.Length > 0 && problem.Fix.Length > 0);
    }

    [Theory]
    [InlineData("<p>{{surat.judul}}</p>")]
    [InlineData("<p>{{bawaan surat.judul \"-\"}}</p>")]
    [InlineData("{{#each rincian}}<p>{{label}}</p>{{/each}}")]
    [InlineData("<p>{{isian.nama-opd}}</p>")]
    public void A_value_is_text_whatever_it_holds(string template)
    {
        const string evil = "<b onclick='x'>\"Aé\" & {{tiket.nomor}}</b>";
        var values = new Dictionary<string, object>
        {
            ["surat"] = new Dictionary<string, object> { ["judul"] = evil },
            ["rincian"] = new List<Dictionary<string, object>> { new() { ["label"] = evil } },
            ["isian"] = new Dictionary<string, object> { ["nama-opd"] = evil },
        };

        new TemplateHost().FillHtml(template, values).Should().Be("<p>&lt;b onclick=&#39;x&#39;&gt;&quot;Aé&quot; &amp; {{tiket.nomor}}&lt;/b&gt;</p>");
    }

    [Fact]
    public void What_comes_out_is_bounded()
    {
        var values = new Dictionary<string, object> { ["surat"] = new Dictionary<string, object> { ["judul"] = new string('a', 600_000) } };
        var fill = () => new TemplateHost().FillHtml("<p>{{surat.judul}}</p>", values);

        fill.Should().Throw<TemplateException>();
    }

    [Fact]
    public void Every_class_of_the_house_has_a_look()
    {
        var look = File.ReadAllText(Checkout.PathOf("src/SopEngine.Application/Papers/paper.css"));

        PaperMarkup.Classes.Where(name => !look.Contains($".{name} ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IReadOnlyList<FileProblem> Problems(string text)
    {
        var problems = new ProblemList("coba.hbs");
        PaperTemplateReader.Read(text, problems);
        return problems.ToFileProblems();
    }
}
