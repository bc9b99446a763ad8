using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Calendars;

/// <summary>
/// One clock that a version of the calendar gave another due time: together they are the audit of the change. Written in the transaction that moves the clock.
/// </summary>
public sealed class CalendarMoveRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>The <see cref="CalendarVersionRow.Number"/>.</summary>
    public required int Number { get; init; }

    public required string Ticket { get; init; }

    public required int Clock { get; init; }

    /// <summary>UTC; null when there was none.</summary>
    public DateTime? Before { get; init; }

    public DateTime? After { get; init; }

    public DateTime At { get; init; }
}
