namespace SopEngine.Application.People.Import;

/// <summary>What a line of a file would do.</summary>
public enum ImportState
{
    Unchanged,
    Changed,
    New,
    Refused,
}
