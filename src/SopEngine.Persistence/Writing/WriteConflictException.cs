namespace SopEngine.Persistence.Writing;

/// <summary>
/// Somebody else was first, and nothing was saved. The cure is to run the whole command again from its load, in a new context; what it finds then tells whether there is
/// still anything to do.
/// </summary>
public sealed class WriteConflictException(WriteConflict conflict, string rows, Exception? cause = null)
    : Exception($"Somebody else wrote first ({conflict}): {rows}.", cause)
{
    public WriteConflict Conflict { get; } = conflict;
}
