using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>
/// Pictures of pages for <c>docs/screenshots</c>. They are written there when <c>SOPENGINE_SCREENSHOTS</c> is 1, else to a folder of the test's own; either way the page must not
/// scroll sideways and must be a picture of something.
/// </summary>
internal sealed class Pictures(string suffix)
{
    private static readonly string _folder = Environment.GetEnvironmentVariable("SOPENGINE_SCREENSHOTS") == "1"
        ? Path.Combine(RunningHost.Root, "docs", "screenshots")
        : Directory.CreateTempSubdirectory("sopengine-pictures-").FullName;

    public async Task TakeAsync(IPage page, string name)
    {
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        wide.Should().BeLessThanOrEqualTo(0, "the page {0} must not scroll sideways ({1})", name, suffix);
        Directory.CreateDirectory(_folder);
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_folder, $"{name}-{suffix}.png"), FullPage = true });
        picture.Length.Should().BeInRange(3_000, 1_000_000);
    }
}
