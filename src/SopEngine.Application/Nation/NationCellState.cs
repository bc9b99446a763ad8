namespace SopEngine.Application.Nation;

/// <summary>Whether a region's figure is shown.</summary>
public enum NationCellState
{
    Told,

    /// <summary>Told of fewer than are shown across regions.</summary>
    Few,

    /// <summary>Nothing was there to be counted.</summary>
    Nothing,

    /// <summary>No SOP of the region knows it: n/a, never 0 or 100.</summary>
    NotInSop,
}
