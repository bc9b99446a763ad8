using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Facts;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Verify;

/// <summary>
/// Replays every ticket's history and compares: the chain, the state, the rows by which lists are made, every clock on the calendar it was counted on,
/// the figures for reports, and the roots of the sealed days.
/// </summary>
public sealed class VerifyTickets(TenantRegistry tenants, TenantCalendars calendars, SopRegistry sops, VerifyTrails trails, SopDatabase database)
{
    private const int Page = 500;

    /// <summary>Of one region, or of all when null. <paramref name="progress"/> is told how many tickets are done.</summary>
    public Task<VerifyReport> RunAsync(TenantId? tenant, IProgress<int>? progress, CancellationToken stop) => RunAsync(tenant, null, progress, stop);

    /// <summary>The same, and compares the sealed days with <paramref name="outside"/>: records that were fetched before and kept where nobody here could change them.</summary>
    public async Task<VerifyReport> RunAsync(
        TenantId? tenant, IReadOnlyDictionary<TenantId, IReadOnlyList<DayRecord>>? outside, IProgress<int>? progress, CancellationToken stop)
    {
        var findings = new List<TicketFinding>();
        var (tickets, entries, days) = (0, 0, 0);
        foreach (var profile in tenants.All.Where(known => tenant is null || known.Id == tenant))
        {
            var id = profile.Id;
            await calendars.ReloadAsync(profile, stop);
            var set = calendars.Of(profile);
            await using var db = database.Open(id);
            entries += await db.History.CountAsync(stop);
            await foreach (var number in NumbersAsync(db, stop))
            {
                var faults = await TicketAudit.CheckAsync(db, number, clock => clock.Replay(set.OfVersion(clock.Calendar)), stop) ?? [];
                foreach (var fault in faults)
                {
                    findings.Add(Finding(id, number, fault, await SealOfAsync(db, number, fault, stop)));
                }

                findings.AddRange(await FactsAsync(db, profile, number, stop));
                tickets++;
                progress?.Report(tickets);
            }

            var trail = await trails.RunAsync(profile, outside?.GetValueOrDefault(id), stop);
            findings.AddRange(trail.Findings);
            days += trail.Days;
        }

        return new VerifyReport(tickets, entries, findings) { Days = days };
    }

    /// <summary>Facts are counted on the calendar as it stands; where it has changed since, those of before may differ and are not held against it.</summary>
    private async Task<IEnumerable<TicketFinding>> FactsAsync(SopDbContext db, TenantProfile tenant, string number, CancellationToken stop)
    {
        var head = await db.Tickets.Where(row => row.Number == number).Select(row => new { row.Sop, row.Revision }).SingleAsync(stop);
        if (calendars.NumberOf(tenant) > 1 || ShippedSops.Has(head.Sop) || await sops.FindAsync(tenant.Id, head.Sop, head.Revision, stop) is not { } sop)
        {
            return [];
        }

        var setting = await TicketSettings.OfAsync(db, sops, new FactSetting(sop.Running, tenant, calendars.Of(tenant)), number, stop);
        var differing = await FactAudit.CheckAsync(db, setting, number, stop);
        return differing.Select(line => new TicketFinding(tenant.Id, number, "facts-differ", $"Angka laporan tidak sama dengan hasil menghitung ulang riwayatnya: {line}"));
    }

    private static async IAsyncEnumerable<string> NumbersAsync(SopDbContext db, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var done = 0; ; done += Page)
        {
            var numbers = await db.Tickets.OrderBy(row => row.OpenedAt).ThenBy(row => row.Number).Skip(done).Take(Page).Select(row => row.Number).ToListAsync(stop);
            foreach (var number in numbers)
            {
                yield return number;
            }

            if (numbers.Count < Page)
            {
                yield break;
            }
        }
    }

    /// <summary>In which day's root the entry concerned is, in words; empty where it is in none.</summary>
    private static async Task<string> SealOfAsync(SopDbContext db, string number, TicketFault fault, CancellationToken stop) =>
        fault is { Seq: { } seq, Kind: not TicketFaultKind.ClockMiscounted } && await VerifyTrails.DayOfAsync(db, number, seq, stop) is { } day
            ? $" Catatan itu disegel pada {Instants.InWords(day)}."
            : "";

    private static TicketFinding Finding(TenantId tenant, string number, TicketFault fault, string seal) =>
        new(tenant, number, JsonNamingPolicy.KebabCaseLower.ConvertName(fault.Kind.ToString()), Message(fault) + seal);

    private static string Message(TicketFault fault) => fault.Kind switch
    {
        TicketFaultKind.EntryMissing => $"Catatan riwayat ke-{fault.Seq} hilang.",
        TicketFaultKind.ChainBroken => $"Catatan riwayat ke-{fault.Seq} tidak bersambung dengan catatan sebelumnya.",
        TicketFaultKind.EntryChanged => $"Catatan riwayat ke-{fault.Seq} diubah setelah ditulis.",
        TicketFaultKind.OnBehalfOfChanged => $"Nama yang diwakili pada catatan ke-{fault.Seq} diubah setelah ditulis.",
        TicketFaultKind.GroundChanged => $"Alasan pada catatan ke-{fault.Seq} diubah setelah ditulis.",
        TicketFaultKind.AnswersChanged => $"Isian pada catatan ke-{fault.Seq} diubah setelah ditulis.",
        TicketFaultKind.EndChanged => "Ujung riwayat tidak sama dengan yang tercatat pada tiket: ada catatan yang dipotong atau ditambahkan.",
        TicketFaultKind.ChangesUnreadable => $"Perubahan pada catatan ke-{fault.Seq} tidak terbaca.",
        TicketFaultKind.StateChanged => "Keadaan tiket yang tersimpan tidak sama dengan hasil memutar ulang riwayatnya.",
        TicketFaultKind.ColumnsChanged => "Kolom daftar tiket tidak sama dengan keadaan tiket.",
        TicketFaultKind.ClockMiscounted => $"Hitungan waktu ke-{fault.Seq} tidak sama dengan hasil menghitungnya kembali menurut kalendernya.",
        TicketFaultKind.SlotsChanged => "Baris langkah, waktu, atau pengingat tidak sama dengan hasil memutar ulang riwayat.",
    };
}
