namespace SopEngine.Persistence;

/// <summary>The databases the program can run on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, one file, one host.</summary>
    Sqlite,

    /// <summary>A server, which hosts may share. Made for 15 and later.</summary>
    PostgreSql,

    /// <summary>A server, which hosts may share. Made for 2019 and later.</summary>
    SqlServer,
}
