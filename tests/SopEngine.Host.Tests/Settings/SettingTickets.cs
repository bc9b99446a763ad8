using System.Text.Json;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Settings;

/// <summary>Files tickets of Batam, whose SOP asks for a topic.</summary>
internal static class SettingTickets
{
    public static async Task<JsonElement> FileAsync(ApiClient requester, string topic)
    {
        var filed = await requester.PostAsync("tickets", new { sop = "pengelolaan-layanan-it-support", topic, form = new Dictionary<string, object> { ["opd"] = "dinkes", ["judul"] = "Tidak dapat masuk", ["isi-aduan"] = "Sejak pagi." } });
        return filed.Should().HaveStatus(201).Json;
    }
}
