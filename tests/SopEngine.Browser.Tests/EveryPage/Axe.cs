using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>axe-core, run in the page: WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practices.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`))
        """;

    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page, with everything unfolded: rule, place and why.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(_script);
        }

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(each => { each.removeAttribute('name'); each.open = true })");
        return await page.EvaluateAsync<string[]>(Run);
    }
}
