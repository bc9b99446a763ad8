using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Tenants;

/// <summary>The sets of national targets that a region can turn on for an SOP, by name.</summary>
public static class NationalTargets
{
    /// <summary>
    /// SP4N-LAPOR!, as the ministry describes the service (Perpres 76/2013): passed on within three working days, followed up within five, closed when ten have gone by
    /// without a reply.
    /// </summary>
    public static IReadOnlyList<NationalTarget> Sp4n { get; } =
    [
        new("sp4n-terusan", "SP4N-LAPOR!: diverifikasi dan diteruskan", "3 hari", TicketMoment.Submitted, TicketMoment.Accepted),
        new("sp4n-tindak-lanjut", "SP4N-LAPOR!: ditindaklanjuti", "5 hari", TicketMoment.Accepted, TicketMoment.Resolved),
        new("sp4n-penutupan", "SP4N-LAPOR!: ditutup bila tidak ada tanggapan", "10 hari", TicketMoment.Resolved, TicketMoment.Closed),
    ];

    public static IReadOnlyDictionary<string, IReadOnlyList<NationalTarget>> Sets { get; } = new Dictionary<string, IReadOnlyList<NationalTarget>> { ["sp4n"] = Sp4n };
}
