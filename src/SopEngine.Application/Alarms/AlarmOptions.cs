using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.Alarms;

/// <summary>What becomes of alarms that fail.</summary>
public sealed class AlarmOptions
{
    public const string Section = "SopEngine:Alarms";

    /// <summary>After how many tries in vain an alarm is parked for an operator to decide. Default: 10, which with the growing pauses is about eight hours.</summary>
    [Range(1, 100)]
    public int ParkAfter { get; init; } = 10;
}
