using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Hosts;

namespace SopEngine.Application.Demo;

/// <summary>What speaks against a demo, all of it at once, each with what to do. Nothing is written before everything has been looked at.</summary>
public sealed class DemoChecks(TenantRegistry tenants, DemoParts parts)
{
    private const int MostDays = 1100;

    private static readonly TimeSpan _alive = TimeSpan.FromMinutes(1);

    /// <summary>The regions it is about: the one that is named, or all that are not for training.</summary>
    internal IReadOnlyList<TenantProfile> Chosen(DemoRequest request) =>
        [.. tenants.All.Where(tenant => request.Tenant is { } named ? tenant.Id.Value == named : IsDemonstrable(tenant))];

    internal async Task<IReadOnlyList<string>> RefuseAsync(DemoRequest request, IReadOnlyList<TenantProfile> chosen, DateTime now, CancellationToken stop)
    {
        var refusals = new List<string>(OfNumbers(request));
        if (chosen.Count == 0)
        {
            refusals.Add($"Daerah \"{request.Tenant}\" tidak dikenal. Yang ada: {string.Join(", ", tenants.All.Where(IsDemonstrable).Select(tenant => tenant.Id))}.");
        }

        if (await OtherHostAsync(now, stop))
        {
            refusals.Add("Layanan sedang berjalan pada basis data ini; pengingat tiket contoh akan ikut dijalankannya pada waktu yang salah. Hentikan dahulu semua layanan, tunggu satu menit, lalu ulangi.");
        }

        foreach (var tenant in chosen)
        {
            refusals.AddRange(await OfRegionAsync(request, tenant, now, stop));
        }

        return refusals;
    }

    private static bool IsDemonstrable(TenantProfile tenant) => tenant is { Kind: TenantKind.Region, IsTraining: false };

    private static IEnumerable<string> OfNumbers(DemoRequest request)
    {
        if (request.Tickets is < 1 or > DemoRequest.MostTickets)
        {
            yield return $"Banyaknya tiket antara 1 dan {DemoRequest.MostTickets} setahun.";
        }

        if (request.Months is < 1 or > DemoRequest.MostMonths)
        {
            yield return $"Lamanya antara 1 dan {DemoRequest.MostMonths} bulan.";
        }
    }

    private async Task<IEnumerable<string>> OfRegionAsync(DemoRequest request, TenantProfile tenant, DateTime now, CancellationToken stop)
    {
        if (!IsDemonstrable(tenant))
        {
            var why = tenant.IsTraining ? "adalah daerah latihan; tiketnya dibuat oleh mereka yang berlatih" : "bukan daerah yang menjalankan SOP";
            return [$"{tenant.Id} {why}. Pilih daerah lain."];
        }

        await using var db = parts.Database.Open(tenant.Id);
        if (await db.Tickets.AnyAsync(stop))
        {
            return [$"{tenant.Id} sudah mempunyai tiket; tiket contoh tidak dicampur dengan tiket yang ada. Pilih daerah lain dengan --tenant, atau basis data yang masih kosong (SopEngine__Database__ConnectionString)."];
        }

        return [.. OfDays(request, tenant, now), .. await OfSopsAsync(tenant, stop)];
    }

    private IEnumerable<string> OfDays(DemoRequest request, TenantProfile tenant, DateTime now)
    {
        var calendar = parts.Calendars.Of(tenant).Ordinary;
        var span = DemoSpan.Of(request, tenant, calendar, now);
        if (span.Until >= tenant.DayOf(now))
        {
            yield return $"{tenant.Id}: hari terakhir {Day(span.Until)} belum lewat; paling akhir {Day(tenant.DayOf(now).AddDays(-1))}.";
        }

        if (span.Days is < 1 or > MostDays)
        {
            yield return $"{tenant.Id}: dari {Day(span.From)} sampai {Day(span.Until)} tidak dapat dipakai; --from tidak sesudah --until, dan paling lama {MostDays} hari.";
        }
        else if (span.UnsetYears(calendar) is { Count: > 0 } unset)
        {
            yield return $"{tenant.Id}: kalender tahun {string.Join(", ", unset)} belum ditetapkan, sehingga batas waktu tidak dapat dihitung. Tambahkan keputusannya di tenants/nasional/calendar.yaml, atau pilih --from dan --until pada tahun yang ada.";
        }
    }

    private async Task<IEnumerable<string>> OfSopsAsync(TenantProfile tenant, CancellationToken stop)
    {
        if (parts.Sops.InForce(tenant.Id) is not { Count: > 0 } sops)
        {
            return [$"{tenant.Id} belum mempunyai SOP yang berlaku. Periksa workflow-definitions/{tenant.Id} dengan perintah check."];
        }

        var people = await parts.People.AllAsync(tenant, stop);
        return sops.SelectMany(sop => DemoPeople.Missing(sop.Running, people)).Distinct()
            .Select(lane => $"{tenant.Id}: belum ada akun untuk {lane}. Di lingkungan Development akun contoh dibuat sendiri; di luar itu buatlah akunnya dahulu.");
    }

    private async Task<bool> OtherHostAsync(DateTime now, CancellationToken stop)
    {
        await using var db = parts.Database.OpenShared();
        return (await HostRows.SeenSinceAsync(db, now - _alive, stop)).Count > 0;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
