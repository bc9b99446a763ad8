namespace SopEngine.Browser.Tests;

/// <summary>Reports to Banyuwangi's helpdesk.</summary>
internal static class Helpdesk
{
    public const string Tenant = "banyuwangi";

    public static object Filing(string report) => new
    {
        sop = "helpdesk-aplikasi-jaringan",
        form = new Dictionary<string, object> { ["nama"] = "Rina Kusumawati", ["opd"] = "kec-rogojampi", ["jenis-kendala"] = "Aplikasi", ["objek"] = "SIMPEG", ["uraian"] = report },
    };

    public static async Task<(string Number, string Key)> FileAsync(RegionApi requester, string report)
    {
        var filed = await requester.PostAsync("tickets", Filing(report));
        return (filed.GetProperty("number").GetString()!, filed.GetProperty("trackingKey").GetString()!);
    }
}
