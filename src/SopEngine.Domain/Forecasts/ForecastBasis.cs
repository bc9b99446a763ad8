using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Forecasts;

/// <summary>All that a forecast is made from. Nothing in it is later than <see cref="Until"/>.</summary>
public sealed record ForecastBasis
{
    /// <summary>What is forecast: a revision, without the parts outside the SOP that are off.</summary>
    public required SopRevision Sop { get; init; }

    public required TenantProfile Tenant { get; init; }

    public required CalendarSet Calendars { get; init; }

    /// <summary>Everybody with an account in the region, by user name: the officers of the lanes are among them.</summary>
    public required IReadOnlyDictionary<string, Person> People { get; init; }

    /// <summary>Tickets that count, oldest first: not those that were withdrawn or turned out to be duplicates, nor the newest, which had no time yet to be late.</summary>
    public required IReadOnlyList<PastTicket> Past { get; init; }

    /// <summary>The days that <see cref="Past"/> was opened on, both included.</summary>
    public required DateOnly Since { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>The days that are forecast, both included.</summary>
    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    /// <summary>How many tickets come, in percent of what came.</summary>
    public int Arrivals { get; init; } = 100;

    public WorkingCalendar Calendar => Calendars.Ordinary;
}
