using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;

namespace SopEngine.Host.Tests.Pages;

/// <summary>What somebody has to know before he begins: what he was told when work was handed to him, and why it came back. And who is told so.</summary>
public sealed class TaskNoteTests : IDisposable
{
    private const string Instruction = "Tolong dahulukan: kantor kecamatan melayani warga.";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task An_instruction_is_above_the_task_and_not_for_the_requester()
    {
        var number = await FiledAsync();
        var kabid = await _host.SignInAsync(Helpdesk.Tenant, "kabid");
        (await kabid.PostAsync($"work-items/{number}.2/assign", new { person = "staff-it", instruction = Instruction })).Should().HaveStatus(200);

        (await PageAsync("staff-it", $"tiket/{number}")).Text.Should().Contain($"Instruksi dari Dewi Anggraini: {Instruction}");
        (await PageAsync("staff-it", $"tiket/{number}/riwayat")).Text.Should().Contain(Instruction);
        (await PageAsync("pelapor", $"tiket/{number}")).Text.Should().NotContain("dahulukan");
        (await PageAsync("pelapor", $"tiket/{number}/riwayat")).Text.Should().NotContain("dahulukan");
    }

    [Fact]
    public async Task What_came_back_says_why_and_its_requester_is_told()
    {
        var walk = await RegionWalk.OfAsync(_host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor");
        await walk.TakeAsync("tentukan", "tidak", ("alasan", "Sebutkan nama aplikasinya."));

        (await PageAsync("pelapor", $"tiket/{walk.Number}")).Text.Should().Contain("Dikembalikan oleh Agus Setiawan").And.Contain("Sebutkan nama aplikasinya.");
        (await PageAsync("pelapor", "pesan")).Text.Should().Contain($"Perlu Anda lengkapi: {walk.Number}");
    }

    [Fact]
    public async Task Own_steps_are_not_to_be_taken_and_taken_ones_not_again()
    {
        var walk = await RegionWalk.OfAsync(_host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor");

        (await PageAsync("staff-it", $"tiket/{walk.Number}")).Text.Should().Contain("Ambil tugas ini");
        await walk.ClaimAsync("tentukan");
        (await PageAsync("staff-it", $"tiket/{walk.Number}")).Text.Should().NotContain("Ambil tugas ini").And.Contain("Lepaskan tugas ini");
        await walk.TakeAsync("tentukan", "tidak");
        (await PageAsync("pelapor", $"tiket/{walk.Number}")).Text.Should().NotContain("Ambil tugas ini");
    }

    [Theory]
    [InlineData("simpeg dibuka", true)]
    [InlineData("dibuka  SIMPEG", true)]
    [InlineData("simpeg jaringan", false)]
    public async Task Words_are_searched_for_in_any_order(string words, bool found)
    {
        var number = await FiledAsync(("uraian", "SIMPEG tidak dapat dibuka"));

        var answer = await (await _host.SignInAsync(Helpdesk.Tenant, "staff-it")).GetAsync($"tickets?q={Uri.EscapeDataString(words)}");

        answer.Should().HaveStatus(200).Items().Select(ticket => ticket.Text("number")).Should().Equal(found ? [number] : []);
    }

    private async Task<string> FiledAsync(params (string Field, object Value)[] answers)
    {
        var walk = await RegionWalk.OfAsync(_host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor", form: answers.ToDictionary(answer => answer.Field, answer => answer.Value));
        return walk.Number;
    }

    private async Task<PageAnswer> PageAsync(string userName, string page) =>
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, userName)).GetAsync(page)).ShouldBe(200);
}
