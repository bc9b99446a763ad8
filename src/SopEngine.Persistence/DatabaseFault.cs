namespace SopEngine.Persistence;

/// <summary>What keeps a sound program from using its database. None of them is the caller's mistake, and after each nothing of the command is saved.</summary>
public enum DatabaseFault
{
    /// <summary>The server does not answer, the connection broke, the file or its folder is gone.</summary>
    Unreachable,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>It can be read and not written.</summary>
    ReadOnly,

    /// <summary>The file is no database, or it is damaged.</summary>
    Damaged,

    /// <summary>Others keep it locked for longer than is waited.</summary>
    Busy,
}
