using SopEngine.Host.Problems;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Problems;

/// <summary>The type of a refusal leads to a page that explains it.</summary>
[Collection(SharedHost.Name)]
public sealed class ProblemPageTests(SopEngineHost host)
{
    [Fact]
    public async Task Every_page_is_served_without_signing_in()
    {
        ProblemPages.Codes.Should().Contain(["bad-json", "work-item-taken", "unknown-tenant"]);
        var anonymous = host.Anonymous(Helpdesk.Tenant);

        foreach (var code in ProblemPages.Codes)
        {
            var page = await anonymous.GetAsync($"/problems/{code}");

            page.Should().HaveStatus(200);
            page.ContentType.Should().Be("text/html");
            page.Body.Should().Contain($"<h1>{code}</h1>").And.Contain("<strong>Artinya.</strong>").And.NotContain("**");
        }
    }

    [Theory]
    [InlineData("/problems/entah")]
    [InlineData("/problems/README")]
    [InlineData("/problems/..%2fREADME")]
    public async Task There_is_no_page_for_anything_else(string path)
    {
        (await host.Anonymous(Helpdesk.Tenant).GetAsync(path)).Should().HaveStatus(404);
    }

    [Theory]
    [InlineData("# Judul", "<h1>Judul</h1>\n")]
    [InlineData("### Kecil", "<h3>Kecil</h3>\n")]
    [InlineData("satu\ndua", "<p>satu dua</p>\n")]
    [InlineData("satu\n\ndua", "<p>satu</p>\n<p>dua</p>\n")]
    [InlineData("- a\n- b\n  c", "<ul><li>a</li><li>b c</li></ul>\n")]
    [InlineData("1. a\n2. b\n   c", "<ol><li>a</li><li>b c</li></ol>\n")]
    [InlineData("[tautan](lain.md)", "<p>[tautan](lain.md)</p>\n")]
    [InlineData("---", "<hr>\n")]
    [InlineData("**tebal** dan *miring* dan `kode`", "<p><strong>tebal</strong> dan <em>miring</em> dan <code>kode</code></p>\n")]
    [InlineData("<script>alert('1')</script>", "<p>&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;</p>\n")]
    [InlineData("[tautan](javascript:alert(1))", "<p>[tautan](javascript:alert(1))</p>\n")]
    public void Markdown_becomes_the_little_HTML_that_pages_need(string markdown, string html)
    {
        PlainMarkdown.ToHtml(markdown).Should().Be(html);
    }
}
