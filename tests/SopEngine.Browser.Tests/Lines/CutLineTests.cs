using System.Globalization;
using System.Security.Cryptography;
using Xunit.Abstractions;

namespace SopEngine.Browser.Tests.Lines;

/// <summary>
/// A line that is cut at any moment loses nothing and doubles nothing: reports are filed, photographs sent, remarks made and rows ended over it, by somebody who tries again.
/// <c>SOPENGINE_TEST_SEED</c> repeats a run.
/// </summary>
public sealed class CutLineTests(ITestOutputHelper output) : BrowserTest
{
    private const int Tickets = 6;

    [Fact]
    public async Task Cut_at_any_moment_nothing_is_lost_and_nothing_is_doubled()
    {
        var seed = Environment.GetEnvironmentVariable("SOPENGINE_TEST_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Environment.TickCount & 0xFFFF;
        output.WriteLine($"SOPENGINE_TEST_SEED={seed}");
        var random = new Random(seed);
        await using var line = CutLine.To(Host.Address);
        var officer = new PatientOfficer(await Browser.OpenAsync(1280, 900), line, random);
        await officer.SignInAsync("staff-it");

        Dictionary<string, (string Report, byte[] Photograph)> worked = [];
        for (var ticket = 1; ticket <= Tickets; ticket++)
        {
            var (report, photograph) = ($"SIMPEG tidak dapat dibuka, laporan ke-{ticket}.", SamplePicture.Png(seed + ticket, 400));
            var number = await officer.FileAsync(report);
            worked.Add(number, (report, photograph));
            await officer.AnswerAsync(number, "ya");
            await officer.CommentAsync(number, $"Teknisi berangkat, {report}");
            await officer.AnswerAsync(number, "selesai", $"Diperbaiki, {report}", ($"foto-{ticket}.png", photograph));
            await officer.AnswerAsync(number, "tidak");
            await officer.AnswerAsync(number, "tutup");
        }

        output.WriteLine($"{line.Cuts} cuts");
        line.Cuts.Should().BeGreaterThan(Tickets * 4, "seed {0}", seed);
        await ShouldBeWholeAsync(worked, seed);
    }

    private async Task ShouldBeWholeAsync(Dictionary<string, (string Report, byte[] Photograph)> worked, int seed)
    {
        using var api = await RegionApi.SignInAsync(Host.Address, Helpdesk.Tenant, "staff-it");
        var tickets = await api.ListAsync("tickets");
        tickets.Select(ticket => ticket.GetProperty("number").GetString()).Should().BeEquivalentTo(worked.Keys, "seed {0}: each was filed once", seed);
        foreach (var (number, (report, photograph)) in worked)
        {
            var history = await api.ListAsync($"tickets/{number}/history");
            history.Select(entry => entry.TryGetProperty("outcome", out var outcome) ? outcome.GetString() : null).OfType<string>()
                .Should().Equal(["kirim", "ya", "selesai", "tidak", "tutup"], "seed {0}: {1} took each step once", seed, number);
            history.Where(entry => entry.GetProperty("kind").GetString() == "commented").Select(entry => entry.GetProperty("ground").GetString())
                .Should().Equal([$"Teknisi berangkat, {report}"], "seed {0}: one remark on {1}", seed, number);
            var file = (await api.GetAsync($"tickets/{number}")).GetProperty("files").EnumerateArray().Should().ContainSingle("seed {0}: one photograph on {1}", seed, number).Subject;
            SHA256.HashData(await api.BytesAsync($"files/{file.GetProperty("id").GetString()}")).Should().Equal(SHA256.HashData(photograph), "seed {0}: {1} has it whole", seed, number);
        }
    }
}
