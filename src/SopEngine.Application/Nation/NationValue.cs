namespace SopEngine.Application.Nation;

/// <summary>What of a figure is shown.</summary>
public enum NationValue
{
    Value,
    P90,
    Count,
}
