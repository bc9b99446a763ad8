namespace SopEngine.Domain.Clocks;

/// <summary>Whether a clock runs.</summary>
public enum ClockState
{
    Running,
    Paused,
    Stopped,
}
