using System.ComponentModel.DataAnnotations;

namespace SopEngine.Persistence;

/// <summary>Where the data is.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "SopEngine:Database";

    /// <summary>Default: <see cref="DatabaseProvider.Sqlite"/>.</summary>
    [EnumDataType(typeof(DatabaseProvider))]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>
    /// Default: a file in the folder <c>data</c> of the current folder, which is made when it is missing. On a server: of a user who may read and write rows, and needs no
    /// other right.
    /// </summary>
    [Required]
    public string ConnectionString { get; init; } = "Data Source=data/sopengine.db";

    /// <summary>On a server: of the user who owns the tables and changes their form. Null when that is the same. SQLite has no users.</summary>
    public string? MigrationConnectionString { get; init; }

    /// <summary>
    /// Default: false. True lets a host start on a server's database that the next version has already migrated: for the host of the old version while hosts are replaced one after
    /// the other. Not for SQLite, which serves one host.
    /// </summary>
    public bool RollingUpdate { get; init; }

    /// <summary>How long a start waits for a database that does not answer or is locked, before it gives up. Default: 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan WaitAtStart { get; init; } = TimeSpan.FromMinutes(1);
}
