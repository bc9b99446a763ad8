namespace SopEngine.Persistence.Journal;

/// <summary>What was done to an installation.</summary>
public enum JournalKind
{
    Verified,
    BackedUp,
    Restored,
    Removed,
}
