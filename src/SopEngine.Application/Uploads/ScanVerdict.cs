namespace SopEngine.Application.Uploads;

/// <summary>What a scanner says of a file.</summary>
public enum ScanVerdict
{
    Clean,

    Infected,

    /// <summary>The scanner did not answer, or could not look through all of it: nothing is known.</summary>
    Unreachable,
}
