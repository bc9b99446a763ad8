namespace SopEngine.Persistence;

/// <summary>The databases the program can run on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, one file, one host.</summary>
    Sqlite,
    PostgreSql,
    SqlServer,
}
