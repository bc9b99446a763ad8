using System.ComponentModel.DataAnnotations;

namespace SopEngine.Persistence;

/// <summary>Where the data is.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "SopEngine:Database";

    /// <summary>Default: <see cref="DatabaseProvider.Sqlite"/>.</summary>
    [EnumDataType(typeof(DatabaseProvider))]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>Default: a file in the folder <c>data</c> of the current folder, which is made when it is missing.</summary>
    [Required]
    public string ConnectionString { get; init; } = "Data Source=data/sopengine.db";

    /// <summary>How long a start waits for a database that does not answer or is locked, before it gives up. Default: 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan WaitAtStart { get; init; } = TimeSpan.FromMinutes(1);
}
