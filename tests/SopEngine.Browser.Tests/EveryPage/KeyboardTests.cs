namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Every page can be used without a mouse: all that can be used is reached with Tab, shows that it has the focus, and lets go of it.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class KeyboardTests(PreparedHost host)
{
    public static TheoryData<string> Pages => ShownPages.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Tab_leads_everywhere_and_out_again(string page)
    {
        await using var shown = await Shown.OpenAsync(host, ShownPages.Find(page));
        var window = shown.Window;
        // the page is to stand where the focus is at once, not to glide there
        await window.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        await window.EvaluateAsync("document.querySelectorAll('details').forEach(each => { each.removeAttribute('name'); each.open = true })");

        var walk = await Keys.ThroughAsync(window);

        walk.Missed.Should().BeEmpty("everything that can be used is reached");
        walk.Dim.Should().BeEmpty("whoever cannot point must see where he is");
        walk.Hidden.Should().BeEmpty("what has the focus stands where it can be seen");
        // where there is one stop, or none, there is nothing to hold
        (walk.Rounds > 0 || walk.Stops <= 1).Should().BeTrue("nothing holds the focus among {0} stops", walk.Stops);
        if (await window.Locator("header.bar").CountAsync() > 0)
        {
            await SkipAsync(window);
        }
    }

    [Fact]
    public async Task A_trap_and_what_cannot_be_reached_or_seen_are_found()
    {
        await using var shown = await Shown.OpenAsync(host, ShownPages.Find("track"));
        var window = shown.Window;
        await window.EvaluateAsync("""
            const main = document.querySelector('main');
            main.insertAdjacentHTML('beforeend', '<button id="dim">a</button><a id="missed" href="/" tabindex="-1">b</a><button id="trap">c</button>');
            document.getElementById('dim').style.outline = 'none';
            document.getElementById('trap').addEventListener('keydown', event => event.preventDefault());
            """);

        var walk = await Keys.ThroughAsync(window);

        walk.Dim.Should().ContainSingle().Which.Should().StartWith("button#dim");
        walk.Missed.Should().Contain(missed => missed.StartsWith("a#missed", StringComparison.Ordinal));
        walk.Rounds.Should().Be(0);
    }

    /// <summary>The first stop leads past the bar, into the page itself.</summary>
    private static async Task SkipAsync(Microsoft.Playwright.IPage window)
    {
        await window.EvaluateAsync("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
        await window.Keyboard.PressAsync("Tab");
        (await window.EvaluateAsync<bool>("document.activeElement.matches('a.skip')")).Should().BeTrue("it comes first");
        await window.Keyboard.PressAsync("Enter");
        await window.Keyboard.PressAsync("Tab");
        var inBar = await window.EvaluateAsync<bool>("!!document.activeElement.closest('header.bar, .skip')");
        inBar.Should().BeFalse("the skip link leads past the bar");
    }
}
