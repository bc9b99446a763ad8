namespace SopEngine.Persistence;

/// <summary>The database that the settings name cannot be used. The message says why and what to do, in Indonesian: the operator reads it.</summary>
public sealed class DatabaseNotUsableException : Exception
{
    public DatabaseNotUsableException(string message)
        : base(message)
    {
    }

    public DatabaseNotUsableException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
