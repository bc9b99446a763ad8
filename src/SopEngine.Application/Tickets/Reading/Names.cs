using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>The words people read for what tickets name by id.</summary>
internal static class Names
{
    public static string OfPerson(TicketContext context, string userName) =>
        userName == Actor.System.UserName ? Actor.System.Name : context.People.GetValueOrDefault(userName)?.Name ?? userName;

    public static string OfStatus(TenantProfile tenant, TicketStatus status) => status switch
    {
        TicketStatus.Closed => tenant.Labels.GetValueOrDefault("closed", "Ditutup"),
        TicketStatus.Resolved => tenant.Labels.GetValueOrDefault("resolved", "Selesai, menunggu penutupan"),
        TicketStatus.Waiting => tenant.Labels.GetValueOrDefault("waiting", "Menunggu pemohon"),
        TicketStatus.Open => tenant.Labels.GetValueOrDefault("open", "Diproses"),
    };

    public static string OfLane(SopRevision sop, string lane) => sop.FindLane(lane)?.Label ?? lane;

    public static string? OfUnit(TenantProfile tenant, string? unit) => unit is null ? null : tenant.Units.FirstOrDefault(known => known.Id == unit)?.Name ?? unit;

    /// <summary>An amount as an officer would say it: 60 menit, 3 hari kerja, 1 bulan.</summary>
    public static string OfTarget(TimeTarget target) => target.Kind != TimeKind.Fixed ? "tanpa target" : $"{target.Amount} {OfUnit(target)}";

    /// <summary>Whom a clock waits for.</summary>
    public static string OfParty(string awaiting) => awaiting switch
    {
        TicketState.RequesterParty => "pemohon",
        "provider" => "petugas",
        _ => awaiting,
    };

    private static string OfUnit(TimeTarget target) => target.Unit switch
    {
        TimeUnit.Minute => "menit",
        TimeUnit.Hour => target.Reading == TimeReading.CalendarElapsed ? "jam tanpa henti" : "jam",
        TimeUnit.Day => target.Reading is TimeReading.CalendarRollForward or TimeReading.CalendarElapsed ? "hari kalender" : "hari kerja",
        TimeUnit.Week => "minggu",
        TimeUnit.Month => "bulan",
        TimeUnit.Year => "tahun",
    };
}
