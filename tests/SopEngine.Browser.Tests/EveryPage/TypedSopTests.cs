using Microsoft.Playwright;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Browser.Tests.Walks;
using SopEngine.Domain.Sops;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>
/// An officer who has only ever used Word types Banyuwangi's seven rows into an empty table, with the keyboard alone, fills the sheets beside it and has it ratified; then a report
/// goes from its first row to its last by what he typed.
/// </summary>
public sealed class TypedSopTests : BrowserTest
{
    private static readonly SopRevision _shipped = Read(File.ReadAllText(Directory.GetFiles(Path.Combine(RunningHost.Root, "workflow-definitions", Helpdesk.Tenant), "*.yaml").Single()));

    private static readonly Dictionary<Phase, string> _phases = new()
    {
        [Phase.Intake] = "penerimaan", [Phase.Triage] = "pemilahan", [Phase.Work] = "pengerjaan", [Phase.Escalate] = "eskalasi", [Phase.Approve] = "persetujuan", [Phase.Confirm] = "konfirmasi",
        [Phase.Close] = "penutupan",
    };

    protected override Dictionary<string, string> Settings() => new() { ["SopEngine__Runner__PollEvery"] = "00:00:01" };

    [Fact]
    public async Task Seven_rows_typed_with_the_keyboard_are_the_shipped_sop_are_ratified_and_carry_a_report_to_its_end()
    {
        var author = await SitDownAsync("admin");
        var typed = await TypeAsync(author.Page);
        var life = new TypedSopLife(typed, _shipped);
        var approver = await SitDownAsync("kabid");
        await life.RatifyAsync(author, approver);
        await life.RunAsync(await SitDownAsync("pelapor"), await SitDownAsync("staff-it"), approver);
    }

    private async Task<Desk> SitDownAsync(string userName)
    {
        var desk = new Desk(await Browser.OpenAsync(1280, 900), Host.Address, Helpdesk.Tenant, true);
        await desk.SignInAsync(userName);
        return desk;
    }

    private async Task<SopRevision> TypeAsync(IPage page)
    {
        await page.GotoAsync($"{Host.Address}/{Helpdesk.Tenant}/rancangan");
        await Keys.TypeAsync(page, "[name=judul]", "SOP Ketikan");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/rancangan/*");
        await LanesAsync(page);
        for (var row = 0; row < _shipped.Steps.Count; row++)
        {
            await RowAsync(page, row);
        }

        await AnswersAsync(page);
        await SavedAsync(page);

        var yaml = await page.Context.APIRequest.GetAsync($"{page.Url.Split('#')[0]}/yaml");
        var typed = Read(await yaml.TextAsync());
        typed.Lanes.Select(lane => (lane.Label, lane.Requester, string.Join(' ', lane.Roles))).Should().Equal(_shipped.Lanes.Select(lane => (lane.Label, lane.Requester, string.Join(' ', lane.Roles))));
        typed.Steps.Select(step => Cells(typed, step)).Should().Equal(_shipped.Steps.Select(step => Cells(_shipped, step)));
        (await page.Locator("#temuan").InnerTextAsync()).Should().NotContain("Masalah");
        var sheets = new SheetSteps(page, page.Url.Split('#')[0], _shipped);
        for (var row = 0; row < _shipped.Steps.Count; row++)
        {
            await sheets.RowAsync(row);
        }

        await sheets.WholeAsync();
        var whole = await sheets.TypedAsync();
        CanonicalJson.Write(whole).Should().Be(CanonicalJson.Write(RenamedSop.Of(_shipped, whole)), "nothing of the shipped SOP needs a file");
        (await page.Locator("#temuan").InnerTextAsync()).Should().Contain("SOP ini dapat berjalan");
        return whole;
    }

    private static async Task LanesAsync(IPage page)
    {
        await OverwriteAsync(page, "[name='lanes/pemohon/label']", "OPD Pelapor");
        foreach (var (id, label, role) in new[] { ("pelaksana-2", "Staff IT", "Staff IT"), ("pelaksana-3", "Kepala Bidang", "Kepala Bidang") })
        {
            await Keys.PressAsync(page, "button[value=tambah-pelaksana]");
            await page.Locator($"[name='lanes/{id}/label']").WaitForAsync();
            await Keys.TypeAsync(page, $"[name='lanes/{id}/label']", label);
            await Keys.TypeAsync(page, $"[name='lanes/{id}/role']", role);
        }
    }

    private static async Task RowAsync(IPage page, int row)
    {
        var (step, id) = (_shipped.Steps[row], $"baris-{row + 1}");
        await Keys.TypeAsync(page, Cell(id, "activity"), step.Activity);
        await Keys.TypeAsync(page, Cell(id, "phase"), _phases[step.Phase]);
        if (step.AnyTime)
        {
            await Keys.PressAsync(page, $"input[type=checkbox]{Cell(id, "anyTime")}", "Space");
        }

        await Keys.ToAsync(page, $"input[type=radio]{Cell(id, "lane")}");
        await MarkAsync(page, id, _shipped.Lanes.ToList().FindIndex(lane => lane.Id == step.Lane));
        await Keys.TypeAsync(page, Cell(id, "requirements"), string.Join('\n', step.Requirements));
        await Keys.TypeAsync(page, Cell(id, "time"), step.Time);
        await Keys.TypeAsync(page, Cell(id, "outputs"), string.Join('\n', step.Outputs));
        if (row + 1 < _shipped.Steps.Count)
        {
            await page.Keyboard.PressAsync("Control+Enter");
            await page.WaitForFunctionAsync("name => document.activeElement?.name === name", $"steps/baris-{row + 2}/activity");
        }
    }

    /// <summary>The mark stands where the row before had it, and is moved with the arrow keys.</summary>
    private static async Task MarkAsync(IPage page, string id, int lane)
    {
        for (var tries = 0; tries < _shipped.Lanes.Count; tries++)
        {
            var at = await page.EvaluateAsync<int>($"[...document.getElementsByName('steps/{id}/lane')].findIndex(mark => mark.checked)");
            if (at == lane)
            {
                return;
            }

            await page.Keyboard.PressAsync("ArrowRight");
            await SavedAsync(page);
        }

        lane.Should().Be(-1, "the arrow keys reach every column");
    }

    private static async Task AnswersAsync(IPage page)
    {
        await Keys.PressAsync(page, "button[value='terima-usul baris-2']");
        await SavedAsync(page);
        await Keys.PressAsync(page, "button[value='terima-usul baris-4']");
        await SavedAsync(page);
        await Keys.TypeAsync(page, Answer("baris-4", "tidak", "target"), "ke baris 6");
        await OverwriteAsync(page, Answer("baris-5", "selesai", "label"), "Kirim keputusan");
        await OverwriteAsync(page, Answer("baris-6", "selesai", "label"), "Tutup laporan");
        await Keys.TypeAsync(page, Answer("baris-6", "selesai", "target"), "tutup tiket: selesai");
        await OverwriteAsync(page, Answer("baris-1", "selesai", "label"), "Kirim");
    }

    private static async Task OverwriteAsync(IPage page, string selector, string text)
    {
        await Keys.ToAsync(page, selector);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    private static Task SavedAsync(IPage page) => SheetSteps.SavedAsync(page);

    private static string Cell(string row, string key) => $"[name='steps/{row}/{key}']";

    private static string Answer(string row, string answer, string key) => $"[name='steps/{row}/outcomes/{answer}/{key}']";

    /// <summary>A row without ids: rows by their place, columns by their name.</summary>
    private static string Cells(SopRevision sop, Step step)
    {
        var rows = sop.Steps.Select(known => known.Id).ToList();
        var answers = step.Outcomes.Where(outcome => !outcome.OutsideSop)
            .Select(outcome => $"{outcome.Label}>{string.Join('+', outcome.Goto.Select(id => rows.IndexOf(id)))}<{(outcome.ReturnTo is { } back ? rows.IndexOf(back) : "")}!{outcome.Close}").Order(StringComparer.Ordinal);
        return string.Join(" | ", step.No, step.Activity, sop.FindLane(step.Lane)?.Label, step.Phase, step.AnyTime, string.Join('/', step.Requirements), step.Time, string.Join('/', step.Outputs), string.Join(", ", answers));
    }

    private static SopRevision Read(string yaml) => SopYamlReader.Read(yaml, "sop.yaml").Revision ?? throw new InvalidOperationException("The file cannot be read.");
}
