namespace SopEngine.Application.WordFiles.Reading;

/// <summary>A mark in a cell that is not text.</summary>
internal enum CellShape
{
    /// <summary>A drawn shape that is no diamond.</summary>
    Drawn,

    /// <summary>A drawn diamond.</summary>
    Diamond,

    /// <summary>The cell is filled with a colour.</summary>
    Filled,
}
