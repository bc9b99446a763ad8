using AngleSharp.Dom;

namespace SopEngine.Host.Tests.Pages;

/// <summary>What every page owes to whoever uses it, with whatever.</summary>
internal static class UsablePage
{
    public static void ShouldBeUsable(this PageAnswer page)
    {
        var document = page.Document;
        document.DocumentElement.GetAttribute("lang").Should().Be("id");
        document.Title.Should().NotBeNullOrWhiteSpace();
        document.QuerySelectorAll("h1").Should().ContainSingle();
        document.QuerySelectorAll("main#isi").Should().ContainSingle("the skip link leads there");
        document.QuerySelectorAll("[style], style").Should().BeEmpty("the content security policy forbids them");
        document.QuerySelectorAll("script:not([src])").Should().BeEmpty("the content security policy forbids them");
        document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
        document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        document.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(box => !IsLabelled(document, box)).Should().BeEmpty();
        document.QuerySelectorAll("[aria-describedby]").SelectMany(box => box.GetAttribute("aria-describedby")!.Split(' '))
            .Where(id => document.GetElementById(id) is null).Should().BeEmpty();
        document.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("[name=__RequestVerificationToken]") is null).Should().BeEmpty();
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue("pages may hold what is personal");
    }

    private static bool IsLabelled(IDocument document, IElement box) =>
        box.Closest("label") is not null || (box.Id is { } id && document.QuerySelector($"label[for='{id}']") is not null);
}
