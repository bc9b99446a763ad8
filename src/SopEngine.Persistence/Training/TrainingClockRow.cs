using SopEngine.Domain.Tenants;
using SopEngine.Domain.Training;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Training;

/// <summary>The clock of a training region, and with it the lasting mark that the region is one: it is made before the region's first ticket and never goes.</summary>
public sealed class TrainingClockRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    /// <summary>Real.</summary>
    public DateTime SetAt { get; set; }

    /// <summary>What the clock showed then.</summary>
    public DateTime SetTo { get; set; }

    public int Speed { get; set; }

    /// <summary>User name of who set it last; null while nobody has.</summary>
    public string? SetBy { get; set; }

    public int Version { get; set; }

    public TrainingClock ToClock() => new() { SetAt = SetAt, SetTo = SetTo, Speed = Speed };

    public TrainingClockRow Show(TrainingClock clock)
    {
        (SetAt, SetTo, Speed) = (clock.SetAt, clock.SetTo, clock.Speed);
        return this;
    }
}
