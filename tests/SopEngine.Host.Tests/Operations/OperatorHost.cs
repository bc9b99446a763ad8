using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Operations;

/// <summary>A host with two operators and a scraper, on a region whose tickets climb ladders.</summary>
internal static class OperatorHost
{
    public const string Token = "tanda-masuk-budi-1234567890";
    public const string OtherToken = "tanda-masuk-sari-1234567890";
    public const string ScrapeToken = "tanda-baca-angka-1234567890";

    public static async Task<SopEngineHost> MakeAsync()
    {
        var host = new SopEngineHost { Environment = "Production" };
        await CrashRegion.MakeAsync(host.Folder, 2, TimeSpan.FromHours(1), SopEngineHost.Start);
        return host.Set("SopEngine:Database:ConnectionString", $"Data Source={Path.Combine(host.Folder, "data", "sopengine.db")}")
            .Set("SopEngine:Tenants:Path", Path.Combine(host.Folder, "tenants"))
            .Set("SopEngine:Definitions:Path", Path.Combine(host.Folder, "workflow-definitions"))
            .Set("SopEngine:Operations:Operators:budi", Token)
            .Set("SopEngine:Operations:Operators:sari", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(OtherToken)))}")
            .Set("SopEngine:Operations:ScrapeToken", ScrapeToken);
    }

    /// <summary>Who calls with this token.</summary>
    public static ApiClient Caller(SopEngineHost host, string? token)
    {
        var client = host.Anonymous("");
        if (token is not null)
        {
            client.UseToken(token);
        }

        return client;
    }

    /// <summary>Leaves the first alarm of a ticket as ten failures do; gives the ticket's number and the alarm's.</summary>
    public static async Task<(string Ticket, int Ordinal)> ParkAsync(SopEngineHost host)
    {
        await using var db = Rows(host);
        var alarm = await db.Alarms.OrderBy(row => row.Ticket).ThenBy(row => row.Ordinal).FirstAsync(row => row.RunAt != null);
        (alarm.RunAt, alarm.ParkedAt, alarm.Attempts, alarm.Failure) = (null, alarm.DueAt.AddHours(8), 10, "Kesalahan program: TimeoutException. Rinciannya ada pada log.");
        await db.SaveChangesAsync();
        return (alarm.Ticket, alarm.Ordinal);
    }

    public static SopDbContext Rows(SopEngineHost host) => host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(CrashRegion.Tenant));
}
