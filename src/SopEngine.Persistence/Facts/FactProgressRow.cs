using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Facts;

/// <summary>How far the pass over a region's facts has come.</summary>
public sealed class FactProgressRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    /// <summary>The number last given to a changed fact.</summary>
    public long LastChange { get; set; }

    /// <summary>The last day whose sums are whole; null before the first.</summary>
    public DateOnly? SummedUntil { get; set; }

    /// <summary>The change up to which periods have been marked as to be told anew.</summary>
    public long MarkedUntil { get; set; }

    /// <summary>The day on which periods were last looked through for what time alone changes; null before the first.</summary>
    public DateOnly? MarkedOn { get; set; }

    /// <summary>The version of the calendar that was in force then.</summary>
    public int MarkedCalendar { get; set; }

    /// <summary>Which sums the days before <see cref="SummedUntil"/> have; null where a program summed them that made fewer.</summary>
    public int? Sums { get; set; }

    public int Version { get; set; }
}
