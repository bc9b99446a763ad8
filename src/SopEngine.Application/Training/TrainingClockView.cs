using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Training;

namespace SopEngine.Application.Training;

/// <summary>A training clock: what it shows, how fast it runs, where it stops by itself, and (in real time) when and by whom it was set; null while nobody has.</summary>
public sealed record TrainingClockView(DateTimeOffset Now, int Speed, DateTimeOffset StopsAt, DateTimeOffset? SetAt, string? SetBy)
{
    internal static TrainingClockView Of(TenantProfile tenant, TrainingClock clock, string? setBy, DateTime real) => new(
        tenant.At(clock.At(real)), clock.Speed, tenant.At(clock.End), setBy is null ? null : tenant.At(clock.SetAt), setBy);
}
