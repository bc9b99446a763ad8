using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A page as it came: status, where it came from in the end, and its content.</summary>
public sealed record PageAnswer(int Status, string Path, string Html, HttpResponseMessage Response)
{
    private IHtmlDocument? _document;

    public IHtmlDocument Document => _document ??= new HtmlParser().ParseDocument(Html);

    public string Text => Document.Body!.TextContent;

    public static async Task<PageAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, await response.Content.ReadAsStringAsync(), response);

    /// <summary>The form with this id of ours.</summary>
    public IHtmlFormElement Form(string id) => Document.QuerySelectorAll<IHtmlFormElement>("form")
        .First(form => form.QuerySelector("input[name=formulir]")?.GetAttribute("value") == id);

    /// <summary>The id of the first form that completes a step.</summary>
    public string CompletingForm => Document.QuerySelectorAll("input[name=formulir]").Select(input => input.GetAttribute("value")!)
        .First(id => id.StartsWith("selesaikan-", StringComparison.Ordinal));

    public IElement? Field(string name) => Document.QuerySelector($"[name='{name}']");

    public PageAnswer ShouldBe(int status)
    {
        Status.Should().Be(status, "the page at {0} said {1}", Path, Document.QuerySelector("main")?.TextContent.Trim());
        return this;
    }
}
