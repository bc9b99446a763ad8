using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Several tasks at once: shown first, then done, each in its own ticket's history; without script.</summary>
public sealed class BulkPageTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_will_happen_is_shown_first_and_each_ticket_keeps_its_own_line()
    {
        var numbers = await FileAsync(3);
        var staff = await SignInAsync("staff-it");
        var inbox = await staff.GetAsync("tugas");
        inbox.ShouldBeUsable();
        await staff.SendAsync(await staff.GetAsync($"tiket/{numbers[2]}"), "ambil-2", []);

        var shown = (await ChooseAsync(staff, inbox, numbers, "claim")).ShouldBe(200);
        shown.ShouldBeUsable();
        shown.Text.Should().Contain("Belum ada yang berubah.").And.Contain("2 dari 3 akan dijalankan");
        (await staff.GetAsync($"tiket/{numbers[0]}")).Text.Should().Contain("Ambil tugas ini");

        var done = (await staff.SendAsync(shown, "banyak", [.. numbers.Take(2).Select(number => ("pilih", $"{number}.2"))])).ShouldBe(200);
        done.Text.Should().Contain("2 dari 2 berhasil.");
        foreach (var number in numbers)
        {
            (await staff.GetAsync($"tiket/{number}/riwayat")).Document.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("Tugas diambil", StringComparison.Ordinal)).Should().Be(1);
        }
    }

    [Fact]
    public async Task They_are_handed_to_a_colleague_with_an_instruction_and_to_nobody_who_may_not()
    {
        var numbers = await FileAsync(2);
        var staff = await SignInAsync("staff-it");

        var refused = (await ChooseAsync(staff, await staff.GetAsync("tugas"), numbers, "assign")).ShouldBe(422);
        refused.Text.Should().Contain("Pilih orang yang mengerjakan.");
        refused.Document.QuerySelectorAll("input[name=pilih][checked]").Should().HaveCount(2, "what was ticked stays ticked");
        (await ChooseAsync(staff, await staff.GetAsync("tugas"), numbers, "assign", ("person", "kabid"))).ShouldBe(200).Text.Should().Contain("0 dari 2 akan dijalankan");

        var shown = await ChooseAsync(staff, await staff.GetAsync("tugas"), numbers, "assign", ("person", "staff-it"), ("instruction", "Periksa hari ini."));
        (await staff.SendAsync(shown, "banyak", [.. numbers.Select(number => ("pilih", $"{number}.2"))])).ShouldBe(200).Text.Should().Contain("2 dari 2 berhasil.");
        (await staff.GetAsync($"tiket/{numbers[1]}/riwayat")).Text.Should().Contain("Periksa hari ini.");
    }

    [Fact]
    public async Task Nothing_chosen_and_nothing_said_are_refused_in_words()
    {
        await FileAsync(2);
        var staff = await SignInAsync("staff-it");
        var inbox = await staff.GetAsync("tugas");

        (await staff.SendAsync(inbox, "banyak", [("laku", "claim")])).ShouldBe(422).Text.Should().Contain("Pilih paling sedikit satu tugas.");
        (await staff.SendAsync(inbox, "banyak", [("laku", "hapus")])).ShouldBe(422).Text.Should().Contain("Pilih apa yang harus dilakukan");
    }

    [Fact]
    public async Task The_inbox_is_narrowed_to_what_somebody_holds_and_to_what_nobody_holds()
    {
        var numbers = await FileAsync(2);
        var staff = await SignInAsync("staff-it");
        await staff.SendAsync(await staff.GetAsync($"tiket/{numbers[0]}"), "ambil-2", []);

        (await staff.GetAsync("tugas?yang=saya")).Text.Should().Contain(numbers[0]).And.NotContain(numbers[1]);
        (await staff.GetAsync("tugas?yang=bebas")).Text.Should().Contain(numbers[1]).And.NotContain(numbers[0]);
    }

    private static Task<PageAnswer> ChooseAsync(Browser browser, PageAnswer inbox, IEnumerable<string> numbers, string act, params (string Name, string Value)[] more) =>
        browser.SendAsync(inbox, "banyak", [("laku", act), .. numbers.Select(number => ("pilih", $"{number}.2")), .. more]);

    private Task<Browser> SignInAsync(string userName) => Browser.SignedInAsync(_host, Helpdesk.Tenant, userName);

    private async Task<List<string>> FileAsync(int count)
    {
        var (requester, numbers) = (await _host.SignInAsync(Helpdesk.Tenant, "pelapor"), new List<string>());
        for (var filed = 0; filed < count; filed++)
        {
            numbers.Add((await requester.PostAsync("tickets", Helpdesk.Filing)).Json.GetProperty("number").GetString()!);
        }

        return numbers;
    }
}
