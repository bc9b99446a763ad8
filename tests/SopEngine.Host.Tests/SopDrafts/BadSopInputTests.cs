using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>
/// What officers and others send where an SOP is written, through the pages: half-typed rows, tables from Word, hostile YAML, BPMN and Word files, two publishes at once. Each is
/// answered in words, at once, and what was there before stays. More of each kind, below the pages: PastedTableTests, ReaderFuzzTests, HostileFileTests, ForeignDiagramTests,
/// WordGateTests, ApprovalTests.
/// </summary>
[Collection(SharedHost.Name)]
public sealed class BadSopInputTests(SopEngineHost host)
{
    private const int SecondsAtMost = 20;
    private const long MemoryAtMost = 600L * 1024 * 1024;
    private const string Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static readonly Dictionary<string, (Func<byte[]> File, string Why)> _hostileYaml = new()
    {
        ["aliases of aliases"] = (() => Utf8(Aliases()), "nilai"),
        ["ten megabytes"] = (() => Utf8("sop: besar\n" + new string('#', 10_000_000)), "lebih besar"),
        ["more than ten megabytes"] = (() => new byte[(10 * 1024 * 1024) + 1], "paling besar 10 MB"),
        ["deep nesting"] = (() => Utf8("sop: " + new string('[', 20_000)), "bertingkat"),
        ["binary"] = (() => [0x73, 0x6F, 0x70, 0x3A, 0x20, 0xFF, 0xFE, 0x00, 0x80, 0x81], "UTF-8"),
        ["tags of types"] = (() => Utf8("!!python/object/apply:os.system ['id']"), ""),
        ["wrong types at the root"] = (() => Utf8("- sop\n- revision\n"), ""),
    };

    private static readonly Dictionary<string, (Func<byte[]> File, string Why)> _hostileBpmn = new()
    {
        ["a bomb of entities"] = (() => Utf8($"<!DOCTYPE b [<!ENTITY a \"{new string('x', 1000)}\">{string.Concat(Enumerable.Range(0, 9).Select(level => $"<!ENTITY a{level} \"{string.Concat(Enumerable.Repeat(level == 0 ? "&a;" : $"&a{level - 1};", 10))}\">"))}]><definitions xmlns=\"{Bpmn}\">&a8;</definitions>"), "BPMN"),
        ["an entity from outside"] = (() => Utf8($"<!DOCTYPE b [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><definitions xmlns=\"{Bpmn}\">&f;</definitions>"), "BPMN"),
        ["a document type from outside"] = (() => Utf8($"<!DOCTYPE b SYSTEM \"http://127.0.0.1:9/b.dtd\"><definitions xmlns=\"{Bpmn}\"/>"), ""),
        ["elements without end"] = (() => Utf8($"<definitions xmlns=\"{Bpmn}\">" + string.Concat(Enumerable.Repeat("<process>", 20_000))), ""),
        ["a diagram without work"] = (() => Utf8($"<definitions xmlns=\"{Bpmn}\"><process id=\"p\"/></definitions>"), ""),
    };

    private static readonly Dictionary<string, (Func<byte[]> File, string Why)> _hostileWord = new()
    {
        ["macros"] = (() => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")), "makro"),
        ["a thing inside"] = (() => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/embeddings/oleObject1.bin", "x")), "OLE"),
        ["a template from outside"] = (() => Outside(), "di luar dirinya"),
        ["a bomb"] = (() => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string(' ', 130_000_000))), "terlalu besar"),
        ["names that climb"] = (() => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("../../../../etc/cron.d/x", "x"), ("..\\..\\x", "x"), ("/etc/x", "x")), ""),
        ["no zip"] = (() => [0x50, 0x4B, 0x03, 0x04, 9, 9, 9], "rusak"),
        ["an entity in its XML"] = (() => Zip(("[Content_Types].xml", "<!DOCTYPE b [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><Types>&f;</Types>"), ("word/document.xml", "<w/>")), ""),
    };

    // only the names are test data: a file of ten megabytes is made when its test runs
    public static TheoryData<string> HostileYaml => [.. _hostileYaml.Keys];

    public static TheoryData<string> HostileBpmn => [.. _hostileBpmn.Keys];

    public static TheoryData<string> HostileWord => [.. _hostileWord.Keys];

    [Fact]
    public async Task Half_typed_rows_are_kept_and_told_at_their_cells()
    {
        var (browser, page) = await NewAsync("SOP Setengah Baris");
        page = await ActAsync(browser, page, "tambah-baris baris-1");
        page = await ActAsync(browser, page, "", ("steps/baris-1/activity", ""), ("steps/baris-1/time", "tiga pul"), ("steps/baris-2/activity", "Mem"), ("steps/baris-2/time", "30"), ("steps/baris-2/outputs", "•"));

        page.ShouldBeUsable();
        Value(page, "steps/baris-1/time").Should().Be("tiga pul");
        Value(page, "steps/baris-2/activity").Should().Be("Mem");
        page.Document.GetElementById("m:steps/baris-1/activity")!.TextContent.Should().Contain("tidak menyebut kegiatannya");
        page.Document.GetElementById("m:steps/baris-1/time")!.TextContent.Should().Contain("tiga pul");
        page.Document.GetElementById("m:steps/baris-2/outcomes/selesai/target")!.TextContent.Should().Contain("tidak ada tujuan");
        (await browser.GetAsync(page.Path.Split('#')[0])).Document.QuerySelectorAll("table.edit tbody tr").Should().HaveCount(2, "nothing is lost");
    }

    [Fact]
    public async Task A_paste_from_Word_with_merged_cells_and_bullets_becomes_rows_and_says_what_it_guessed()
    {
        var (browser, page) = await NewAsync("SOP Tempelan Gabungan");
        const string table = "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet.\n\t\tPemohon\tPetugas\tKelengkapan\tWaktu\tOutput\t\n1\tMelapor\t√\t\t\"• Surat\n• Foto\"\t10 menit\tTiket\t\n2\tMemeriksa\t\t√\t″\t″\tHasil\t\n\t\t\t\t\t\t\t\n\"tidak pernah ditutup\tx";

        page = await ActAsync(browser, page, "tambah tempel", ("baru:tempel", table));

        page.ShouldBeUsable();
        page.Text.Should().Contain("Sel gabungan diulang pada baris ini");
        page.Document.QuerySelectorAll("td.act textarea").Select(cell => cell.TextContent).Should().Contain(["Melapor", "Memeriksa"]);
        page.Html.Should().Contain("tidak pernah ditutup", "no word is lost");
    }

    [Fact]
    public async Task A_paste_beyond_measure_is_answered_in_words()
    {
        var (browser, page) = await NewAsync("SOP Tempelan Raksasa");

        var answer = await browser.SendAsync(page, "rancangan", [("baru:tempel", string.Concat(Enumerable.Repeat("1\tMelapor\t√\t10 menit\n", 60_000))), ("lakukan", "tambah tempel")]);

        answer.Status.Should().BeLessThan(500);
        (await browser.GetAsync(page.Path.Split('#')[0])).ShouldBe(200);
    }

    [Theory]
    [MemberData(nameof(HostileYaml))]
    public Task Hostile_YAML_is_refused_with_its_reason(string what) => RefusedAsync(what, _hostileYaml[what]);

    [Fact]
    public async Task YAML_of_wrong_types_and_doubled_keys_is_read_as_far_as_it_goes_and_told()
    {
        const string file = "language: sopengine/1\nsop: aneh\nsop: aneh-lagi\nrevision: [1]\ndocument: { title: Aneh, title: Kembar, created: { a: b } }\nlanes: Staff IT\nsteps:\n  - { id: 3, activity: [a, b], lane: { x: y }, phase: entah, time: { a: b }, outcomes: 7 }\n  - null\n  - !!binary aGFsbw==\n";

        var (answer, _) = await SendAsync(Utf8(file));

        answer.Status.Should().BeOneOf(200, 422);
        answer.ShouldBeUsable();
        answer.Document.QuerySelector(answer.Status == 200 ? "#terbaca" : "[role=alert]")!.TextContent.Should().MatchRegex("Baris [0-9]+:");
    }

    [Theory]
    [MemberData(nameof(HostileBpmn))]
    public Task Hostile_BPMN_is_refused_with_its_reason(string what) => RefusedAsync(what, _hostileBpmn[what]);

    [Fact]
    public async Task BPMN_with_what_we_do_not_speak_is_read_without_it_and_each_is_refused_by_name()
    {
        var file = Utf8($"""
            <definitions xmlns="{Bpmn}" targetNamespace="x"><process id="p"><laneSet id="l"><lane id="a" name="Loket"><flowNodeRef>s</flowNodeRef><flowNodeRef>t</flowNodeRef><flowNodeRef>g</flowNodeRef><flowNodeRef>e</flowNodeRef></lane></laneSet>
            <startEvent id="s" name="Mulai"/><task id="t" name="Memeriksa berkas"/><complexGateway id="g" name="Rumit"/><serviceTask id="v" name="Menghitung biaya"/><endEvent id="e" name="Selesai"/>
            <sequenceFlow id="f1" sourceRef="s" targetRef="t"/><sequenceFlow id="f2" sourceRef="t" targetRef="g"/><sequenceFlow id="f3" sourceRef="g" targetRef="e"/></process></definitions>
            """);

        var (answer, _) = await SendAsync(file);

        answer.ShouldBe(200).ShouldBeUsable();
        answer.Document.QuerySelectorAll("td.act textarea").Select(cell => cell.TextContent).Should().Contain("Memeriksa berkas");
        answer.Document.QuerySelector("#terbaca")!.TextContent.Should().Contain("Rumit").And.Contain("Gerbang kompleks");
    }

    [Theory]
    [MemberData(nameof(HostileWord))]
    public Task Hostile_Word_files_are_refused_with_their_reason(string what) => RefusedAsync(what, _hostileWord[what]);

    [Fact]
    public async Task Of_two_publishes_at_once_one_goes_on_and_the_other_is_told_and_kept()
    {
        var (one, mine) = await ChangeAsync("Melaporkan kendala, usul pertama");
        var (two, theirs) = await ChangeAsync("Melaporkan kendala, usul kedua");

        var sent = await Task.WhenAll(SendAsync(one, mine), SendAsync(two, theirs));

        sent.Select(answer => answer.Status).Should().BeEquivalentTo([200, 409], "{0}", string.Join(" | ", sent.Select(answer => answer.Document.QuerySelector("[role=alert]")?.TextContent.Trim())));
        var refused = sent[0].Status == 409 ? sent[0] : sent[1];
        refused.ShouldBeUsable();
        refused.Document.QuerySelector("[role=alert]")!.TextContent.Trim().Should().NotBeEmpty();
        var kept = sent[0].Status == 409 ? await one.GetAsync(mine) : await two.GetAsync(theirs);
        kept.ShouldBe(200).Document.QuerySelector("textarea").Should().NotBeNull("the other draft can still be written in");

        async Task<PageAnswer> SendAsync(Browser browser, string address) => await browser.SendAsync(await browser.GetAsync($"{address}/ajukan"), "ajukan", [("perubahan", "Kalimat baris 1.")]);
    }

    private async Task<(Browser Browser, string Address)> ChangeAsync(string activity)
    {
        var browser = await Browser.SignedInAsync(host, "trenggalek", "admin");
        var page = (await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", [])).ShouldBe(200);
        var cell = page.Document.QuerySelector("td.act textarea")!.GetAttribute("name")!;
        page = (await browser.SendAsync(page, "rancangan", [(cell, activity)])).ShouldBe(200);
        return (browser, page.Path.Split('#')[0]);
    }

    /// <summary>Refused with a sentence, in time, without swallowing the machine; nothing new stands among the drafts.</summary>
    private async Task RefusedAsync(string what, (Func<byte[]> File, string Why) hostile)
    {
        var (file, why) = (hostile.File(), hostile.Why);
        var before = GC.GetTotalMemory(forceFullCollection: false);
        var clock = Stopwatch.StartNew();
        var (answer, list) = await SendAsync(file);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(SecondsAtMost), what);
        (GC.GetTotalMemory(forceFullCollection: false) - before).Should().BeLessThan(MemoryAtMost, what);
        answer.Status.Should().BeOneOf([413, 422], "{0}: {1}", what, answer.Document.QuerySelector("main")?.TextContent.Trim());
        answer.ShouldBeUsable();
        var said = answer.Document.QuerySelector("[role=alert]")!.TextContent;
        said.Trim().Should().NotBeEmpty(what);
        said.Contains(why, StringComparison.Ordinal).Should().BeTrue("{0} is called by its name: {1}", what, said);
        answer.Text.Should().NotContain("root:").And.NotContain("Exception");
        Drafts(await list.Browser.GetAsync("rancangan")).Should().Be(list.Before, "nothing came of {0}", what);
    }

    private async Task<(PageAnswer Answer, (Browser Browser, int Before) List)> SendAsync(byte[] file)
    {
        var browser = await Browser.SignedInAsync(host, "banten", "admin");
        var list = await browser.GetAsync("rancangan");
        return (await browser.SendAsync(list, "berkas", [], [("berkas", "sop.docx", file)]), (browser, Drafts(list)));
    }

    private static int Drafts(PageAnswer list) => list.Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "").Count(address => System.Text.RegularExpressions.Regex.IsMatch(address, "/rancangan/[0-9]+$"));

    private async Task<(Browser Browser, PageAnswer Page)> NewAsync(string title)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        return (browser, (await browser.SendAsync(await browser.GetAsync("rancangan"), "baru", [("judul", title)])).ShouldBe(200));
    }

    private static async Task<PageAnswer> ActAsync(Browser browser, PageAnswer page, string act, params (string Name, string Value)[] typed) =>
        (await browser.SendAsync(page, "rancangan", [.. typed, ("lakukan", act)])).ShouldBe(200);

    private static string Value(PageAnswer page, string place) => page.Field(place) is { } field ? field.LocalName == "textarea" ? field.TextContent : field.GetAttribute("value") ?? "" : "(none)";

    private static string Aliases()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 30; level++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        return text.ToString();
    }

    private static byte[] Outside() => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>"),
        ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://127.0.0.1:9/t.dotm\" TargetMode=\"External\"/></Relationships>"));

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(packed.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
