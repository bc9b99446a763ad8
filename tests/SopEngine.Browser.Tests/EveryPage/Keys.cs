using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Going through a page with the Tab key alone.</summary>
internal static class Keys
{
    /// <summary>
    /// Numbers what somebody must be able to reach (a group of radios is one stop), and notes every stop and how it looks while it has the focus. Links, buttons, boxes and folds
    /// that cannot be seen or used do not count.
    /// </summary>
    private const string Watch = """
        () => {
          document.activeElement?.blur();
          window.getSelection()?.removeAllRanges();
          const stops = [];
          const groups = new Set();
          for (const each of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
            const unusable = each.disabled || each.type === 'hidden' || !each.checkVisibility({ visibilityProperty: true }) || each.getClientRects().length === 0;
            if (unusable) { continue; }
            if (each.type === 'radio') {
              const group = `${each.form?.id ?? ''}/${[...document.forms].indexOf(each.form)}/${each.name}`;
              if (groups.has(group)) { continue; }
              groups.add(group);
            }
            stops.push(each);
          }
          const nameOf = element => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${element.name ? `[name=${element.name}]` : ''} ${(element.innerText ?? '').trim().slice(0, 40)}`;
          const walk = { reached: new Set(), dim: [], hidden: [], first: null, rounds: 0 };
          const stopOf = element => element.type === 'radio' ? stops.find(each => each.type === 'radio' && each.name === element.name && each.form === element.form) : element;
          document.addEventListener('focusin', event => {
            const element = event.target;
            const stop = stopOf(element);
            if (walk.first === null) { walk.first = stop; } else if (walk.first === stop) { walk.rounds += 1; }
            walk.reached.add(stop);
            const look = getComputedStyle(element);
            const ringed = (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none';
            if (!element.matches(':focus-visible') || !ringed) { walk.dim.push(nameOf(element)); }
            const place = element.getBoundingClientRect();
            if (place.width < 2 || place.height < 2 || place.right < 0 || place.bottom < 0) { walk.hidden.push(nameOf(element)); }
          });
          window.walk = { stops, walk, nameOf };
          return stops.length;
        }
        """;

    private const string Report = """
        () => ({
          first: window.walk.walk.first ? window.walk.nameOf(window.walk.walk.first) : '', rounds: window.walk.walk.rounds, dim: window.walk.walk.dim, hidden: window.walk.walk.hidden,
          missed: window.walk.stops.filter(stop => !window.walk.walk.reached.has(stop)).map(window.walk.nameOf), stops: window.walk.stops.length,
        })
        """;

    /// <summary>Presses Tab until the first stop comes again, which it does not where there is a trap: twice, for the browser's own bar may have had the focus at first.</summary>
    public static async Task<Walk> ThroughAsync(IPage page) => await OnceAsync(page) is { Rounds: > 0 } walk ? walk : await OnceAsync(page);

    private static async Task<Walk> OnceAsync(IPage page)
    {
        const int batch = 25;
        var stops = await page.EvaluateAsync<int>(Watch);
        var walk = new Walk();
        // a box for a date has several stops of its own
        for (var pressed = 0; walk.Rounds == 0 && pressed < (stops * 6) + 50; pressed += batch)
        {
            for (var each = 0; each < batch; each++)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            walk = await page.EvaluateAsync<Walk>(Report);
        }

        return walk;
    }

    /// <summary>Presses Tab until the focus is on what a selector means, as somebody does who looks where it is.</summary>
    public static async Task ToAsync(IPage page, string selector)
    {
        const int most = 150;
        var there = $"document.activeElement.matches({System.Text.Json.JsonSerializer.Serialize(selector)})";
        for (var pressed = 0; !await page.EvaluateAsync<bool>(there); pressed++)
        {
            pressed.Should().BeLessThan(most, "{0} can be reached with Tab", selector);
            await page.Keyboard.PressAsync("Tab");
        }
    }

    public static async Task TypeAsync(IPage page, string selector, string text)
    {
        await ToAsync(page, selector);
        await page.Keyboard.TypeAsync(text);
    }

    public static async Task PressAsync(IPage page, string selector, string key = "Enter")
    {
        await ToAsync(page, selector);
        await page.Keyboard.PressAsync(key);
    }
}
