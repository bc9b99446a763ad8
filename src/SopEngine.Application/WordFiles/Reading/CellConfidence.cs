namespace SopEngine.Application.WordFiles.Reading;

/// <summary>How far a cell that was read from a Word file can be relied on.</summary>
public enum CellConfidence
{
    /// <summary>It stands so in the file.</summary>
    Sure,

    /// <summary>It was concluded; somebody must look.</summary>
    Guessed,

    /// <summary>The file does not say it.</summary>
    Missing,
}
