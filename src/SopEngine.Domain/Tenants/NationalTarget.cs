using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Tenants;

/// <summary>
/// A target of the nation that runs beside the region's own on the tickets of an SOP: SP4N-LAPOR! gives three working days to pass a complaint on, five to follow it up and
/// closes it after ten without a reply. It does not stand for a region's own pauses: that is what it is for.
/// </summary>
/// <param name="Id">Permanent id: <c>sp4n-tindak-lanjut</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Time">Written as a time cell writes it.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it is met.</param>
public sealed record NationalTarget(string Id, string Label, string Time, TicketMoment From, TicketMoment Until);
