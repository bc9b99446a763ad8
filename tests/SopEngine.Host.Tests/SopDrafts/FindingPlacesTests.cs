using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Pages.SopDrafts;
using SopEngine.Host.Pages.SopSheets;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>
/// Every kind of finding on the pages of a draft that has it: its harm stands at the cell, the box of the cell says so to a screen reader, and the list above offers the clicks that
/// mend it. Drafts come from the corpus of broken definitions, as files that somebody brings; what no draft can have stands here with its reason. That each click mends is in the
/// tests of the use cases (FindingKindsTests); some are pressed here.
/// </summary>
[Collection(SharedHost.Name)]
public sealed class FindingPlacesTests(SopEngineHost host)
{
    private static readonly string[] _pressed = ["no-target", "row-without-lane", "generated-required", "class-unused", "via-unknown", "no-channels", "lane-unused"];

    private static readonly Dictionary<string, string> _inNoDraft = new(StringComparer.Ordinal)
    {
        ["language-unknown"] = "the reader of files writes its own language",
        ["revision-number"] = "the number is given when the draft is proposed",
        ["unknown-document-label"] = "the reader of files tells of it and leaves it out; the page has no such cell",
        ["unknown-template"] = "drafts are not asked for texts that the region lacks: messages fall back on those that ship",
    };

    [Fact]
    public async Task Every_kind_stands_at_its_cell_and_in_the_list_with_its_clicks()
    {
        var (browser, caller) = await AdminAsync(Helpdesk.Tenant);
        var (shown, wrong) = (new HashSet<string>(), new List<string>());
        foreach (var file in Corpus())
        {
            var lines = (await File.ReadAllLinesAsync(Path.ChangeExtension(file, ".expected.txt"))).Select(line => line.Split('\t')[0]).ToHashSet();
            if (lines.Count > 0 && lines.All(code => shown.Contains(code) || !FindingCatalogue.All.ContainsKey(code)))
            {
                continue;
            }

            var page = await browser.SendAsync(await browser.GetAsync("rancangan"), "berkas", [], [("berkas", "sop.yaml", await File.ReadAllBytesAsync(file))]);
            if (page.Status == 200)
            {
                await LookAsync(browser, caller, page, Path.GetFileName(file), shown, wrong);
            }
        }

        shown.UnionWith(await ByHandAsync(browser, caller, wrong));
        await CallingAsync(browser, caller, "ubah", shown, wrong);
        await CallingAsync(browser, caller, "baru", shown, wrong);
        await PaperAsync(shown, wrong);
        wrong.Should().BeEmpty();
        FindingCatalogue.All.Keys.Except(shown).Should().BeEquivalentTo(_inNoDraft.Keys, "every other kind was looked at on a page");
    }

    private async Task LookAsync(Browser browser, Caller caller, PageAnswer page, string file, HashSet<string> shown, List<string> wrong)
    {
        var address = page.Path.Split('#')[0];
        var draft = await DraftAsync(caller, address);
        var pages = new Dictionary<string, PageAnswer> { [""] = page };
        foreach (var finding in draft.Findings.Where(finding => !shown.Contains(finding.Code)).DistinctBy(finding => finding.Code).ToList())
        {
            var cell = FindingCell.Of(draft.Revision, finding.Place);
            var at = cell.Length == 0 || SopDraftModel.IsOnTable(cell) ? "" : SopSheetPages.RowOf(draft.Revision, cell) is { } row ? $"/baris/{Uri.EscapeDataString(row)}" : "/rincian";
            if (!pages.TryGetValue(at, out var sheet))
            {
                pages[at] = sheet = (await browser.GetAsync($"{address}{at}")).ShouldBe(200);
            }

            if (Missing(draft, finding, cell, sheet, page) is { } missing)
            {
                wrong.Add($"{file} {finding.Code} at {finding.Place} ({cell}): {missing}");
            }

            shown.Add(finding.Code);
        }

        if (draft.Findings.FirstOrDefault(finding => _pressed.Contains(finding.Code)) is { } mended && FindingFixes.Of(draft.Revision, mended, SopDraftRoles(caller)) is [var fix, ..])
        {
            (await browser.SendAsync(page, "rancangan", [("lakukan", $"perbaiki {mended.Code} {mended.Place} {fix.Key}")])).ShouldBe(200);
            var left = await DraftAsync(caller, address);
            left.Findings.Should().NotContain(finding => finding.Code == mended.Code && finding.Place == mended.Place, "{0} was pressed in {1}", fix.Label, file);
        }
    }

    /// <summary>What is not where it should be; null where all is.</summary>
    private static string? Missing(SopDraft draft, Finding finding, string cell, PageAnswer sheet, PageAnswer table)
    {
        var list = table.Document.QuerySelector("#temuan")!.TextContent;
        var buttons = table.Document.QuerySelectorAll("#temuan button").Select(button => button.GetAttribute("value")).ToHashSet();
        var offered = FindingFixes.Of(draft.Revision, finding).Select(fix => $"perbaiki {finding.Code} {finding.Place} {fix.Key}").ToList();
        var said = Bare(FindingWords.Of(finding.Harm));
        if (!Bare(list).Contains(said, StringComparison.Ordinal))
        {
            return "not in the list";
        }

        if (offered.Except(buttons).Any())
        {
            return $"no button {string.Join(", ", offered.Except(buttons))}";
        }

        if (cell.Length == 0)
        {
            return null;
        }

        // two of one id are one cell to the page, until one of them has been given another
        var id = CellFindings.IdOf(cell);
        var note = sheet.Document.GetElementById(id);
        return finding.Code == "duplicate-id" ? null
            : note is null ? "no note at the cell"
            : !Bare(note.TextContent).Contains(said, StringComparison.Ordinal) ? $"the note says: {note.TextContent.Trim()}"
            : !sheet.Document.QuerySelectorAll("[aria-describedby]").Any(box => box.GetAttribute("aria-describedby")!.Split(' ').Contains(id)) ? "no box speaks of the note"
            : Closed(note) is { } folded ? $"folded in {folded}" : null;
    }

    /// <summary>Kinds that need more than a file: columns that no file may name, and a region around the SOP.</summary>
    private async Task<IEnumerable<string>> ByHandAsync(Browser browser, Caller caller, List<string> wrong)
    {
        var shown = new HashSet<string>(FindingCatalogue.All.Keys.Except(["unknown-column", "unknown-paper", "paper-not-made", "output-unseen", "unknown-unit", "unknown-role"]));
        var before = shown.ToHashSet();
        var own = await File.ReadAllTextAsync(Path.Combine(Root(), "workflow-definitions", Helpdesk.Tenant, $"{Helpdesk.Sop}.yaml"));
        var page = (await browser.SendAsync(await browser.GetAsync("rancangan"), "berkas", [], [("berkas", "sop.yaml", System.Text.Encoding.UTF8.GetBytes(own))])).ShouldBe(200);
        var address = page.Path.Split('#')[0];
        var draft = await DraftAsync(caller, address);
        var row = draft.Revision.Steps.First(step => step is { AnyTime: false, Outcomes.Count: > 0 } && step.Id != draft.Revision.Steps[0].Id).Id;
        var whole = await browser.GetAsync($"{address}/rincian");
        (await browser.SendAsync(whole, "rancangan", [("columns/hidden", "catatan"), .. Lane(draft)])).ShouldBe(200);
        var sheet = await browser.GetAsync($"{address}/baris/{row}");
        sheet = (await browser.SendAsync(sheet, "rancangan", [("lakukan", $"tambah steps/{row}/yields"), ($"baru:steps/{row}/yields", "Surat")])).ShouldBe(200);
        (await browser.SendAsync(sheet, "rancangan", [($"steps/{row}/yields/0/shown", "paper surat-yang-tidak-ada")])).ShouldBe(200);
        page = await browser.GetAsync(address);
        (await browser.SendAsync(page, "rancangan", [($"steps/{row}/outputs", "Surat\nBerita acara"), ($"lanes/{draft.Revision.Lanes[^1].Id}/role", "jabatan-yang-tidak-ada")])).ShouldBe(200);
        await LookAsync(browser, caller, await browser.GetAsync(address), "by hand", shown, wrong);
        return [.. shown.Except(before)];
    }

    /// <summary>An SOP that runs the region's, which is itself where it changes that one, and says nothing of how else it may end.</summary>
    private async Task CallingAsync(Browser browser, Caller caller, string begun, HashSet<string> shown, List<string> wrong)
    {
        var page = (await browser.SendAsync(await browser.GetAsync("rancangan"), begun, begun == "baru" ? [("judul", "SOP yang memanggil")] : [])).ShouldBe(200);
        var address = page.Path.Split('#')[0];
        var step = (await DraftAsync(caller, address)).Revision.Steps.Last(known => known is { AnyTime: false, Outcomes.Count: 1 });
        var sheet = await browser.SendAsync(await browser.GetAsync($"{address}/baris/{step.Id}"), "rancangan", [($"steps/{step.Id}/call", Helpdesk.Sop)]);
        (await browser.SendAsync(sheet.ShouldBe(200), "rancangan", [($"steps/{step.Id}/outcomes/{step.Outcomes[0].Id}/calledEnded", "solved")])).ShouldBe(200);
        await LookAsync(browser, caller, await browser.GetAsync(address), begun, shown, wrong);
    }

    /// <summary>Batam makes its receipt in the first row; another row names it.</summary>
    private async Task PaperAsync(HashSet<string> shown, List<string> wrong)
    {
        var (browser, caller) = await AdminAsync("batam");
        var page = (await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", [])).ShouldBe(200);
        var address = page.Path.Split('#')[0];
        var row = (await DraftAsync(caller, address)).Revision.Steps[1].Id;
        (await browser.SendAsync(page, "rancangan", [($"steps/{row}/outputs", "Tanda terima")])).ShouldBe(200);
        var sheet = await browser.GetAsync($"{address}/baris/{row}");
        sheet = (await browser.SendAsync(sheet, "rancangan", [("lakukan", $"tambah steps/{row}/yields"), ($"baru:steps/{row}/yields", "Tanda terima")])).ShouldBe(200);
        var part = (await DraftAsync(caller, address)).Revision.FindStep(row)!.Yields.Count - 1;
        (await browser.SendAsync(sheet, "rancangan", [($"steps/{row}/yields/{part}/shown", "paper tanda-terima")])).ShouldBe(200);
        await LookAsync(browser, caller, await browser.GetAsync(address), "paper", shown, wrong);
    }

    private async Task<(Browser Browser, Caller Caller)> AdminAsync(string region)
    {
        var tenant = host.Services.GetRequiredService<TenantRegistry>().Find(region)!;
        var person = await host.Services.GetRequiredService<PeopleDirectory>().FindAsync(tenant, "admin", default);
        return (await Browser.SignedInAsync(host, region, "admin"), new Caller(tenant, Actor.Of(person!)));
    }

    // a unit that the region does not have, by the answer to a question that there is
    private static (string, string)[] Lane(SopDraft draft)
    {
        var lane = draft.Revision.Lanes.First(known => known.Roles.Count > 0).Id;
        var field = draft.Revision.Forms.SelectMany(form => form.Fields).First(known => known.Options.Count > 0);
        return [($"lanes/{lane}/unit/from", "field"), ($"lanes/{lane}/unit/field", field.Name), ($"lanes/{lane}/unit/map", string.Join('\n', field.Options.Select(option => $"{option.Value} = unit-yang-tidak-ada")))];
    }

    private async Task<SopDraft> DraftAsync(Caller caller, string address)
    {
        var number = int.Parse(address.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
        (await host.Services.GetRequiredService<SopDraftQueries>().FindAsync(caller, number, default)).Succeeded(out var draft, out var problem).Should().BeTrue("{0}", problem?.Detail);
        return draft!;
    }

    private static Dictionary<string, string> SopDraftRoles(Caller caller) => caller.Tenant.Roles.ToDictionary(role => role.Id, role => role.Label);

    private static string? Closed(IElement note)
    {
        for (var around = note.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.LocalName == "details" && !around.HasAttribute("open"))
            {
                return around.Id ?? "a fold";
            }
        }

        return null;
    }

    private static string Bare(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Corpus() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "tests", "SopEngine.Application.Tests", "Definitions", "Broken"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SopEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
