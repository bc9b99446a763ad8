namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>axe finds nothing on any page, at the width of a desk and of a telephone.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class AccessibilityTests(PreparedHost host)
{
    public static TheoryData<string> Pages => ShownPages.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string page)
    {
        await using var shown = await Shown.OpenAsync(host, ShownPages.Find(page));

        (await Axe.ViolationsAsync(shown.Window)).Should().BeEmpty("at the width of a desk");
        await shown.Window.SetViewportSizeAsync(390, 844);
        (await Axe.ViolationsAsync(shown.Window)).Should().BeEmpty("at the width of a telephone");
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var shown = await Shown.OpenAsync(host, ShownPages.Find("track"));
        await shown.Window.EvaluateAsync("""
            const main = document.querySelector('main');
            main.insertAdjacentHTML('beforeend', '<input name="planted"><p id="planted">pudar</p>');
            document.getElementById('planted').style.color = '#bbb';
            """);

        var violations = await Axe.ViolationsAsync(shown.Window);

        violations.Should().Contain(wrong => wrong.StartsWith("label at", StringComparison.Ordinal)).And.Contain(wrong => wrong.StartsWith("color-contrast at", StringComparison.Ordinal));
    }
}
