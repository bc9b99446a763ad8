using Microsoft.Playwright;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>An officer fills the sheets beside the table until the SOP says what another says: entries by their buttons, the rest in boxes and lists.</summary>
internal sealed class SheetSteps(IPage page, string draft, SopRevision wanted)
{
    private const int Rounds = 4;

    // longer than the script waits after a key
    private const int Saving = 2_500;

    private bool _waited;

    /// <summary>The SOP as it was typed so far.</summary>
    public async Task<SopRevision> TypedAsync()
    {
        var yaml = await page.Context.APIRequest.GetAsync($"{draft}/yaml");
        return SopYamlReader.Read(await yaml.TextAsync(), "sop.yaml").Revision ?? throw new InvalidOperationException("The file cannot be read.");
    }

    /// <summary>From the table, or from the sheet of another row.</summary>
    public async Task RowAsync(int row)
    {
        var (step, id) = (wanted.Steps[row], (await TypedAsync()).Steps[row].Id);
        await LeaveAsync($"rincian {id}");
        var at = $"steps/{id}";
        if (wanted.FindForm(step.Form) is { } form)
        {
            await page.FillAsync($"[id='baru:{at}']", form.Title);
            await PressAsync($"buat-formulir {id}");
            await EntriesAsync($"forms/{(await TypedAsync()).Steps[row].Form}/fields", [.. form.Fields.Select(field => field.Label)]);
        }

        await AnswersAsync(step, row, at);
        await EntriesAsync($"{at}/notify", [.. step.Notify.Select(_ => "")]);
        await EntriesAsync($"{at}/ladder", [.. step.Ladder.Select(_ => "")]);
        await EntriesAsync($"{at}/needs", [.. step.Needs.Select(part => part.Part)]);
        await EntriesAsync($"{at}/yields", [.. step.Yields.Select(part => part.Part)]);
        await FillAsync();
    }

    /// <summary>What belongs to no row, and the identity above the table.</summary>
    public async Task WholeAsync()
    {
        await LeaveAsync("rincian-sop");
        await FillAsync();
        await LeaveAsync("tabel");
        await FillAsync();
    }

    /// <summary>Waits until the page says that it is saved and shows what was sent: text, lists and ticks alike.</summary>
    public static Task SavedAsync(IPage page) => page.WaitForFunctionAsync("""
        () => {
          const chosen = (box) => box.selectedIndex === Math.max(0, [...box.options].findIndex((option) => option.defaultSelected));
          const shown = (box) => {
            if (box.type === 'select-one') { return chosen(box); }
            if (box.type === 'checkbox' || box.type === 'radio') { return box.checked === box.defaultChecked; }
            return !/^(textarea|text)$/.test(box.type) || box.name.startsWith('baru:') || box.value === box.defaultValue;
          };
          return document.getElementById('tersimpan').textContent.includes('tersimpan') && [...document.getElementById('rancangan').elements].every(shown);
        }
        """);

    /// <summary>Presses a button that leads to another page of the draft.</summary>
    public static async Task LeaveAsync(IPage page, string act)
    {
        await page.ClickAsync($"button[value='{act}']");
        await page.ArriveAsync(act.Split(' ') switch { ["tabel"] => "**/rancangan/*", [_, var row] => $"**/baris/{row}", _ => "**/rincian" });
    }

    private async Task AnswersAsync(Step step, int row, string at)
    {
        var labels = (await TypedAsync()).Steps[row].Outcomes.Select(outcome => outcome.Label).ToList();
        foreach (var more in step.Outcomes.Select(outcome => outcome.Label).Where(label => !labels.Contains(label)))
        {
            await AddAsync($"{at}/outcomes", more);
            labels.Add(more);
        }

        if (labels.Count == 2 && labels[0] != step.Outcomes[0].Label)
        {
            await PressAsync($"naik {at}/outcomes/{(await TypedAsync()).Steps[row].Outcomes[1].Id}");
        }

        var typed = (await TypedAsync()).Steps[row];
        foreach (var (answer, like) in step.Outcomes.Zip(typed.Outcomes))
        {
            await EntriesAsync($"{at}/outcomes/{like.Id}/fields", [.. answer.Fields.Select(field => field.Label)]);
        }
    }

    private async Task EntriesAsync(string list, IReadOnlyList<string> called)
    {
        foreach (var says in called)
        {
            await AddAsync(list, says);
        }
    }

    private async Task AddAsync(string list, string says)
    {
        if (says.Length == 0)
        {
            await PressAsync($"tambah {list}");
            return;
        }

        // what is typed beside the button is still there after the rest was saved
        var box = page.Locator($"[id='baru:{list}']");
        await OpenAsync();
        await box.FillAsync(says);
        if (!_waited)
        {
            await page.WaitForTimeoutAsync(Saving);
            await SavedAsync(page);
            (await box.InputValueAsync()).Should().Be(says);
            _waited = true;
        }

        await SentAsync(() => box.PressAsync("Enter"));
    }

    /// <summary>Presses a button and waits until the page has come back: the number of its sending is another.</summary>
    private async Task PressAsync(string act)
    {
        await OpenAsync();
        await SentAsync(() => page.ClickAsync($"button[value='{act}']"));
    }

    private async Task SentAsync(Func<Task> press)
    {
        var before = await page.InputValueAsync("[name=kiriman]");
        await press();
        await page.WaitForFunctionAsync("before => document.querySelector('[name=kiriman]').value !== before && document.getElementById('tersimpan').textContent.includes('tersimpan')", before);
    }

    private async Task LeaveAsync(string act)
    {
        await SavedAsync(page);
        await LeaveAsync(page, act);
    }

    private Task OpenAsync() => page.EvaluateAsync("() => { for (const part of document.querySelectorAll('#rancangan details')) { part.open = true; } }");

    /// <summary>Puts into each cell of the page what the SOP says there. A list of answers to choose from appears when a question has become one.</summary>
    private async Task FillAsync()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var typed = await TypedAsync();
            var there = await page.EvaluateAsync<string[]>("() => [...new Set([...document.getElementById('rancangan').elements].map(box => box.name))]");
            var todo = SopCells.Read(RenamedSop.Of(wanted, typed)).Where(cell => there.Contains(cell.Key, StringComparer.Ordinal) && SopCells.Read(typed, cell.Key) is { } now && now != cell.Value).ToList();
            if (todo.Count == 0)
            {
                return;
            }

            await OpenAsync();
            foreach (var (place, text) in todo)
            {
                await PutAsync(place, text);
            }

            await SavedAsync(page);
        }
    }

    private async Task PutAsync(string place, string text)
    {
        var boxes = page.Locator($"[name='{place}']:not([type=hidden])");
        var kind = await boxes.First.EvaluateAsync<string>("box => box.type");
        if (kind == "checkbox")
        {
            var ticked = text.Split(' ').ToHashSet(StringComparer.Ordinal);
            foreach (var box in await boxes.AllAsync())
            {
                await box.SetCheckedAsync(ticked.Contains(await box.GetAttributeAsync("value") ?? ""));
            }
        }
        else if (kind == "select-one")
        {
            // what is chosen elsewhere on the sheet can be chosen here as soon as it is saved
            if (await boxes.First.EvaluateAsync<bool>("(box, text) => [...box.options].some(option => option.value === text)", text))
            {
                await boxes.First.SelectOptionAsync(text);
            }
        }
        else
        {
            await boxes.First.FillAsync(text);
        }
    }
}
