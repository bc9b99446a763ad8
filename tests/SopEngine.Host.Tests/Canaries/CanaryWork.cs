using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>What is done alike in both regions, the region's word in every text that somebody types.</summary>
internal sealed class CanaryWork(SopEngineHost host, string tenant)
{
    private readonly string _word = TwinRegions.CanaryOf(tenant);

    /// <summary>What a request may name that belongs to this region: numbers, which the twin has too, and ids, which it has not.</summary>
    public Dictionary<string, string> Things { get; } = new(StringComparer.Ordinal);

    public async Task DoAsync(int more)
    {
        var requester = await host.SignInAsync(tenant, "pelapor");
        var officer = await host.SignInAsync(tenant, "staff-it");
        var ticket = await FileAsync(requester, requester, officer);
        Things["number"] = ticket;
        Things["draft"] = "1";
        Things["token"] = (await (await host.SignInAsync(tenant, "analis")).PostAsync("report-tokens", new { label = $"Excel {_word}" })).Should().HaveStatus(201).Json.Text("id")!;
        Things["pieces"] = (await requester.PostAsync("uploads", new { name = $"{_word}.txt", length = 300 })).Should().HaveStatus(201).Json.Text("id")!;
        for (var n = 0; n < more; n++)
        {
            Things["only-here"] = await FileAsync(requester, requester, officer);
        }

        await host.RunAlarmsAsync();
    }

    private async Task<string> FileAsync(ApiClient requester, ApiClient uploader, ApiClient officer)
    {
        var filed = (await requester.PostAsync("tickets", new
        {
            sop = Helpdesk.Sop,
            form = new Dictionary<string, object>
            {
                ["nama"] = $"Rina {_word}",
                ["opd"] = "kec-rogojampi",
                ["jenis-kendala"] = "Aplikasi",
                ["objek"] = $"SIMPEG {_word}",
                ["uraian"] = $"Tidak dapat dibuka sejak pagi {_word}.",
            },
        })).Should().HaveStatus(201).Json;
        var number = filed.Text("number")!;
        Things["id"] = filed.List("workItems").Single().Text("id")!;
        Things["file"] = (await uploader.UploadAsync($"{_word}.txt", Encoding.UTF8.GetBytes($"Catatan {_word}."))).Should().HaveStatus(201).Json.Text("id")!;
        (await requester.PostAsync($"tickets/{number}/comment", new { text = $"Mohon kabar {_word}." })).Should().HaveStatus(200);
        (await officer.PostAsync($"work-items/{Things["id"]}/claim", new { })).Should().HaveStatus(200);
        (await officer.PostAsync($"tickets/{number}/pause", new { ground = $"Menunggu vendor {_word}." })).Should().HaveStatus(200);
        return number;
    }
}
