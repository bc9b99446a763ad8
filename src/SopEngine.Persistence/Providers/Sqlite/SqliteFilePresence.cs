using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// A file that was taken away must not be written to. A pooled connection would go on writing into what has no name any more, and a new one would make an empty
/// database in its place: either way acknowledged work would be lost. Only a migration makes the file.
/// </summary>
internal sealed class SqliteFilePresence(string path) : DbConnectionInterceptor
{
    private const int CannotOpen = 14;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Check();
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Check();
        return ValueTask.FromResult(result);
    }

    private void Check() => Check(path);

    /// <exception cref="SqliteException">The file is not there.</exception>
    public static void Check(string path)
    {
        if (!File.Exists(path))
        {
            throw new SqliteException($"The file {path} is not there.", CannotOpen);
        }
    }
}
