namespace SopEngine.Persistence.Writing;

/// <summary>How somebody else was first.</summary>
public enum WriteConflict
{
    /// <summary>A row that was read has been changed or deleted since.</summary>
    Moved,

    /// <summary>A row with the same key has been added: a history entry with the same number, an operation with the same key.</summary>
    Taken,

    /// <summary>The database was kept busy by others for longer than a writer waits.</summary>
    Busy,
}
