using System.Text.Json;

namespace SopEngine.Host.Tests.Support;

/// <summary>Banyuwangi's helpdesk, the shortest of the five SOPs: what tests need to have a ticket at some row.</summary>
public static class Helpdesk
{
    public const string Tenant = "banyuwangi";

    public const string Sop = "helpdesk-aplikasi-jaringan";

    public static object Form { get; } = new Dictionary<string, object>
    {
        ["nama"] = "Rina",
        ["opd"] = "kec-rogojampi",
        ["jenis-kendala"] = "Aplikasi",
        ["objek"] = "SIMPEG",
        ["uraian"] = "Tidak dapat dibuka sejak pagi.",
    };

    public static object Filing { get; } = new { sop = Sop, form = Form };

    /// <summary>Files a ticket and gives it as it was answered, its tracking key included.</summary>
    public static async Task<JsonElement> FileAsync(ApiClient requester)
    {
        var filed = await requester.PostAsync("tickets", Filing);
        return filed.Should().HaveStatus(201).Json;
    }

    /// <summary>The id of a new ticket's first work item, which is the officers'.</summary>
    public static async Task<string> FirstWorkItemAsync(ApiClient requester) =>
        (await FileAsync(requester)).List("workItems").Single().Text("id")!;
}
