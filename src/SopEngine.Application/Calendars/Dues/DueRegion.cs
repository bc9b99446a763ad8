using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>A region to count in, its calendar laid out when first asked for; or the reason it cannot be counted in.</summary>
public sealed class DueRegion
{
    private readonly Lazy<WorkingCalendar>? _calendar;

    internal DueRegion(TenantProfile profile, CalendarCompiler compiler)
    {
        Profile = profile;
        _calendar = new Lazy<WorkingCalendar>(() => compiler.Compile(profile, compiler.FromFiles(profile), 1)[0]);
        Zone = profile.TimeZone();
    }

    internal DueRegion(string refusal) => Refusal = refusal;

    public string? Refusal { get; }

    /// <summary>Null when <see cref="Refusal"/> is set.</summary>
    public TenantProfile? Profile { get; }

    /// <summary>The ordinary one.</summary>
    /// <exception cref="InvalidOperationException">The region is refused.</exception>
    public WorkingCalendar Calendar => _calendar?.Value ?? throw new InvalidOperationException(Refusal);

    internal TimeZoneInfo Zone { get; } = TimeZoneInfo.Utc;
}
