namespace SopEngine.Browser.Tests;

/// <summary>Requests to Jawa Barat's service desk.</summary>
internal static class ServiceDesk
{
    public const string Tenant = "jabar";
    public const string Sop = "pengoperasian-aplikasi-service-desk";

    /// <summary>A request that has been fulfilled; its papers wait for the requester's signature.</summary>
    public static async Task<string> FulfilledAsync(string address)
    {
        using var user = await RegionApi.SignInAsync(address, Tenant, "user");
        var topics = (await user.GetAsync($"sops/{Sop}")).GetProperty("intake").GetProperty("topics");
        var filed = await user.PostAsync("tickets", new
        {
            sop = Sop,
            topic = topics[0].GetProperty("id").GetString(),
            form = new Dictionary<string, object>
            {
                ["pemohon"] = "Neng Sri Mulyani", ["perangkat-daerah"] = "disparbud", ["telepon"] = "0811 2222 333", ["uraian"] = "Mohon subdomain untuk Festival Budaya dan Wisata Jawa Barat.",
            },
        });
        var number = filed.GetProperty("number").GetString()!;
        using var helpdesk = await RegionApi.SignInAsync(address, Tenant, "helpdesk");
        await helpdesk.AnswerAsync(number, "ya");
        await helpdesk.AnswerAsync(number, "disposisi", new() { ["petugas"] = "agen", ["instruksi"] = "Siapkan subdomain beserta sertifikatnya." });
        using var agent = await RegionApi.SignInAsync(address, Tenant, "agen");
        await agent.AnswerAsync(number, "selesai", new() { ["hasil"] = "Subdomain telah aktif dan bersertifikat." });
        return number;
    }
}
