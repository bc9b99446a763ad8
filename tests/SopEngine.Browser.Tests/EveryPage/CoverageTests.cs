namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>No page is forgotten: what the host maps for people is looked at, or is no page.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_page_that_the_host_maps_is_shown() =>
        PageRoutes.Pages.Except(ShownPages.All.Select(page => page.Route)).Should().BeEmpty("each is looked at by the tests of every page: add it to ShownPages or SentPages");

    [Fact]
    public void Every_shown_page_is_mapped()
    {
        ShownPages.All.Select(page => page.Route).OfType<string>().Except(PageRoutes.Pages).Should().BeEmpty();
        PageRoutes.Pageless.Except(PageRoutes.ForPeople).Should().BeEmpty("an address that is gone needs no reason");
        ShownPages.All.Select(page => page.Name).Should().OnlyHaveUniqueItems();
    }
}
