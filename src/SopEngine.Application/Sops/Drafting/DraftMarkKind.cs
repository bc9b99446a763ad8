namespace SopEngine.Application.Sops.Drafting;

/// <summary>How far a part that was read from a file can be relied on.</summary>
public enum DraftMarkKind
{
    /// <summary>It stands so in the file.</summary>
    Sure,

    /// <summary>It was concluded; somebody must look.</summary>
    Guessed,

    /// <summary>The file does not say it.</summary>
    Missing,

    /// <summary>The file says what SOPs here cannot; it is left out.</summary>
    Refused,
}
